import { normalizeWithOffsets } from '../../language/normalize-text.ts';
import { scanTerms } from './scan-terms.ts';

/** A term and the place in the original text that it comes from, in UTF-16 code units. */
export interface TermSpan {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms of a text with their places in it, in the order of the text; for quoting. `isWanted`:
 * which of them (default: all).
 */
export function termSpans(
  text: string,
  isWanted: (term: string) => boolean = () => true,
): TermSpan[] {
  const normal = normalizeWithOffsets(text);
  const spans: TermSpan[] = [];
  scanTerms(normal.text, (term, start, end) => {
    if (!isWanted(term)) return;
    spans.push({ term, start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 });
  });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
