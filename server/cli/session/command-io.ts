/** Where a command writes text. */
export interface TextOutput {
  write(text: string): unknown;
  /** Whether a person watches it in a terminal. */
  readonly isTTY?: boolean;
  /** Characters in a line of the terminal. */
  readonly columns?: number;
}

/** Everything that a command has of the outside world. */
export interface CommandIo {
  /** Results only, so that they can be piped. */
  readonly stdout: TextOutput;
  /** Progress, errors and advice. */
  readonly stderr: TextOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; paths that the user gives are relative to it. */
  readonly workingFolder: string;
  readonly now: () => Date;
  /** Aborted when the user wants the command to end (Ctrl-C, a polite stop). */
  readonly interrupted: AbortSignal;
}
