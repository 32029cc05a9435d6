import { z } from 'zod';
import type { MachineQuestion } from './bench-files.ts';

/** One line of the run file of machines. */
export interface MachineLine {
  readonly id: string;
  /** External ids of each machine, best first. */
  readonly ranked: readonly (readonly string[])[];
  /** Verdict that the answer states. */
  readonly verdict: string;
}

const LINE = z.object({
  id: z.string(),
  ranked: z.array(z.array(z.string())),
  verdict: z.string(),
});

/** Parses the lines of a run file. Throws for a malformed line. */
export function readLines(text: string): MachineLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => LINE.parse(JSON.parse(line)));
}

/** Ranks down to which recall is measured. */
const RECALL_RANKS = [5, 50] as const;

/**
 * Returns the figures of a run as a table: for all questions, for each language, and for shared and
 * other words if labelled; with those of an earlier run if given.
 */
export function machineFigures(
  questions: readonly MachineQuestion[],
  lines: readonly MachineLine[],
  earlier?: readonly MachineLine[],
): string {
  const asked = questions.filter(({ id }) => lines.some((line) => line.id === id));
  const named = (name: string, is: (question: MachineQuestion) => boolean) =>
    [name, asked.filter(is)] as const;
  const groups = [
    named('all', () => true),
    ...['ja', 'en'].map((one) => named(one, ({ locale }) => locale === one)),
    ...['shared', 'other'].map((one) => named(`${one} words`, ({ words }) => words === one)),
  ].filter(([, own]) => own.length > 0);
  const rows = groups.flatMap(([name, own]) => [
    rowOf(name, own, lines),
    ...(earlier === undefined ? [] : [rowOf('  before', own, earlier)]),
  ]);
  const head = ['', 'questions', 'success@1', ...RECALL_RANKS.map((rank) => `R@${rank}`), 'MRR'];
  return `${[head, ...rows].map((cells) => cells.map(padded).join('')).join('\n')}\n`;
}

function padded(cell: string, index: number): string {
  return index === 0 ? cell.padEnd(14) : cell.padStart(11);
}

function rowOf(
  name: string,
  questions: readonly MachineQuestion[],
  lines: readonly MachineLine[],
): string[] {
  const rankedOf = new Map(lines.map(({ id, ranked }) => [id, ranked]));
  const each = questions.map(({ id, relevant }) => {
    const ranked = rankedOf.get(id) ?? [];
    const places = relevant
      .map((machine) => ranked.findIndex((ids) => ids.includes(machine)))
      .filter((place) => place >= 0);
    return { places, first: Math.min(...places), relevant: relevant.length };
  });
  const mean = (figureOf: (one: (typeof each)[number]) => number) =>
    (each.reduce((sum, one) => sum + figureOf(one), 0) / each.length).toFixed(3);
  return [
    name,
    String(questions.length),
    mean(({ first }) => (first === 0 ? 1 : 0)),
    ...RECALL_RANKS.map((rank) =>
      mean(
        ({ places, relevant }) =>
          places.filter((place) => place < rank).length / Math.min(rank, relevant),
      ),
    ),
    mean(({ first }) => 1 / (first + 1)),
  ];
}
