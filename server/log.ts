import { type Logger, pino } from 'pino';

/** What the log is told of an unexpected error. */
export interface LoggedError {
  readonly requestId: string;
  readonly error: unknown;
  /** Where in the answer. */
  readonly path?: string | undefined;
}

/** Takes an error to the log. */
export type LogError = (entry: LoggedError) => void;

/** What the log is told of a request: no text of it, nor of its answer. */
export interface LoggedRequest {
  readonly requestId: string;
  readonly method: string;
  /** Without what was asked. */
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  /** The field of the query, its cost and the codes of its errors, where it was one. */
  readonly operation?: string;
  readonly cost?: number;
  readonly codes?: readonly string[];
}

/** Takes a request to the log. */
export type LogRequest = (entry: LoggedRequest) => void;

/** Where lines of a log go. */
export interface LogStream {
  write(line: string): unknown;
}

/** Characters that some readers of logs take for the end of a line and JSON leaves as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One JSON line per error on the stream, whatever its message holds. */
export function createErrorLog(stream: LogStream, now: () => Date): LogError {
  const logger = loggerOn(stream, now);
  return ({ requestId, error, path }) =>
    logger.error({
      requestId,
      path,
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? error.stack : undefined,
      cause: error instanceof Error && error.cause ? String(error.cause) : undefined,
    });
}

/** One JSON line per request on the stream. */
export function createRequestLog(stream: LogStream, now: () => Date): LogRequest {
  const logger = loggerOn(stream, now);
  return (entry) => logger.info(entry);
}

function loggerOn(stream: LogStream, now: () => Date): Logger {
  const escaped = (end: string) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return pino(
    {
      base: null,
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => stream.write(line.replace(LINE_ENDS, escaped)) },
  );
}
