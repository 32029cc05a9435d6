import { readFileSync } from 'node:fs';
import type { MatchVerdict } from '../../matching/ranking/verdict.ts';

/** One thing that a question asks for beside its text. */
export interface JudgedRequirement {
  /** Text in the language of the question. */
  readonly text: string;
  readonly must: boolean;
  readonly quantities?: readonly {
    readonly quantity: string;
    readonly min?: number;
    readonly max?: number;
    readonly unit: string;
  }[];
}

/** Judgement of a requirement by the record of a named holder. */
export type JudgedState = 'MET' | 'CONTRADICTED' | 'UNKNOWN';

/** A question with the external ids (scheme seed) of the holders that can answer it. */
export interface JudgedQuestion {
  readonly id: string;
  /** The same for two questions that ask the same thing in ja and en. */
  readonly pair?: string;
  readonly locale: 'ja' | 'en';
  readonly words: 'shared' | 'other';
  readonly text: string;
  readonly requirements?: readonly JudgedRequirement[];
  readonly relevant: readonly string[];
  /** Per named holder (external id), how each requirement fares, in their order. */
  readonly states?: Readonly<Record<string, readonly JudgedState[]>>;
  /** True if no holder in the example networks can meet it. */
  readonly nobody?: true;
  /** Written after the English labels, though without them: no figure but the pairs counts it. */
  readonly late?: true;
}

/** Quality of the answers to the questions of one half; each 0..1. */
export interface RelevanceFigures {
  readonly questions: number;
  /** Questions whose first answer is right. */
  readonly successAt1: number;
  /** Mean share of the right holders among the first five, of at most five. */
  readonly recallAt5: number;
  /** Mean of 1 / place of the first right answer; 0 when it is not among the answers. */
  readonly meanReciprocalRank: number;
  /**
   * Mean normalized discounted cumulative gain of the first five: a right answer at place i counts
   * 1 / log2(i + 1), the sum is divided by that of right answers alone (Järvelin and Kekäläinen 2002).
   */
  readonly ndcgAt5: number;
}

/** The judged questions of a file of this folder, in its order. */
export function readJudgedQuestions(fileName = 'judged-questions.jsonl'): JudgedQuestion[] {
  return readFileSync(new URL(fileName, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): JudgedQuestion => JSON.parse(line));
}

