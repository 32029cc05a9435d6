import type { ReactNode } from 'react';
import type { Quote } from '../api/questions.generated.ts';
import { isJapanese } from '../words/is-japanese.ts';
import { useWords } from '../words/use-words.tsx';

/** Recorded words with what matched in them marked. */
export function Quotation({ quote, spans }: Pick<Quote, 'quote' | 'spans'>) {
  const { lang } = useWords();
  const own = isJapanese(quote) ? 'ja' : 'en';
  return <blockquote lang={own === lang ? undefined : own}>{marked(quote, spans)}</blockquote>;
}

function marked(quote: string, spans: Quote['spans']): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(quote.slice(at, start), <mark key={start}>{quote.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, quote.slice(at)];
}
