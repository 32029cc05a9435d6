import { foldLetters, withoutDrawing } from './fold-letters.ts';
import { withoutCompanyForms, withoutLastForms } from './legal-forms.ts';
import { withoutMarks } from './name-marks.ts';

/**
 * A name, or a part of one, as a search by name compares it: its letters folded, without spaces,
 * marks, the legal form of a Japanese company and those of other countries at its end; other forms,
 * as 協同組合, are looked for. A text that is nothing but a legal form is kept.
 */
export function searchedName(name: string): string {
  const text = withoutDrawing(name).normalize('NFKC').toLowerCase();
  const bare = withoutLastForms(withoutCompanyForms(text).trim());
  const letters = foldLetters(withoutMarks(bare.trim() === '' ? text : bare));
  return letters === '' ? text.replace(/\s/gu, '') : letters;
}