/** The figures of these questions; `answers` has the external ids per question id, best first. */
export function relevanceFigures(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, readonly string[]>,
): RelevanceFigures {
  const rows = questions.map(({ id, relevant }) => {
    const ranked = answers.get(id) ?? [];
    const first = ranked.findIndex((answer) => relevant.includes(answer));
    const right = ranked.slice(0, 5).map((answer) => relevant.includes(answer));
    const most = Math.min(5, relevant.length);
    return {
      first,
      recall: right.filter(Boolean).length / most,
      ndcg: discountedGain(right) / discountedGain(Array<boolean>(most).fill(true)),
    };
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    questions: questions.length,
    successAt1: mean(rows.map(({ first }) => (first === 0 ? 1 : 0))),
    recallAt5: mean(rows.map(({ recall }) => recall)),
    meanReciprocalRank: mean(rows.map(({ first }) => (first < 0 ? 0 : 1 / (first + 1)))),
    ndcgAt5: mean(rows.map(({ ndcg }) => ndcg)),
  };
}

function discountedGain(right: readonly boolean[]): number {
  return right.reduce((sum, isRight, index) => sum + (isRight ? 1 / Math.log2(index + 2) : 0), 0);
}

/** Comparison of an answer with the judgements on it. */
export interface JudgedAnswer {
  /** External ids, best first: matches, then those to ask. */
  readonly ranked: readonly string[];
  /** Per holder of the judged states, the states as answered. */
  readonly states: ReadonlyMap<string, readonly JudgedState[]>;
  /** Verdict of the answer on itself. */
  readonly level: MatchVerdict['level'];
}

/** Shares of the judged states that are answered so, all of them and for each state; each 0..1. */
export function stateFigures(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, JudgedAnswer>,
): Readonly<Record<JudgedState | 'all', number>> {
  const rows = questions.flatMap(({ id, states = {} }) =>
    Object.entries(states).flatMap(([holder, judged]) =>
      judged.map((state, index) => ({
        state,
        right: (answers.get(id)?.states.get(holder)?.[index] ?? 'UNKNOWN') === state,
      })),
    ),
  );
  const share = (of: readonly { readonly right: boolean }[]) =>
    of.filter(({ right }) => right).length / of.length;
  const shareOf = (state: JudgedState) => share(rows.filter((row) => row.state === state));
  return {
    all: share(rows),
    MET: shareOf('MET'),
    CONTRADICTED: shareOf('CONTRADICTED'),
    UNKNOWN: shareOf('UNKNOWN'),
  };
}

/** Figures of the verdict: shares, 0..1, of answers that say that there is no good partner yet. */
export interface VerdictFigures {
  /** Share of answers that are GOOD, and the share of these with a right holder first. */
  readonly good: number;
  readonly goodRight: number;
  /** Share of GOOD answers to questions that no holder can meet: a broken promise. */
  readonly goodOfNobody: number;
  /** Share of answers that say there is none, though a right holder is among the first three. */
  readonly hidden: number;
  /** Share of answers that say so to questions that no holder can meet. */
  readonly nobodySaid: number;
  /** Share of answers that say so with a right holder first: it should be 0. */
  readonly saidOfRight: number;
  /**
   * Share of answers that say so to questions that can be met, with a wrong holder first: the more
   * the better.
   */
  readonly saidOfWrong: number;
}

/** See {@link VerdictFigures}. */
export function verdictFigures(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, JudgedAnswer>,
): VerdictFigures {
  const share = (
    of: readonly JudgedQuestion[],
    holds = ({ id }: JudgedQuestion) => answers.get(id)?.level === 'NONE',
  ) => of.filter(holds).length / of.length;
  const isRightIn = (places: number) => (question: JudgedQuestion) =>
    (answers.get(question.id)?.ranked ?? [])
      .slice(0, places)
      .some((id) => question.relevant.includes(id));
  const isRight = isRightIn(1);
  const met = questions.filter(({ nobody }) => nobody !== true);
  const good = questions.filter(({ id }) => answers.get(id)?.level === 'GOOD');
  const unmet = questions.filter(({ nobody }) => nobody === true);
  return {
    good: good.length,
    goodRight: share(good, isRight),
    goodOfNobody: share(unmet, (question) => good.includes(question)),
    hidden: share(met.filter(isRightIn(3))),
    nobodySaid: share(unmet),
    saidOfRight: share(met.filter(isRight)),
    saidOfWrong: share(met.filter((question) => !isRight(question))),
  };
}

/**
 * Returns true if the question is in the half on which the verdict's threshold was chosen: odd
 * numbers.
 */
export function isOfDevelopment({ id }: JudgedQuestion): boolean {
  return Number(/\d+/.exec(id)?.[0]) % 2 === 1;
}

/**
 * Returns the overlap of the first five answers in both languages of a pair, 0..5 in the mean: 5
 * times the answers in common, divided by the longer of the two lists where fewer than five are
 * answers. A pair of which either language finds nobody counts 0.
 */
export function meanPairOverlap(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, readonly string[]>,
): number {
  const firstFive = ({ id }: JudgedQuestion) => (answers.get(id) ?? []).slice(0, 5);
  const english = questions.filter(({ pair, locale }) => pair !== undefined && locale === 'en');
  const overlaps = english.map((question) => {
    const twin = questions.find(({ pair, locale }) => pair === question.pair && locale === 'ja');
    const one = firstFive(question);
    const other = twin === undefined ? [] : firstFive(twin);
    const longer = Math.max(1, one.length, other.length);
    return (5 * one.filter((id) => other.includes(id)).length) / longer;
  });
  return overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
}

/** Words of two characters and more with kanji, katakana or Latin letters, width unified. */
export function contentWords(text: string): string[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(text.normalize('NFKC'))]
    .map(({ segment }) => segment)
    .filter((word) => word.length >= 2)
    .filter((word) => /[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}]/u.test(word));
}
