import { FORM_LABEL, WRITER_LINE } from '../analysis/letters/form-labels.ts';
import type { FoundPart, ReadPartKind } from './need-part.ts';

/** Returns the labels of a need written as a form, and its lines about the writer. Linear time. */
export function readLabels(text: string): FoundPart[] {
  return [...foundBy(text, WRITER_LINE, 'SIGNATURE'), ...foundBy(text, FORM_LABEL, 'LABEL')];
}

function foundBy(text: string, pattern: RegExp, kind: ReadPartKind): FoundPart[] {
  return Array.from(text.matchAll(pattern), ({ 0: label, index }) => ({
    kind,
    start: index + label.length - label.trimStart().length,
    end: index + label.trimEnd().length,
  }));
}
