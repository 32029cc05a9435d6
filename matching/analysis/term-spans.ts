import { normalizeWithOffsets } from '../../language/normalize-text.ts';
import { scanTerms } from './scan-terms.ts';

/** Term and its position in the original text, in UTF-16 code units. */
export interface TermSpan {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the terms of a text with their positions, in the order of the text; for quoting.
 * `isWanted` selects them (default: all).
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
