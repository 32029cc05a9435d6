import { parseArgs } from 'node:util';

/** Benchmarks with data of their own. */
export const BENCHMARKS = ['cordis', 'jsic'] as const;
/** Names the folder of a benchmark and the scheme of its external ids. */
export type Benchmark = (typeof BENCHMARKS)[number];

/**
 * What may be asked; on demand only: JSIC's descriptions inside Japanese business letters, CORDIS'
 * titles inside English ones; machines and labels of one's own.
 */
export const MEASURINGS = [...BENCHMARKS, 'letters', 'letters-en', 'equipment'] as const;
/** See {@link MEASURINGS}. */
export type Measuring = (typeof MEASURINGS)[number];

/** Tasks of CORDIS that may be asked alone: who becomes a partner, and who introduces. */
export const CORDIS_TASKS = ['ABC', 'I'] as const;
/** See {@link CORDIS_TASKS}. */
export type CordisTasks = (typeof CORDIS_TASKS)[number];

/** What one evaluation does. */
export interface EvaluationOptions {
  /** A folder as the benchmarks' README.md describes. */
  readonly bench: string;
  /** Where the run files are written; made when missing. */
  readonly out: string;
  readonly benchmarks: readonly Measuring[];
  /** What keeps the records meanwhile. */
  readonly store: 'sqlite' | 'neo4j';
  /** Whether the answers count what records mean. */
  readonly meaning: 'on' | 'off';
  /** Questions of each set that are asked, from the first; all when missing. */
  readonly limit: number | undefined;
  /** A folder with earlier run files, which are compared too; missing: the baselines alone. */
  readonly against: string | undefined;
  /** Tasks of CORDIS; all when missing. */
  readonly tasks: CordisTasks | undefined;
}

/** How it is called. */
export const EVALUATE_USAGE = `npm run evaluate -- --bench FOLDER --out FOLDER [--only cordis|jsic|letters|letters-en|equipment]
  [--tasks ABC|I] [--against FOLDER] [--limit N] [--store sqlite|neo4j]
  [--meaning on|off]
Loads the data of FOLDER by the product's own import into a store of its own, asks its matcher in
process, writes run files to the out folder and prints what the folder's own referee says of them.
--only letters asks JSIC's descriptions inside Japanese business letters, letters-en CORDIS' titles
inside English ones, equipment questions for machines over FOLDER/equipment (docs/equipment.md).
--tasks asks of CORDIS only who becomes a partner (ABC) or only who introduces (I).
--against compares with the run files of an earlier --out folder too: what a change did.
--limit asks the first N questions only: for a quick look, not scored.
--meaning off asks by words alone. Vectors are kept in the out folder for later runs.
--store neo4j starts a Neo4j of its own (Java 17, Maven the first time), or takes the empty or
marked one of CATALYZER_TEST_NEO4J_URI; NEO4J_URI is never touched. The figures are the same.
`;

/** Reads the arguments; throws a sentence naming what is missing or cannot be read. */
export function readEvaluationOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      bench: { type: 'string' },
      out: { type: 'string' },
      only: { type: 'string' },
      tasks: { type: 'string' },
      against: { type: 'string' },
      limit: { type: 'string' },
      store: { type: 'string', default: 'sqlite' },
      meaning: { type: 'string', default: 'on' },
    },
  });
  const { bench, out, only, against, limit, store, meaning } = values;
  const tasks = CORDIS_TASKS.find((name) => name === values.tasks);
  if (bench === undefined) throw new Error('--bench FOLDER is missing.');
  if (out === undefined) throw new Error('--out FOLDER is missing.');
  const benchmarks = only === undefined ? BENCHMARKS : MEASURINGS.filter((name) => name === only);
  if (benchmarks.length === 0) {
    throw new Error(`--only takes cordis, jsic, letters, letters-en or equipment, got "${only}".`);
  }
  if (values.tasks !== undefined && tasks === undefined) {
    throw new Error(`--tasks takes ABC or I, got "${values.tasks}".`);
  }
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new Error(`--limit takes a whole number from 1, got "${limit}".`);
  }
  if (store !== 'sqlite' && store !== 'neo4j') {
    throw new Error(`--store takes sqlite or neo4j, got "${store}".`);
  }
  if (meaning !== 'on' && meaning !== 'off') {
    throw new Error(`--meaning takes on or off, got "${meaning}".`);
  }
  const asked = limit === undefined ? undefined : Number(limit);
  return { bench, out, benchmarks, store, meaning, against, tasks, limit: asked };
}
