import { parseArgs } from 'node:util';
import { checkSize, DEFAULT_SEED } from './generator.ts';

/** Options of one run of the benchmark. */
export interface BenchOptions {
  /** Sizes of the networks, measured one after the other, each in a process of its own. */
  readonly organizations: readonly number[];
  readonly seed: number;
  readonly counts: QuestionCounts;
  /** File for the figures as JSON, beside the table on stdout. */
  readonly out: string | undefined;
}

/** Numbers of timed questions of each kind, and of those asked once before. */
export interface QuestionCounts {
  readonly short: number;
  readonly mail: number;
  readonly randomPairs: number;
  readonly hubPairs: number;
  readonly warmUp: number;
}

const FULL: QuestionCounts = {
  short: 400,
  mail: 200,
  randomPairs: 400,
  hubPairs: 200,
  warmUp: 50,
};
const QUICK: QuestionCounts = { short: 60, mail: 20, randomPairs: 60, hubPairs: 20, warmUp: 10 };
const FULL_SIZES = '10000,100000';
const QUICK_SIZES = '2000';

/** Usage of the command. */
export const BENCH_USAGE = `npm run bench -- [--organizations 10000,100000] [--quick] [--seed NUMBER] [--out FILE]
Generates networks (10,000 organisations: 360,000 records), and measures import, index, start,
matches and introduction paths in process and over HTTP. --quick: a small network, few questions.
`;

/** Reads the arguments; throws a sentence that names an unreadable one. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      organizations: { type: 'string' },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      out: { type: 'string' },
    },
  });
  const sizes = values.organizations ?? (values.quick ? QUICK_SIZES : FULL_SIZES);
  const organizations = sizes.split(',').map((size) => wholeNumber('--organizations', size));
  for (const size of organizations) checkSize({ organizations: size });
  return {
    organizations,
    seed: wholeNumber('--seed', values.seed),
    counts: values.quick ? QUICK : FULL,
    out: values.out,
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  throw new Error(`${name} takes whole numbers, got "${text}".`);
}
