import { FORM_LABEL, WRITER_LINE } from '../analysis/letters/form-labels.ts';
import type { FoundPart, NeedPartSort } from './need-part.ts';

/** The labels of a form that a need is written in, and its lines that say who asks. Linear time. */
export function readLabels(text: string): FoundPart[] {
  return [...foundBy(text, WRITER_LINE, 'SIGNATURE'), ...foundBy(text, FORM_LABEL, 'LABEL')];
}

function foundBy(text: string, pattern: RegExp, sort: NeedPartSort): FoundPart[] {
  return Array.from(text.matchAll(pattern), ({ 0: label, index }) => ({
    sort,
    start: index + label.length - label.trimStart().length,
    end: index + label.trimEnd().length,
  }));
}
