import type { Neo4jSettings } from '../../../server/settings.ts';
import { CypherSession, type CypherTiming, timeCypher } from './cypher-session.ts';
import type { StoresQuestions } from './stores-questions.ts';

/** Figures of matches in handwritten Cypher. */
export interface CypherMatchFigures {
  /** Time to build the full-text index. */
  readonly indexSeconds: number;
  readonly all: Readonly<Record<'short' | 'mail', CypherTiming>>;
  readonly best300: Readonly<Record<'short' | 'mail', CypherTiming>>;
}

/** Characters that Lucene's query language treats as operators (its documentation, "Escaping"). */
const OPERATORS = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const OPERATOR_WORDS = /\b(AND|OR|NOT|TO)\b/g;

/** Asks Neo4j's full-text index over the records that the product wrote. */
export async function askMatchesInCypher(
  settings: Neo4jSettings,
  questions: StoresQuestions,
): Promise<CypherMatchFigures> {
  const cypher = new CypherSession(settings);
  const started = performance.now();
  await cypher.change('match-index');
  await cypher.settle();
  const indexSeconds = (performance.now() - started) / 1000;
  const asked = async (name: string) => ({
    short: await timeCypher(questions.short, (need) => cypher.ask(name, { text: words(need) })),
    mail: await timeCypher(questions.mail, (need) => cypher.ask(name, { text: words(need) })),
  });
  const figures = {
    indexSeconds,
    all: await asked('match-all'),
    best300: await asked('match-best-300'),
  };
  await cypher.close();
  return figures;
}

/** Returns the need in a form that Lucene reads as plain words. */
export function words(need: string): string {
  return need
    .replaceAll(OPERATORS, '\\$&')
    .replaceAll(OPERATOR_WORDS, (word) => word.toLowerCase());
}
