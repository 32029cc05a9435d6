/** Output for text. */
export interface TextOutput {
  write(text: string): unknown;
  /** True for a terminal that a person watches. */
  readonly isTTY?: boolean;
  /** Characters in a line of the terminal. */
  readonly columns?: number;
}

/** All of the outside world that a command uses. */
export interface CommandIo {
  /** Results only, so that they can be piped. */
  readonly stdout: TextOutput;
  /** Progress, errors and advice. */
  readonly stderr: TextOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; paths from the user are relative to it. */
  readonly workingFolder: string;
  readonly now: () => Date;
  /** Aborted when the user wants the command to end (Ctrl-C, SIGTERM). */
  readonly interrupted: AbortSignal;
}
