import type { ReactNode } from 'react';
import type { Quote } from '../api/questions.generated.ts';
import { isJapanese } from '../words/is-japanese.ts';
import { useWords } from '../words/use-words.tsx';

type ShownQuote = Pick<Quote, 'quote' | 'spans' | 'origin' | 'url'>;

/** Recorded words with the matches marked, and their source, level of evidence and age. */
export function Quotation({ quote, spans, origin, url }: ShownQuote) {
  const { words, lang } = useWords();
  const own = isJapanese(quote) ? 'ja' : 'en';
  return (
    <blockquote>
      <span lang={own === lang ? undefined : own}>{marked(quote, spans)}</span>
      <footer className="soft">
        {origin}{' '}
        {url !== null && (
          <a href={url} rel="noreferrer">
            {words('sourcePage')}
          </a>
        )}
      </footer>
    </blockquote>
  );
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
