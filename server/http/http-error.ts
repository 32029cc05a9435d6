import type { Response } from 'express';
import type { ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import type { MessageKey, MessageLocale } from '../messages/catalogue.ts';
import { type Parameters, say } from '../messages/say.ts';

/** Codes of refusals that never reach GraphQL, and of errors of the answerer. */
export type HttpErrorCode =
  | ErrorCode
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_CHARSET'
  | 'MISDIRECTED_REQUEST';

/** A refusal in the form of every answer of this server: JSON in the shape of GraphQL's errors. */
export interface HttpError {
  readonly status: number;
  readonly code: HttpErrorCode;
  readonly key: MessageKey;
  readonly parameters?: Parameters;
}

/** Returns the language of sentences for a request: the one it accepts, else English. */
export function localeOf(response: Response): MessageLocale {
  return response.req.acceptsLanguages(['en', 'ja']) === 'ja' ? 'ja' : 'en';
}

/** Returns the number of the request in the log; the header of its answer has it too. */
export function requestIdOf(response: Response): string {
  return String(response.locals.requestId);
}

/** Answers with a refusal. */
export function refuse(response: Response, { status, code, key, parameters }: HttpError): void {
  const message = say(key, parameters ?? {}, localeOf(response));
  const extensions =
    code === 'INTERNAL_SERVER_ERROR' ? { code, requestId: requestIdOf(response) } : { code };
  // A file that was about to be sent has already set a content type.
  response
    .status(status)
    .type('json')
    .json({ errors: [{ message, extensions }] });
}
