/** The referee of ARCHITECTURE.md: imports point one way, files and folders have no cycles, entry points stay entry points. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['language', 'graph', 'access', 'matching', 'server', 'evaluate', 'console'];

/** Every import between our own files, as paths from the root. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = readImports();

/** A rule: no file that `from` accepts imports a file that `to` accepts. */
interface Rule {
  readonly says: string;
  readonly from: (file: string) => boolean;
  readonly to: (file: string) => boolean;
}

const within = (...prefixes: readonly string[]) => {
  return (file: string) => prefixes.some((prefix) => file.startsWith(prefix));
};
const not = (accepts: (file: string) => boolean) => (file: string) => !accepts(file);
const both = (one: (file: string) => boolean, other: (file: string) => boolean) => {
  return (file: string) => one(file) && other(file);
};

/** The stages of an import in the order in which a row passes them; `write` makes files of it. */
const INGEST_STAGES = [
  'packed',
  'columns',
  'stored',
  'tables',
  'read',
  'type',
  'identify',
  'plan',
  'report',
  'apply',
  'write',
].map((stage) => `graph/ingest/${stage}/`);

const RULES: readonly Rule[] = [
  {
    says: 'language, the ground floor, imports nothing',
    from: within('language/'),
    to: not(within('language/')),
  },
  {
    says: 'graph imports nothing above it',
    from: within('graph/'),
    to: not(within('graph/', 'language/')),
  },
  {
    says: 'the model imports nothing but the model, the errors and the ground floor',
    from: within('graph/model/'),
    to: not(within('graph/model/', 'graph/errors/', 'language/')),
  },
  {
    says: 'matching knows the model, the port, the errors and the ground floor, and nothing above it',
    from: within('matching/'),
    to: not(
      within(
        'matching/',
        'graph/model/',
        'graph/store.ts',
        'graph/port-bounds.ts',
        'graph/errors/',
        'language/',
      ),
    ),
  },
  {
    says: 'meaning knows texts and numbers, and nothing else but where data lies',
    from: within('matching/meaning/'),
    to: not(within('matching/meaning/', 'language/data-folder.ts')),
  },
  {
    says: 'ingest knows no adapter',
    from: within('graph/ingest/'),
    to: within('graph/sqlite/', 'graph/neo4j/'),
  },
  ...INGEST_STAGES.map((stage, at) => ({
    says: `${stage} knows no later stage of an import, nor what runs them`,
    from: within(stage),
    to: both(within('graph/ingest/'), not(within(...INGEST_STAGES.slice(0, at + 1)))),
  })),
  {
    says: 'transfer knows neither an adapter nor ingest',
    from: within('graph/transfer/'),
    to: within('graph/sqlite/', 'graph/neo4j/', 'graph/ingest/'),
  },
  {
    says: 'adapters know neither each other nor ingest',
    from: within('graph/sqlite/'),
    to: within('graph/neo4j/', 'graph/ingest/'),
  },
  {
    says: 'the adapter for Neo4j knows neither the other nor ingest',
    from: within('graph/neo4j/'),
    to: within('graph/sqlite/', 'graph/ingest/'),
  },
  {
    says: 'access knows the model, the port, the errors and the ground floor',
    from: both(within('access/'), not(within('access/sqlite/', 'access/neo4j/'))),
    to: not(within('access/', 'graph/model/', 'graph/store.ts', 'graph/errors/', 'language/')),
  },
  {
    says: 'an adapter of access knows its port and the connection of the same store',
    from: within('access/sqlite/'),
    to: not(
      within(
        'access/sqlite/',
        'access/access-store.ts',
        'access/records/',
        'graph/sqlite/',
        'graph/errors/',
      ),
    ),
  },
  {
    says: 'the adapter of access for Neo4j likewise',
    from: within('access/neo4j/'),
    to: not(
      within(
        'access/neo4j/',
        'access/access-store.ts',
        'access/records/',
        'graph/neo4j/',
        'graph/errors/',
      ),
    ),
  },
  {
    says: 'only open-store chooses an adapter',
    from: both(
      not(within('graph/sqlite/', 'graph/neo4j/', 'access/sqlite/', 'access/neo4j/')),
      (file) => file !== 'server/engine/open-store.ts',
    ),
    to: within('graph/sqlite/', 'graph/neo4j/', 'access/sqlite/', 'access/neo4j/'),
  },
  {
    says: 'the paths know nothing of text, and text nothing of paths, except the entry points',
    from: within('matching/paths/'),
    to: within('matching/analysis/', 'matching/retrieval/', 'matching/ranking/'),
  },
  {
    says: 'analysis, retrieval and ranking know nothing of paths',
    from: within('matching/analysis/', 'matching/retrieval/', 'matching/ranking/'),
    to: within('matching/paths/'),
  },
  {
    says: 'commands and resolvers call use cases, never ingest, transfer, the entry points or an adapter',
    from: within('server/cli/commands/', 'server/graphql/resolvers/'),
    to: within(
      'graph/ingest/',
      'graph/transfer/',
      'matching/create-matcher.ts',
      'matching/matcher.ts',
      'matching/introductions.ts',
      'matching/index/',
      'access/policy/scopes.ts',
    ),
  },
  {
    says: 'use cases know neither GraphQL, HTTP, the command line nor words',
    from: within('server/use-cases/', 'server/asking/', 'server/engine/'),
    to: within('server/graphql/', 'server/http/', 'server/cli/', 'server/messages/'),
  },
  {
    says: 'the console talks to the API only: it imports no code of the server, nor the server any of it',
    from: within('console/'),
    to: not(within('console/')),
  },
  {
    says: 'the server imports nothing of the console',
    from: not(within('console/')),
    to: within('console/'),
  },
  {
    says: 'the parts of the console that all pages share know none of its pages',
    from: within(
      'console/src/ui/',
      'console/src/api/',
      'console/src/words/',
      'console/src/address/',
    ),
    to: both(
      within('console/'),
      not(
        within('console/src/ui/', 'console/src/api/', 'console/src/words/', 'console/src/address/'),
      ),
    ),
  },
  {
    says: 'the product never imports its measuring',
    from: not(within('evaluate/')),
    to: within('evaluate/'),
  },
];

