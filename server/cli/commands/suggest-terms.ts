import { publicNodes } from '../../../graph/transfer/public-nodes.ts';
import { CONCEPTS } from '../../../matching/analysis/concepts.ts';
import { type SuggestedTerm, SuggestedTerms } from '../../../matching/index/suggested-terms.ts';
import { displayWidth } from '../print/display-width.ts';
import { startProgress } from '../print/progress.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';

/** What is asked of `taxonomy suggest`. */
export interface SuggestOptions {
  /** Terms of each language. */
  readonly limit: number;
  readonly json: boolean;
}

const LANGUAGES = ['ja', 'en'] as const;
/** Columns of the terms on the screen. */
const TERM_WIDTH = 28;

/** Says how large the taxonomy is and how a row is added. */
export function describeTaxonomy({ io, say }: CommandSession): number {
  const names = CONCEPTS.reduce((sum, { ja, en }) => sum + ja.length + en.length, 0);
  const seen = CONCEPTS.filter((concept) => concept.seen.length > 0).length;
  const details = { concepts: CONCEPTS.length, names, seen };
  io.stdout.write(`${say('cli.taxonomyAbout', details)}\n`);
  return EXIT.OK;
}

/** Prints the frequent terms of the store's public records that no concept has. */
export async function suggestTerms(
  { limit, json }: SuggestOptions,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const terms = new SuggestedTerms();
  const progress = startProgress(say('cli.taxonomyReading'), session);
  await withStore(session, async (store) => {
    for await (const { nodes, read } of publicNodes(store)) {
      io.interrupted.throwIfAborted();
      for (const node of nodes) terms.add(node);
      progress.report(read, 0);
    }
  }).finally(() => progress.end());
  const found = LANGUAGES.map((language) => terms.mostFrequent(language, limit));
  if (json) io.stdout.write(`${JSON.stringify({ terms: found.flat() }, null, 2)}\n`);
  else io.stdout.write(`${lines(found, session).join('\n')}\n`);
  return EXIT.OK;
}

function lines(
  found: readonly (readonly SuggestedTerm[])[],
  { say }: CommandSession,
): readonly string[] {
  const all = found.flat();
  if (all.length === 0) return [say('cli.taxonomyNothing')];
  const told = all.flatMap(({ term, records, examples }) => {
    const shown = printable(term);
    const padding = ' '.repeat(Math.max(0, TERM_WIDTH - displayWidth(shown)));
    const [first] = examples;
    const example = first === undefined ? '' : `${printable(first.text)}  ${first.id}`;
    return [`${String(records).padStart(6)}  ${shown}${padding}  ${example}`];
  });
  return [say('cli.taxonomyHead'), ...told, say('cli.taxonomyNext')];
}
