import { normalizeCell } from '../normalize-cell.ts';
import { foldLetters, withoutDrawing } from './fold-letters.ts';
import { withoutLastForms } from './legal-forms.ts';
import { normalizeName } from './normalize-name.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Form looser than {@link normalizeName} in which different spellings of the name of one
 * organisation agree: without legal forms and punctuation, letters folded. Used only to find
 * records and to suspect duplicates, never to decide that two records are the same.
 */
export function looseName(name: string): string {
  const text = withoutLastForms(normalizeCell(withoutDrawing(name)));
  const base = withoutMarks(normalizeName(text));
  const loose = foldLetters(base);
  return loose === '' ? base : loose;
}
