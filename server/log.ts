import { type Logger, pino } from 'pino';

/** Log entry of an unexpected error. */
export interface LoggedError {
  readonly requestId: string;
  readonly error: unknown;
  /** Path in the answer. */
  readonly path?: string | undefined;
}

/** Writes an error to the log. */
export type LogError = (entry: LoggedError) => void;

/** Log entry of a request, without any text of it or of its answer. */
export interface LoggedRequest {
  readonly requestId: string;
  readonly method: string;
  /** Path without the query string. */
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  /** Field of the query, its cost and the codes of its errors, for a GraphQL request. */
  readonly operation?: string;
  readonly cost?: number;
  readonly codes?: readonly string[];
}

/** Writes a request to the log. */
export type LogRequest = (entry: LoggedRequest) => void;

/** Stream for the lines of a log. */
export interface LogStream {
  write(line: string): unknown;
}

/** Characters that some log readers treat as line ends and JSON leaves unescaped. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Writes one JSON line per error to the stream, whatever its message contains. */
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

/** Writes one JSON line per request to the stream. */
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
