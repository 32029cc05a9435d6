import { hiraganaToKatakana } from '../kana.ts';
import { withoutCompanyForms } from './legal-forms.ts';
import { withoutMarks } from './name-marks.ts';

/**
 * A name, or a part of one, as a search by name compares it: width, case, spaces, marks, the legal
 * form of a Japanese company, hiragana and katakana do not count; other forms, as 協同組合, are
 * looked for. A text that is nothing but a legal form is kept.
 */
export function searchedName(name: string): string {
  const text = name.normalize('NFKC').toLowerCase();
  const bare = withoutCompanyForms(text);
  return hiraganaToKatakana(withoutMarks(bare === '' ? text : bare));
}
