import { parseArgs } from 'node:util';
import { checkSize, DEFAULT_SEED } from '../generator.ts';

/** Options of one comparison of the stores. */
export interface StoresOptions {
  readonly organizations: readonly number[];
  readonly seed: number;
  /** Number per kind. */
  readonly questions: number;
  /** File for the figures as JSON, beside the table on stdout. */
  readonly out: string | undefined;
}

const QUESTIONS = 50;

/** Usage of the command. */
export const STORES_USAGE = `npm run bench -- --stores [--organizations 10000,100000] [--questions 50] [--seed NUMBER] [--out FILE]
The same network and questions on SQLite, on Neo4j through our index, and as Cypher written by hand.
Starts a Neo4j of its own (Java 17, Maven the first time), or takes CATALYZER_TEST_NEO4J_URI.
`;

/** Reads the arguments; throws a sentence that names an unreadable one. */
export function readStoresOptions(args: readonly string[]): StoresOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stores: { type: 'boolean' },
      organizations: { type: 'string', default: '10000,100000' },
      questions: { type: 'string', default: String(QUESTIONS) },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      out: { type: 'string' },
    },
  });
  const organizations = values.organizations
    .split(',')
    .map((size) => wholeNumber('--organizations', size));
  for (const size of organizations) checkSize({ organizations: size });
  return {
    organizations,
    seed: wholeNumber('--seed', values.seed),
    questions: wholeNumber('--questions', values.questions),
    out: values.out,
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
  throw new Error(`${name} takes whole numbers from 1, got "${text}".`);
}
