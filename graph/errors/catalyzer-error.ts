import type { ErrorSentence } from './error-sentences.ts';

/** Every code that a caller may act on; the sentences for people are in `server/messages`. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'STALE_VERSION',
  'STORE_UNAVAILABLE',
  'STORE_NEWER',
  'STORE_IN_USE',
  'DEADLINE_EXCEEDED',
  'NOT_YET_INDEXED',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;

/** See {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error that a caller may act on: `code` says what to do, `key` and `parameters` are the
 * sentence for people (what, which value, what to do). `message` is for logs.
 */
export class CatalyzerError extends Error {
  readonly code: ErrorCode;
  readonly key: ErrorSentence['key'];
  readonly parameters: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, sentence: ErrorSentence, options?: ErrorOptions) {
    super(`${sentence.key} ${JSON.stringify(sentence.parameters)}`, options);
    this.name = 'CatalyzerError';
    this.code = code;
    this.key = sentence.key;
    this.parameters = sentence.parameters;
  }
}
