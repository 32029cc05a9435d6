import type { CommandSession } from '../session/command-session.ts';
import { displayWidth } from './display-width.ts';
import { printable, type TextStyle } from './text-style.ts';

/** Somebody who was judged. */
export interface JudgedParty {
  readonly id: string;
  readonly name: string;
}

/** How the answer to one question agrees with what was judged of it. */
export interface JudgedScore {
  readonly question: string;
  /** Those who fit it and are on record. */
  readonly relevant: number;
  /** Of these: not among the first that were looked at. */
  readonly notFound: readonly JudgedParty[];
  /** Rank of the first who fits; null: none among the first that were looked at. */
  readonly firstRank: number | null;
  /** Those who do not fit it and are on record. */
  readonly never: number;
  /** Of these: among the first that everybody sees. */
  readonly unwanted: readonly JudgedParty[];
  /** Ids that are not on record, or not public, any more: they count nowhere. */
  readonly gone: readonly string[];
}

/** The measures of all questions together. */
export interface JudgedMeans {
  /** Mean share of those who fit that is among the first that were looked at; null: nobody fits any. */
  readonly found: number | null;
  /** Mean of 1 / rank of the first who fits, 0 where there is none; null as above. */
  readonly reciprocalRank: number | null;
  /** Those who do not fit and are among the first that everybody sees, of all questions. */
  readonly unwanted: number;
}

/** Characters of a question on its line. */
const QUESTION_MAX = 60;
const GAP = '  ';

/** A table of the questions, what is to be looked at under each, and the means. */
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
