import type { SentenceOf } from '../../language/sentence.ts';

/** Receives how far one phase of a task is. */
export interface Progress {
  /** `done` of `total` steps; a total of 0 is not known yet. */
  report(done: number, total: number): void;
  /** The phase is over, or failed. */
  end(): void;
}

/** What a task says beside its result. */
export type TaskNote = SentenceOf<{
  'cli.damagedRecords': { count: number; ids: readonly string[] };
  'cli.copyGoesOn': { count: number };
}>;

/** Follows a long task of the operator, and may end it. */
export interface TaskWatch<Phase extends string> {
  begin(phase: Phase): Progress;
  note(note: TaskNote): void;
  /** Ends the task where it may end. */
  readonly interrupted: AbortSignal;
}
