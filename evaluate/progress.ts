/** Says on one line how far a long task is: done of total, rate and what remains. */
export interface Progress {
  /** Counts so many more as done. */
  advance(count?: number): void;
  /** Says the closing line. */
  finish(): void;
}

/** Where progress goes and what time it is, milliseconds. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  readonly now: () => number;
  /** Overwrites its own line rather than adding one. */
  readonly terminal: boolean;
}

const TERMINAL_EVERY_MS = 500;
const FILE_EVERY_MS = 10_000;

/** Progress of `total` things, or of an unknown number where it is undefined. */
export function startProgress(
  label: string,
  total: number | undefined,
  output: ProgressOutput,
): Progress {
  const started = output.now();
  let done = 0;
  let said = started;
  const every = output.terminal ? TERMINAL_EVERY_MS : FILE_EVERY_MS;
  const line = () => {
    const seconds = Math.max(output.now() - started, 1) / 1000;
    const rate = done / seconds;
    const of = total === undefined ? '' : ` of ${total}`;
    const left =
      total === undefined || done === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
    return `${label}: ${done}${of}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`;
  };
  return {
    advance(count = 1) {
      done += count;
      if (output.now() - said < every) return;
      said = output.now();
      output.write(output.terminal ? `\r\u001b[K${line()}` : `${line()}\n`);
    },
    finish() {
      const seconds = ((output.now() - started) / 1000).toFixed(1);
      output.write(`${output.terminal ? '\r\u001b[K' : ''}${label}: ${done} in ${seconds} s\n`);
    },
  };
}

/** Progress on this process's stderr. */
export function progressToStderr(): ProgressOutput {
  return {
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    terminal: process.stderr.isTTY === true,
  };
}
