import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CatalyzerError, type ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import type { LogError } from '../log.ts';
import type { MessageLocale } from '../messages/catalogue.ts';
import { sayOfGraphql } from '../messages/graphql.ts';
import { say } from '../messages/say.ts';
import { innermost } from './request/graphql-error.ts';

/** Who is told, and where what they are not told goes. */
export interface ErrorReader {
  readonly locale: MessageLocale;
  readonly requestId: string;
  readonly log: LogError;
}

/** A store that was away is tried again every second; a full queue empties within the deadline. */
export const RETRY_AFTER_S = 5;
/** Status of an answer whose data is gone for a reason of ours. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  STORE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
  NOT_YET_INDEXED: 503,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** Codes whose details (files, folders, processes) are the operator's alone. */
const STORE_CODES: ReadonlySet<ErrorCode> = new Set([
  'STORE_UNAVAILABLE',
  'STORE_NEWER',
  'STORE_IN_USE',
]);
/** Characters of a value that are said back. */
const SHOWN_MAX = 100;

/**
 * An error as the client is told it: our own in the reader's language with its code, those of
 * graphql-js about the request as they are but without names of the schema, every other one as
 * INTERNAL_SERVER_ERROR with the request's id and no detail, while the detail goes to the log.
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
 * HTTP status of an answer that ran: 200 with data, also with null where a field failed by the
 * client's fault; 500 or 503 where nothing is left for a reason of ours; 400 where nothing ran.
 */
export function statusOf(data: unknown, errors: readonly GraphQLFormattedError[]): number {
  if (data != null || errors.length === 0) return 200;
  const ours = errors.map(({ extensions }) => statusOfCode(extensions?.code) ?? 0);
  return Math.max(data === null ? 200 : 400, ...ours);
}

/** HTTP status of an answer that is nothing but an error with this code; undefined: the client's fault. */
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

/** The schema is public, but a mistyped name shall not list its neighbours. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(.+?)\?$/, '');
}
