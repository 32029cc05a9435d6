import type { SentenceOf } from '../../language/sentence.ts';

/** Receives the progress of one phase of a task. */
export interface Progress {
  /** Reports `done` of `total` steps; a total of 0 is not known yet. */
  report(done: number, total: number): void;
  /** Called when the phase is over, or failed. */
  end(): void;
}

/** Note of a task beside its result. */
export type TaskNote = SentenceOf<{
  'cli.damagedRecords': { count: number; ids: readonly string[] };
  'cli.copyGoesOn': { count: number };
}>;

/** Watches a long task of the operator, and can end it. */
export interface TaskWatch<Phase extends string> {
  begin(phase: Phase): Progress;
  note(note: TaskNote): void;
  /** Ends the task at the next step that allows it. */
  readonly interrupted: AbortSignal;
}
