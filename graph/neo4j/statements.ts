import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandStatement } from './expand-statement.ts';

/** Every file of `cypher/`: one statement each, but for the formats, which hold several. */
export const STATEMENT_NAMES = [
  'count-all-nodes',
  'count-nodes',
  'create-commit',
  'create-external-ids',
  'create-made',
  'create-nodes',
  'create-relationships',
  'create-store',
  'delete-external-ids',
  'delete-nodes',
  'delete-relationships',
  'delete-tombstones',
  'find-batch',
  'find-commit',
  'find-ends',
  'find-external-ids',
  'find-made',
  'find-other-nodes',
  'find-records',
  'find-relationships',
  'find-relationships-at',
  'find-replaced',
  'find-tombstones',
  'forget-replaced',
  'format-1',
  'keep-counters',
  'keep-format',
  'list-nodes',
  'lock-store',
  'merge-replaced',
  'move-nodes',
  'move-relationships',
  'neighbours-in',
  'neighbours-out',
  'ping',
  'read-counters',
  'read-feed-nodes',
  'read-feed-relationships',
  'read-index-states',
  'read-made',
  'read-nodes',
  'read-replaced',
  'read-version',
  'update-nodes',
  'update-relationships',
  'write-replaced',
  'write-tombstones',
] as const;

/** See {@link STATEMENT_NAMES}. */
export type StatementName = (typeof STATEMENT_NAMES)[number];

const FOLDER = join('graph', 'neo4j', 'cypher');
const STATEMENTS = readStatements();

/** The text of a statement without its header, its lists filled from the model. Always the same, so that the server plans it once. */
export function statement(name: StatementName): string {
  const text = STATEMENTS.get(name);
  if (text === undefined) throw new Error(`There is no statement ${name}.`);
  return text;
}

/** The statements of a file that holds several, in order. */
export function statementsOf(name: StatementName): string[] {
  return statement(name)
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function readStatements(): ReadonlyMap<StatementName, string> {
  const folder = findFolder(dirname(fileURLToPath(import.meta.url)));
  return new Map(
    STATEMENT_NAMES.map((name) => [
      name,
      expandStatement(readFileSync(join(folder, `${name}.cypher`), 'utf8')).replaceAll(
        /^\/\/.*\n/gm,
        '',
      ),
    ]),
  );
}

/** The build copies no Cypher: what runs from `dist/` finds it beside the sources. */
function findFolder(from: string): string {
  if (existsSync(join(from, FOLDER))) return join(from, FOLDER);
  const parent = dirname(from);
  if (parent === from) throw new Error(`No folder ${FOLDER} above the running file.`);
  return findFolder(parent);
}
