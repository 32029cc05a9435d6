import { normalizeCell } from '../normalize-cell.ts';
import { foldLetters, withoutDrawing } from './fold-letters.ts';
import { withoutLastForms } from './legal-forms.ts';
import { withoutMarks } from './name-marks.ts';
import { normalizeName } from './normalize-name.ts';

/**
 * A looser form than {@link normalizeName} in which names of one body agree although they are
 * written differently: without legal forms and marks, its letters folded. Only for finding and for
 * suspecting duplicates; never for deciding that two records are one.
 */
export function looseName(name: string): string {
  const text = withoutLastForms(normalizeCell(withoutDrawing(name)));
  const base = withoutMarks(normalizeName(text));
  const loose = foldLetters(base);
  return loose === '' ? base : loose;
}
