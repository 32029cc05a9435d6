import type { CommandSession } from '../session/command-session.ts';
import { displayWidth } from './display-width.ts';
import { printable, type TextStyle } from './text-style.ts';

/** A party that was judged. */
export interface JudgedParty {
  readonly id: string;
  readonly name: string;
}

/** Agreement of the answer to one question with the judgements on it. */
export interface JudgedScore {
  readonly question: string;
  /** Number of parties that fit it and are on record. */
  readonly relevant: number;
  /** Fitting parties that are not among the first answers examined. */
  readonly notFound: readonly JudgedParty[];
  /** Rank of the first one that fits; null if none is among the first answers examined. */
  readonly firstRank: number | null;
  /** Number of parties that do not fit it and are on record. */
  readonly never: number;
  /** Unfit parties that are among the first answers, which a reader sees. */
  readonly unwanted: readonly JudgedParty[];
  /** Ids that are no longer on record, or no longer public: not counted anywhere. */
  readonly gone: readonly string[];
}

/** Measures over all questions together. */
export interface JudgedMeans {
  /** Mean share of the fitting that is among the first answers examined; null: nobody fits any. */
  readonly found: number | null;
  /** Mean of 1 / rank of the first one that fits, 0 without one; null as above. */
  readonly reciprocalRank: number | null;
  /** Number, over all questions, of those who do not fit but are among the first seen. */
  readonly unwanted: number;
}

/** Maximum characters of a question on its line. */
const QUESTION_MAX = 60;
const GAP = '  ';

/** Returns a table of the questions, what to look at under each, and the means. */
export function judgedLines(
  scores: readonly JudgedScore[],
  { found, reciprocalRank, unwanted }: JudgedMeans,
  limits: { readonly looked: number; readonly seen: number },
  { say }: CommandSession,
  style: TextStyle,
): readonly string[] {
  if (scores.length === 0) return [say('cli.judgedNone')];
  const heads = [
    say('cli.judgedFound', limits),
    say('cli.judgedFirst'),
    say('cli.judgedUnwanted', limits),
  ];
  const row = (cells: readonly string[], question: string) =>
    [...cells.map((cell, at) => padded(cell, displayWidth(heads[at] ?? ''))), question].join(GAP);
  const names = (parties: JudgedScore['notFound']) =>
    parties.map(({ id, name }) => `${name} (${id})`).join(say('cli.judgedSeparator'));
  const rows = scores.flatMap((score) => {
    const { relevant, notFound, firstRank, never, gone } = score;
    const cells = [
      relevant === 0 ? '-' : `${relevant - notFound.length}/${relevant}`,
      firstRank === null ? '-' : String(firstRank),
      never === 0 ? '-' : `${score.unwanted.length}/${never}`,
    ];
    const notes = [
      notFound.length > 0 ? say('cli.judgedNotFound', { ...limits, names: names(notFound) }) : '',
      score.unwanted.length > 0
        ? say('cli.judgedCame', { ...limits, names: names(score.unwanted) })
        : '',
      gone.length > 0
        ? say('cli.judgedGone', { names: gone.join(say('cli.judgedSeparator')) })
        : '',
    ];
    return [
      row(cells, shortened(printable(score.question))),
      ...notes.filter(Boolean).map((note) => style.dim(`    ${printable(note)}`)),
    ];
  });
  const shown = (value: number | null) => (value === null ? '-' : value.toFixed(2));
  return [
    style.bold(row(heads, say('cli.judgedQuestion'))),
    ...rows,
    '',
    say('cli.judgedMeans', {
      ...limits,
      questions: scores.length,
      found: shown(found),
      reciprocalRank: shown(reciprocalRank),
      unwanted,
    }),
  ];
}

function padded(cell: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell;
}

function shortened(question: string): string {
  const characters = [...question];
  return characters.length <= QUESTION_MAX
    ? question
    : `${characters.slice(0, QUESTION_MAX - 1).join('')}…`;
}
