/** Results of one engine in one run over the same documents and questions. */
export interface EngineFigures {
  readonly engine: string;
  readonly buildSeconds: number;
  /** Resident memory of its process after the build, and of its index alone if it reports that. */
  readonly memoryMegabytes: number;
  readonly indexMegabytes?: number;
  readonly timesMs: readonly number[];
  /** Document numbers, best first, for each question. */
  readonly answers: readonly (readonly number[])[];
}

/** Number of best documents in an answer. */
export const BEST = 10;

/** Asks every question once untimed, then once timed. */
export function askAll(
  questions: readonly string[],
  ask: (question: string) => readonly number[],
): Pick<EngineFigures, 'timesMs' | 'answers'> {
  for (const question of questions) ask(question);
  const timesMs: number[] = [];
  const answers = questions.map((question) => {
    const started = performance.now();
    const answer = ask(question);
    timesMs.push(performance.now() - started);
    return answer;
  });
  return { timesMs, answers };
}

/** Returns the mean share of our best documents that the other engine also has, 0..1. */
export function overlap(
  ours: readonly (readonly number[])[],
  theirs: readonly (readonly number[])[],
): number {
  const parts = theirs.map((answer, question) => {
    const own = ours[question] ?? [];
    return own.length === 0 ? 1 : own.filter((one) => answer.includes(one)).length / own.length;
  });
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}
