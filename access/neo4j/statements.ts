import { join } from 'node:path';
import { type CypherFile, readStatements } from '../../graph/neo4j/statements.ts';

/** Every file of `cypher/`: one statement each, except for the format, which has several. */
export const ACCESS_STATEMENT_NAMES = [
  'append-audit',
  'count-owned-access',
  'find-access-handle',
  'find-access-record',
  'find-access-versions',
  'find-anything',
  'format-1',
  'keep-access-state',
  'list-access',
  'list-audit',
  'list-owned-access',
  'lock-access',
  'put-access',
  'read-access-state',
  'remove-access',
] as const;

/** See {@link ACCESS_STATEMENT_NAMES}. */
export type AccessStatementName = (typeof ACCESS_STATEMENT_NAMES)[number];

const STATEMENTS = readStatements(join('access', 'neo4j', 'cypher'), ACCESS_STATEMENT_NAMES);

/** Returns a statement of access, for a connection of the graph. */
export function accessStatement(name: AccessStatementName): CypherFile {
  return { cypher: STATEMENTS.get(name) ?? '' };
}
