/** Reports the progress of a long task on one line: done of total, rate and remaining time. */
export interface Progress {
  /** Adds `count` to the number done. */
  advance(count?: number): void;
  /** Prints the closing line. */
  finish(): void;
}

/** Output for progress, and a clock in milliseconds. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  readonly now: () => number;
  /** True if the line is overwritten rather than new lines added. */
  readonly isTerminal: boolean;
}

const TERMINAL_EVERY_MS = 500;
const FILE_EVERY_MS = 10_000;

/** Starts reporting the progress of `total` things, or of an unknown number if `undefined`. */
export function startProgress(
  label: string,
  total: number | undefined,
  output: ProgressOutput,
): Progress {
  const started = output.now();
  let done = 0;
  let said = started;
  const every = output.isTerminal ? TERMINAL_EVERY_MS : FILE_EVERY_MS;
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
      output.write(output.isTerminal ? `\r\u001b[K${line()}` : `${line()}\n`);
    },
    finish() {
      const seconds = ((output.now() - started) / 1000).toFixed(1);
      output.write(`${output.isTerminal ? '\r\u001b[K' : ''}${label}: ${done} in ${seconds} s\n`);
    },
  };
}

/** Returns an output for progress on this process's stderr. */
export function progressToStderr(): ProgressOutput {
  return {
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    isTerminal: process.stderr.isTTY === true,
  };
}
