import { parseArgs } from 'node:util';

/** Benchmarks with data of their own. */
export const BENCHMARKS = ['cordis', 'jsic'] as const;
/** Name of the folder of a benchmark and of the scheme of its external ids. */
export type Benchmark = (typeof BENCHMARKS)[number];

/**
 * Measurements that can be run. Only on demand: JSIC's descriptions inside Japanese business
 * letters, CORDIS' titles inside English ones, and your own machines and labels.
 */
export const MEASURINGS = [...BENCHMARKS, 'letters', 'letters-en', 'equipment'] as const;
/** One of {@link MEASURINGS}. */
export type Measuring = (typeof MEASURINGS)[number];

/** Tasks of CORDIS that can be run separately: future partners, and introducers. */
export const CORDIS_TASKS = ['ABC', 'I'] as const;
/** One of {@link CORDIS_TASKS}. */
export type CordisTasks = (typeof CORDIS_TASKS)[number];

/** Settings of one evaluation. */
export interface EvaluationOptions {
  /** Folder as described in the benchmarks' README.md. */
  readonly bench: string;
  /** Folder for the run files; created if missing. */
  readonly out: string;
  readonly benchmarks: readonly Measuring[];
  /** Store that holds the records during the evaluation. */
  readonly store: 'sqlite' | 'neo4j';
  /** `on` if the answers take the meaning of records into account. */
  readonly meaning: 'on' | 'off';
  /** Number of questions asked of each set, from the first; all if missing. */
  readonly limit: number | undefined;
  /** Folder with earlier run files to compare with as well; if missing, only the baselines. */
  readonly against: string | undefined;
  /** Tasks of CORDIS; all if missing. */
  readonly tasks: CordisTasks | undefined;
}

/** Usage of the command. */
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

/** Reads the arguments. Throws a sentence naming the argument that is missing or invalid. */
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
