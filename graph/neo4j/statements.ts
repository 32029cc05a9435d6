import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandStatement } from './expand-statement.ts';

/** Every file of `cypher/`: one statement each, except the formats, which contain several. */
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
  'find-making-import',
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
  'read-replaced-of',
  'read-version',
  'update-nodes',
  'update-relationships',
  'write-replaced',
  'write-tombstones',
] as const;

/** One of {@link STATEMENT_NAMES}. */
export type StatementName = (typeof STATEMENT_NAMES)[number];

/** The text of a statement from another folder than `cypher/` here. */
export interface CypherFile {
  readonly cypher: string;
}

const FOLDER = join('graph', 'neo4j', 'cypher');
const STATEMENTS = readStatements(FOLDER, STATEMENT_NAMES);

/**
 * Text of a statement without its header, with its lists expanded from the model. Always the same,
 * so the server plans it once.
 */
export function statement(name: StatementName): string {
  const text = STATEMENTS.get(name);
  if (text === undefined) throw new Error(`Unknown statement: ${name}.`);
  return text;
}

/** Statements of a file that contains several, in order. */
export function statementsOf(name: StatementName): string[] {
  return statementsIn(statement(name));
}

/** Statements of a text that contains several, in order. */
export function statementsIn(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Texts of the files of a folder, as {@link statement} returns them, by name. */
export function readStatements<Name extends string>(
  folder: string,
  names: readonly Name[],
): ReadonlyMap<Name, string> {
  const found = findFolder(dirname(fileURLToPath(import.meta.url)), folder);
  return new Map(
    names.map((name) => [
      name,
      expandStatement(readFileSync(join(found, `${name}.cypher`), 'utf8')).replaceAll(
        /^\/\/.*\n/gm,
        '',
      ),
    ]),
  );
}

/** The build does not copy Cypher: code that runs from `dist/` finds it beside the sources. */
function findFolder(from: string, folder: string): string {
  if (existsSync(join(from, folder))) return join(from, folder);
  const parent = dirname(from);
  if (parent === from) throw new Error(`No folder ${folder} above the running file.`);
  return findFolder(parent, folder);
}
