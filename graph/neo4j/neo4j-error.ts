import { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { ErrorSentence } from '../errors/error-sentences.ts';

/** Codes of the driver for a server that does not answer; `N/A`: no connection in time. */
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Codes of the server (neo4j.com/docs/status-codes) that a person can act on. */
const SENTENCES = [
  ['Neo.ClientError.Security.Unauthorized', 'neo4jPasswordWrong'],
  ['Neo.ClientError.Security.', 'neo4jAccessRefused'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'neo4jDatabaseMissing'],
  // Timed out, or aborted because something it waited for was.
  ['Neo.ClientError.Transaction.', 'neo4jTooSlow'],
  ['Neo.TransientError.', 'neo4jBusy'],
] as const;

/** Returns whether the driver reports that the server does not answer. */
export function isAway(error: unknown): boolean {
  return AWAY.has(codeOf(error));
}

/**
 * Returns the error as STORE_UNAVAILABLE if the server or the connection is the cause, else
 * unchanged.
 */
export function neo4jError(error: unknown, server: string): unknown {
  if (error instanceof CatalyzerError) return error;
  if (isAway(error)) return serverAway(server, error);
  const code = codeOf(error);
  const known = SENTENCES.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) return error;
  const [, key] = known;
  return unavailable({ key, parameters: { server } }, error);
}

/** Error for a server that does not answer. */
export function serverAway(server: string, cause?: unknown): CatalyzerError {
  return unavailable({ key: 'neo4jAway', parameters: { server } }, cause);
}

/** Error for a connection that broke while the server was committing. */
export function outcomeUnknown(server: string, cause?: unknown): CatalyzerError {
  return unavailable({ key: 'neo4jOutcomeUnknown', parameters: { server } }, cause);
}

/** STORE_UNAVAILABLE with a sentence. */
export function unavailable(sentence: ErrorSentence, cause?: unknown): CatalyzerError {
  return new CatalyzerError('STORE_UNAVAILABLE', sentence, { cause });
}

/** Code of a driver's error; no `instanceof`, because it may be of another realm. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
