/** What the log is told of an unexpected error. */
export interface LoggedError {
  readonly requestId: string;
  readonly error: unknown;
  /** Where in the answer. */
  readonly path?: string | undefined;
}

/** Takes an error to the log. */
export type LogError = (entry: LoggedError) => void;

/** Characters that some readers of logs take for the end of a line and JSON leaves as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One JSON line per error on the stream, whatever its message holds. */
export function createErrorLog(
  stream: { write(line: string): unknown },
  now: () => Date,
): LogError {
  return ({ requestId, error, path }) => {
    const line = JSON.stringify({
      time: now().toISOString(),
      level: 'error',
      requestId,
      path,
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? error.stack : undefined,
      cause: error instanceof Error && error.cause ? String(error.cause) : undefined,
    });
    const escaped = (end: string) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
    stream.write(`${line.replace(LINE_ENDS, escaped)}\n`);
  };
}
