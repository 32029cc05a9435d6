/** Laws: every Cypher file is known, used, explained by its header, and follows the model. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { CONTAINING_TYPES } from '../../../graph/commit/containment.ts';
import { RELATIONSHIPS } from '../../../graph/model/relationships.ts';
import { NODE_COLUMNS } from '../../../graph/neo4j/node-values.ts';
import {
  columnProperties,
  RELATIONSHIP_COLUMNS,
  relationshipValues,
} from '../../../graph/neo4j/relationship-values.ts';
import { STATEMENT_NAMES, statement, statementsOf } from '../../../graph/neo4j/statements.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';

const ADAPTER = fileURLToPath(new URL('../../../graph/neo4j', import.meta.url));
const CYPHER = join(ADAPTER, 'cypher');
const TYPES = Object.keys(RELATIONSHIPS);
/**
 * Statements that may scan: they stop at the first node, run once in the life of a store, or read
 * the imports, which are few.
 */
const SCANS_ALLOWED = [
  ...['find-other-nodes', 'read-counters', 'count-all-nodes'],
  ...['forget-replaced', 'find-making-import', 'read-replaced-of'],
];

describe('the Cypher files', () => {
  it('are all known by name, and no name lacks its file', () => {
    const files = readdirSync(CYPHER).map((name) => name.replace(/\.cypher$/, ''));
    expect(files.sort()).toEqual([...STATEMENT_NAMES].sort());
  });

  it('are all used by the adapter', () => {
    const code = readdirSync(ADAPTER)
      .filter((name) => name.endsWith('.ts') && name !== 'statements.ts')
      .map((name) => readFileSync(join(ADAPTER, name), 'utf8'))
      .join('\n')
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the code's own template
      .replace('`neighbours-${direction}`', "'neighbours-in' 'neighbours-out'");
    expect(STATEMENT_NAMES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it.each(STATEMENT_NAMES)('%s says its purpose, parameters, columns and index', (name) => {
    const lines = readFileSync(join(CYPHER, `${name}.cypher`), 'utf8').split('\n');
    const headers = lines.slice(0, 4).map((line) => /^\/\/ (\w+): \S/.exec(line)?.[1]);
    expect(headers).toEqual(['Purpose', 'Parameters', 'Columns', 'Index']);
  });

  it('name every relationship type where every type counts', () => {
    const fed = [...statement('read-feed-relationships').matchAll(/-\[relationship:(\w+)\]/g)];
    expect(fed.map(([, type]) => type).sort()).toEqual([...TYPES].sort());
    const indexed = statementsOf('format-1').flatMap(
      (text) => /\[relationship:(\w+)\]/.exec(text) ?? [],
    );
    expect(indexed.filter((_, index) => index % 2 === 1).sort()).toEqual([...TYPES].sort());
    const containing = /\[:([A-Z_|]+)\]/.exec(statement('find-records'))?.[1]?.split('|');
    expect(containing?.sort()).toEqual([...CONTAINING_TYPES].sort());
    for (const name of ['neighbours-in', 'neighbours-out'] as const) {
      const walked = [...statement(name).matchAll(/WHERE '(\w+)' IN types\n.*relationship:\1\]/g)];
      expect(walked.map(([, type]) => type).sort()).toEqual([...TYPES].sort());
    }
  });

  it('take and give the values of relationships in the order of the columns', () => {
    const taken = [
      ...statement('create-relationships').matchAll(
        /(\w+): coalesce\(row\[(\d+)\], \$same\[\2\]\)/g,
      ),
    ];
    const ends = 3;
    expect(taken.map(([, name, place]) => [name, Number(place) - ends])).toEqual(
      RELATIONSHIP_COLUMNS.map((name, place) => [name, place]),
    );
    const given = [...statement('read-feed-relationships').matchAll(/\br\.(\w+)/g)];
    expect(given.map(([, name]) => name)).toEqual(RELATIONSHIP_COLUMNS);
  });

  it('give the values of nodes in the order of the columns of each label', () => {
    const [before = '', ...labels] =
      statement('read-feed-nodes').split('UNION ALL')[0]?.split('WHEN node:') ?? [];
    const named = (text: string) => [...text.matchAll(/\bn\.(\w+)/g)].map(([, name]) => name);
    const given = labels.map((text) => [
      /^\w+/.exec(text)?.[0],
      [...named(before), ...named(text)],
    ]);
    expect(given).toEqual([...NODE_COLUMNS]);
  });

  it('know every property that a relationship can have', () => {
    const stated = ['tieKind', 'lastContactOn', 'grade', 'since', 'until', 'role_ja', 'role_en'];
    expect(RELATIONSHIP_COLUMNS).toEqual(expect.arrayContaining(stated));
    const properties = { id: 'a', role_ja: '設計' };
    expect(columnProperties(RELATIONSHIP_COLUMNS, relationshipValues(properties))).toEqual(
      properties,
    );
  });
});

describeOnNeo4j('the Cypher files on a server', (servers) => {
  it('are right, and read by index what their headers say', async () => {
    const database = await servers.take();
    await (await database.openStore()).close();
    const scanning: string[] = [];
    for (const name of STATEMENT_NAMES) {
      for (const text of statementsOf(name)) {
        const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, {});
        const plan = JSON.stringify(summary.plan);
        if (/AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(plan)) scanning.push(name);
      }
    }
    expect([...new Set(scanning)].filter((name) => !SCANS_ALLOWED.includes(name))).toEqual([]);
    database.giveBack();
  });
});
