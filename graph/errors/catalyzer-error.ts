/** Every code that a caller may act on; the sentences for people stand in `server/messages`. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'STALE_VERSION',
  'STORE_UNAVAILABLE',
  'STORE_NEWER',
  'STORE_IN_USE',
  'DEADLINE_EXCEEDED',
  'NOT_YET_INDEXED',
  'QUERY_TOO_COSTLY',
  'INTERNAL_SERVER_ERROR',
] as const;

/** See {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error that a caller may act on: `code` says what to do, `message` is an English sentence
 * (what, which value, what to do), and `messageKey` with `details` lets the server say it in
 * the reader's language.
 */
export class CatalyzerError extends Error {
  readonly code: ErrorCode;
  readonly messageKey: string;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    messageKey: string,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CatalyzerError';
    this.code = code;
    this.messageKey = messageKey;
    this.details = details;
  }
}
