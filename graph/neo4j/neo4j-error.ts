import { CatalyzerError } from '../errors/catalyzer-error.ts';

/** Codes of the driver for a server that does not answer; `N/A`: no connection in time. */
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Codes of the server (neo4j.com/docs/status-codes) that a person can act on. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  [
    'Neo.ClientError.Security.Unauthorized',
    'neo4jPasswordWrong',
    'refuses the user name or password; correct NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  [
    'Neo.ClientError.Security.',
    'neo4jAccessRefused',
    'refuses access; give the user the rights to read, write and make indexes',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'neo4jDatabaseMissing',
    'has no such database; correct NEO4J_DATABASE',
  ],
  [
    // Timed out, or ended because something it waited for was.
    'Neo.ClientError.Transaction.',
    'neo4jTooSlow',
    'did not end the work in its time; try again, or with less at once',
  ],
  ['Neo.TransientError.', 'neo4jBusy', 'cannot do it at the moment; try again'],
];

/** Whether the driver says that the server does not answer. */
export function isAway(error: unknown): boolean {
  return AWAY.has(codeOf(error));
}

/** What was thrown, as STORE_UNAVAILABLE when the server or the way to it is the reason. */
export function neo4jError(error: unknown, server: string): unknown {
  if (error instanceof CatalyzerError) return error;
  if (isAway(error)) return serverAway(server, error);
  const code = codeOf(error);
  const known = SENTENCES.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) return error;
  const [, key, says] = known;
  return unavailable(key, `The Neo4j server ${server} ${says}.`, { server }, error);
}

/** The server does not answer. */
export function serverAway(server: string, cause?: unknown): CatalyzerError {
  const says =
    `The Neo4j server ${server} does not answer; start it (5.26 or newer), or correct NEO4J_URI, ` +
    'which names the port of Bolt.';
  return unavailable('neo4jAway', says, { server }, cause);
}

/** The way to the server broke while it was committing. */
export function outcomeUnknown(server: string, cause?: unknown): CatalyzerError {
  const says =
    `The Neo4j server ${server} went away during a commit, so it is not known whether the commit ` +
    'is in; repeat it, and it is made once (a commit: with the same idempotency key).';
  return unavailable('neo4jOutcomeUnknown', says, { server }, cause);
}

/** STORE_UNAVAILABLE with a sentence. */
export function unavailable(
  messageKey: string,
  message: string,
  details: Readonly<Record<string, string | number>>,
  cause?: unknown,
): CatalyzerError {
  return new CatalyzerError('STORE_UNAVAILABLE', messageKey, message, details, { cause });
}

/** The code of a driver's error; no `instanceof`: it may be of another realm. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
