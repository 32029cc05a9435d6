import { describeTaxonomy } from '../../use-cases/describe-taxonomy.ts';
import { suggestAliases } from '../../use-cases/suggest-aliases.ts';
import { suggestTerms } from '../../use-cases/suggest-terms.ts';
import { displayWidth } from '../print/display-width.ts';
import { printable } from '../print/text-style.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';

/** Options of `taxonomy suggest`. */
export interface SuggestOptions {
  /** Maximum number of terms of each language. */
  readonly limit: number;
  readonly json: boolean;
}

/** Columns for a term on the screen. */
const TERM_WIDTH = 28;

/** Prints how large the taxonomy is and how to add a row. */
export function printTaxonomy({ io, say }: CommandSession): number {
  io.stdout.write(`${say('cli.taxonomyAbout', { ...describeTaxonomy() })}\n`);
  return EXIT.OK;
}

/** Prints frequent terms of the store's public records that have no concept. */
export async function printSuggestedTerms(
  { limit, json }: SuggestOptions,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const watch = watchTask({ reading: say('cli.taxonomyReading') }, session);
  const terms = await withStore(session, (store) => suggestTerms(store, limit, watch));
  const text = json ? JSON.stringify({ terms }, null, 2) : lines(terms, session).join('\n');
  io.stdout.write(`${text}\n`);
  return EXIT.OK;
}

/** Prints words that machines of one category have and others do not, as aliases to approve. */
export async function printSuggestedAliases(
  { limit, json }: SuggestOptions,
  session: CommandSession,
): Promise<number> {
  const { io, say, locale } = session;
  const watch = watchTask({ reading: say('cli.taxonomyReading') }, session);
  const aliases = await withStore(session, (store) => suggestAliases(store, limit, watch));
  const rows = aliases.map(({ concept, term, records, example }) =>
    [
      String(records).padStart(6),
      padded(printable(term)),
      padded(`${concept.id} (${concept[locale]})`),
      example,
    ].join('  '),
  );
  const text = json
    ? JSON.stringify({ aliases }, null, 2)
    : rows.length === 0
      ? say('cli.taxonomyNoAliases')
      : [say('cli.taxonomyAliasesHead'), ...rows, say('cli.taxonomyAliasesNext')].join('\n');
  io.stdout.write(`${text}\n`);
  return EXIT.OK;
}

function padded(shown: string): string {
  return shown + ' '.repeat(Math.max(0, TERM_WIDTH - displayWidth(shown)));
}

function lines(
  terms: Awaited<ReturnType<typeof suggestTerms>>,
  { say }: CommandSession,
): readonly string[] {
  if (terms.length === 0) return [say('cli.taxonomyNothing')];
  const rows = terms.map(({ term, records, examples }) => {
    const [first] = examples;
    const example = first === undefined ? '' : `${printable(first.text)}  ${first.id}`;
    return `${String(records).padStart(6)}  ${padded(printable(term))}  ${example}`;
  });
  return [say('cli.taxonomyHead'), ...rows, say('cli.taxonomyNext')];
}
