import type { ExportedMatch, Quote } from '../api/questions.generated.ts';
import { isJapanese } from '../words/is-japanese.ts';
import type { Lang } from '../words/words.ts';

/**
 * Returns the answer's quotes in the order of their contribution to the score: one per field of a
 * record, which may be recorded in two languages, and no words twice.
 */
export function quotesOf(
  { contributions }: Pick<ExportedMatch['explanation'], 'contributions'>,
  lang: Lang,
): readonly Quote[] {
  const best = new Map<string, Quote>();
  for (const { evidence } of contributions.toSorted((a, b) => b.contribution - a.contribution)) {
    for (const quote of evidence) {
      const field = `${quote.nodeId} ${quote.field}`;
      const known = best.get(field);
      if (known === undefined || worth(quote, lang) > worth(known, lang)) best.set(field, quote);
    }
  }
  return [...new Map([...best.values()].map((quote) => [quote.quote, quote])).values()];
}

/** Returns the rank of a quote: matched words come before the reader's language. */
function worth({ quote, spans }: Quote, lang: Lang): number {
  return (spans.length > 0 ? 2 : 0) + (isJapanese(quote) === (lang === 'ja') ? 1 : 0);
}
