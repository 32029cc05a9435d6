import type { Timing } from '../timing.ts';
import type { StoresFigures } from './bench-stores.ts';
import type { CypherTiming } from './cypher-session.ts';

/** Returns the figures as lines for people. */
export function storesTable(networks: readonly StoresFigures[]): string {
  const rows = ROWS.map(([label, say]) => [label, ...networks.map(say)]);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

type Row = readonly [label: string, say: (figures: StoresFigures) => string];

const ROWS: readonly Row[] = [
  ['', ({ organizations }) => `${organizations} organisations`],
  ['load average at the start', ({ loadAverage }) => loadAverage.toFixed(1)],
  ['import into SQLite, records/s', ({ imported }) => imported.sqlite.recordsPerSecond.toFixed(0)],
  ['import into Neo4j, records/s', ({ imported }) => imported.neo4j.recordsPerSecond.toFixed(0)],
  ['index from SQLite / restart, s', (n) => index(n, 'sqlite')],
  ['index from Neo4j / restart, s', (n) => index(n, 'neo4j')],
  ['full-text index in Neo4j, s', ({ cypherMatch }) => cypherMatch.indexSeconds.toFixed(1)],
  ['short need, p50/p99 ms: SQLite', ({ asked }) => times(asked.sqlite.short)],
  ['  Neo4j through our index', ({ asked }) => times(asked.neo4j.short)],
  ['  Cypher, all documents', ({ cypherMatch }) => cypherTimes(cypherMatch.all.short)],
  ['  Cypher, best 300 documents', ({ cypherMatch }) => cypherTimes(cypherMatch.best300.short)],
  ['mail of 1,500 characters: SQLite', ({ asked }) => times(asked.sqlite.mail)],
  ['  Neo4j through our index', ({ asked }) => times(asked.neo4j.mail)],
  ['  Cypher, all documents', ({ cypherMatch }) => cypherTimes(cypherMatch.all.mail)],
  ['  Cypher, best 300 documents', ({ cypherMatch }) => cypherTimes(cypherMatch.best300.mail)],
  ['path of a random pair: SQLite', ({ asked }) => times(asked.sqlite.pairs)],
  ['  Neo4j through our index', ({ asked }) => times(asked.neo4j.pairs)],
  ['  ties alone, our search', ({ cypherPaths }) => times(cypherPaths.own)],
  ['  ties alone, exact Cypher', ({ cypherPaths }) => cypherTimes(cypherPaths.exact)],
  ['  the same, length by length', ({ cypherPaths }) => cypherTimes(cypherPaths.byLength)],
  ['  variable-length pattern', ({ cypherPaths }) => cypherTimes(cypherPaths.variable)],
  [
    'answers of both stores equal',
    ({ asked }) => (asked.sqlite.answers === asked.neo4j.answers ? 'yes' : 'NO'),
  ],
  [
    'exact Cypher of another cost than ours',
    ({ cypherPaths: { different, compared } }) => `${different} of ${compared}`,
  ],
];

function index({ asked, restart }: StoresFigures, store: 'sqlite' | 'neo4j'): string {
  return `${asked[store].buildSeconds.toFixed(1)} / ${restart[store].seconds.toFixed(1)}`;
}

function times({ p50Ms, p99Ms }: Timing): string {
  return `${milliseconds(p50Ms)} / ${milliseconds(p99Ms)}`;
}

function cypherTimes({ timing, timedOut, refused }: CypherTiming): string {
  const notes = [
    ...(timedOut > 0 ? [`${timedOut} timed out`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  const said = timing === undefined ? 'none answered' : times(timing);
  return notes.length === 0 ? said : `${said} (${notes.join(', ')})`;
}

function milliseconds(value: number): string {
  return value >= 1_000 ? value.toFixed(0) : value.toPrecision(3);
}