describe('imports between our own files', () => {
  it.each(RULES.map((rule) => [rule.says, rule] as const))('%s', (_, rule) => {
    const broken = [...IMPORTS].flatMap(([from, targets]) =>
      rule.from(from) ? targets.filter(rule.to).map((to) => `${from} -> ${to}`) : [],
    );
    expect(broken).toEqual([]);
  });

  it('have no cycles between files', () => {
    expect(findCycle(IMPORTS)).toEqual([]);
  });

  it('have no cycles between folders', () => {
    expect(findCycle(foldersOf(IMPORTS))).toEqual([]);
  });

  it('are seen by this test at all', () => {
    expect(IMPORTS.size).toBeGreaterThan(50);
    expect(IMPORTS.get('graph/store.ts')).toContain('graph/model/nodes.ts');
  });
});

describe('what only one place may do', () => {
  it('only access/policy makes a ReadScope', () => {
    expect(filesSaying(/as ReadScope/)).toEqual(['access/policy/scopes.ts']);
  });

  it('only the use cases of operators and access/policy name the scope that sees everything', () => {
    const users = filesSaying(/\bOPERATOR_SCOPE\b/);
    expect(users.filter(not(within('access/policy/', 'server/use-cases/', 'evaluate/')))).toEqual(
      [],
    );
  });

  it('only the index and the copies of operators read the change feed, which has no scope', () => {
    const users = filesSaying(/\.changesSince\(/);
    expect(
      users.filter(not(within('matching/index/', 'graph/sqlite/', 'graph/transfer/'))),
    ).toEqual([]);
  });

  it('only where a process or a thread begins is the clock of the machine read', () => {
    expect(filesSaying(/\bnew Date\(\)|\bDate\.now\b/)).toEqual([
      'server/answering/thread.ts',
      'server/cli/main.ts',
      'console/src/ui/today.ts',
    ]);
  });

  it('nothing reads the locale of the machine', () => {
    expect(filesSaying(/\.localeCompare\(|\.toLocale\w*\(\)|\bIntl\.\w+\(\)/)).toEqual([]);
  });

  it('no test asks what day it is', () => {
    const askers = filesSaying(/\bnew Date\(\)|\bDate\.now\b/, ['test']);
    expect(askers.filter(not(within('test/benchmark/', 'test/architecture/')))).toEqual([]);
  });

  it('nothing is typed any, and no compiler or linter is switched off', () => {
    expect(
      filesSaying(
        /^(?!\s*(\*|\/\/|\/\*)).*(: any\b|<any>|as any\b)|@ts-(ignore|nocheck|expect-error)|biome-ignore/m,
      ),
    ).toEqual([]);
  });
});

function readImports(): Map<string, readonly string[]> {
  return new Map(sourceFiles().map((file) => [file, importsOf(file)]));
}

function sourceFiles(folders: readonly string[] = FOLDERS): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path ?? '',
  );
  return specifiers.map((path) => relative(ROOT, join(ROOT, dirname(file), path)));
}

function filesSaying(pattern: RegExp, folders?: readonly string[]): string[] {
  return sourceFiles(folders).filter((file) =>
    pattern.test(readFileSync(join(ROOT, file), 'utf8')),
  );
}

/** The imports of folders: those from one folder to another. */
function foldersOf(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const from = dirname(file);
    const others = targets.map((target) => dirname(target)).filter((to) => to !== from);
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...others])]);
  }
  return folders;
}

function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of imports.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
