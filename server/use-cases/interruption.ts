import type { SentenceOf } from '../../language/sentence.ts';

/** Sentence about the part that was written, and how to continue. */
export type InterruptionSentence = SentenceOf<{
  'cli.importStopped': { done: number; total: number; batch: string };
  'cli.importStoppedBefore': { fileName: string };
  'cli.removeStopped': { done: number; total: number; batch: string };
  'cli.copyStopped': { done: number; total: number };
  'cli.examplesStopped': { done: number; total: number };
  'cli.encodingStopped': { done: number; total: number };
}>;

/** Error of a task that ended between two steps because its signal fired. */
export class Interruption extends Error {
  readonly sentence: InterruptionSentence;

  constructor(sentence: InterruptionSentence, options?: ErrorOptions) {
    super(`${sentence.key} ${JSON.stringify(sentence.parameters)}`, options);
    this.name = 'Interruption';
    this.sentence = sentence;
  }
}

/**
 * Waits for the task; if it ended with the reason of the signal, throws an {@link Interruption}
 * with the sentence for that moment, if there is one. Other errors pass unchanged.
 */
export async function orInterruption<Result>(
  task: Promise<Result>,
  interrupted: AbortSignal,
  sentence: () => InterruptionSentence | undefined,
): Promise<Result> {
  try {
    return await task;
  } catch (error) {
    if (!interrupted.aborted || error !== interrupted.reason) throw error;
    const said = sentence();
    throw said === undefined ? error : new Interruption(said, { cause: error });
  }
}
