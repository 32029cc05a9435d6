import { foldLetters, withoutDrawing } from './fold-letters.ts';
import { withoutCompanyForms, withoutLastForms } from './legal-forms.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Form in which a search by name compares a name or part of one: letters folded, without spaces,
 * punctuation, the legal form of a Japanese company and foreign legal forms at its end. Other
 * forms, such as 協同組合, are searchable. A text that consists of a legal form only is kept.
 */
export function searchedName(name: string): string {
  const text = withoutDrawing(name).normalize('NFKC').toLowerCase();
  const bare = withoutLastForms(withoutCompanyForms(text).trim());
  const letters = foldLetters(withoutMarks(bare.trim() === '' ? text : bare));
  return letters === '' ? text.replace(/\s/gu, '') : letters;
}
