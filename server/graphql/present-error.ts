import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CatalyzerError, type ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import type { LogError } from '../log.ts';
import type { MessageLocale } from '../messages/catalogue.ts';
import { sayOfGraphql } from '../messages/graphql.ts';
import { say } from '../messages/say.ts';
import { innermost } from './request/graphql-error.ts';

/** Reader of an error, and the log for the details that are hidden from them. */
export interface ErrorReader {
  readonly locale: MessageLocale;
  readonly requestId: string;
  readonly log: LogError;
}

/** An unavailable store is tried again every second; a full queue empties within the deadline. */
export const RETRY_AFTER_S = 5;
/** HTTP status of an answer that lost its data through a failure of ours. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  STORE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
  NOT_YET_INDEXED: 503,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** Codes whose details (files, folders, processes) are for the operator only. */
const STORE_CODES: ReadonlySet<ErrorCode> = new Set([
  'STORE_UNAVAILABLE',
  'STORE_NEWER',
  'STORE_IN_USE',
]);
/** Maximum characters of a value that an error repeats. */
const SHOWN_MAX = 100;

/**
 * Formats an error for the client: our own errors in the reader's language with their code; those
 * of graphql-js about the request unchanged except for schema names; every other one as
 * INTERNAL_SERVER_ERROR with the request's id and without details, which go to the log.
 */
export function presentError(error: GraphQLError, reader: ErrorReader): GraphQLFormattedError {
  const place = {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
  const cause = innermost(error);
  const { requestId, locale } = reader;
  if (cause instanceof CatalyzerError && STORE_CODES.has(cause.code)) {
    reader.log({ requestId, error: cause, path: error.path?.join('.') });
    const extensions = { code: 'STORE_UNAVAILABLE', requestId };
    return { message: say('storeAway', {}, locale), ...place, extensions };
  }
  if (cause instanceof CatalyzerError && cause.code !== 'INTERNAL_SERVER_ERROR') {
    return { message: sentenceOf(cause, locale), ...place, extensions: { code: cause.code } };
  }
  if (cause instanceof GraphQLError) {
    const { http: _, ...extensions } = error.extensions;
    const code = extensions.code ?? 'BAD_USER_INPUT';
    return {
      message: sayOfGraphql(withoutSuggestion(error.message), locale),
      ...place,
      extensions: { ...extensions, code },
    };
  }
  reader.log({ requestId, error: cause, path: error.path?.join('.') });
  const message = say('internalError', { requestId }, locale);
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}

/**
 * Returns the HTTP status of an answer that ran: 200 with data, and with null if a field failed by
 * the client's fault; 500 or 503 if no data is left through a failure of ours; 400 if nothing ran.
 */
export function statusOf(data: unknown, errors: readonly GraphQLFormattedError[]): number {
  if (data != null || errors.length === 0) return 200;
  const ours = errors.map(({ extensions }) => statusOfCode(extensions?.code) ?? 0);
  return Math.max(data === null ? 200 : 400, ...ours);
}

/** Returns the HTTP status of an error with this code alone; undefined: the client's fault. */
export function statusOfCode(code: unknown): number | undefined {
  return new Map<unknown, number>(Object.entries(STATUS)).get(code);
}

function sentenceOf({ key, parameters }: CatalyzerError, locale: MessageLocale): string {
  const shown = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, SHOWN_MAX) : value,
  ]);
  return say(key, Object.fromEntries(shown), locale);
}

/** The schema is public, but an error about a mistyped name must not list similar names. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(.+?)\?$/, '');
}
