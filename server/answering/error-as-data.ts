import { CatalyzerError, type ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import type { ErrorSentence } from '../../graph/errors/error-sentences.ts';

/** An error that can be passed to another thread. */
export interface ErrorAsData {
  /** Present for an error that a caller may act on. */
  readonly caller?: { readonly code: ErrorCode; readonly sentence: ErrorSentence };
  readonly message: string;
  readonly stack?: string | undefined;
}

/** Returns the parts of an error that a caller and the log are shown. */
export function errorToData(error: unknown): ErrorAsData {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  if (!(error instanceof CatalyzerError)) return { message, stack };
  const { code, key, parameters } = error;
  return { caller: { code, sentence: { key, parameters } as ErrorSentence }, message, stack };
}

/** Restores the error, with the stack of the thread that threw it. */
export function errorFromData({ caller, message, stack }: ErrorAsData): Error {
  const error = caller ? new CatalyzerError(caller.code, caller.sentence) : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
