/** Times of one kind of question in milliseconds. */
export interface Timing {
  readonly questions: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Returns percentiles of times by nearest rank (the least time that p % do not exceed). */
export function summarizeTimes(timesMs: readonly number[]): Timing {
  if (timesMs.length === 0) throw new RangeError('No time was measured.');
  const sorted = Float64Array.from(timesMs).sort();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { questions: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}

/**
 * Asks one question after the other and times each; the first `warmUp` are also asked before,
 * untimed.
 */
export async function timeQuestions<T>(
  questions: readonly T[],
  warmUp: number,
  ask: (question: T) => Promise<unknown> | unknown,
): Promise<Timing> {
  for (const question of questions.slice(0, warmUp)) await ask(question);
  const timesMs: number[] = [];
  for (const question of questions) timesMs.push(await timeOnce(() => ask(question)));
  return summarizeTimes(timesMs);
}

/** Returns the milliseconds that one call takes to its end. */
export async function timeOnce(call: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}
