// Deep import: the package's own entry reads .env, prints and costs a second.
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

/** Longest word that is told apart; the stemmer's time grows with the square of the length. */
export const WORD_CHARACTERS_MAX = 64;

/** Words remembered with their stem; the memory is emptied when it is full. */
const REMEMBERED_MAX = 200_000;
const remembered = new Map<string, string>();

/** British spellings whose stems would differ from the American ones (anodising, moulding). */
function americanSpelling(word: string): string {
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/^mould/, 'mold')
    .replace(/^aluminium/, 'aluminum')
    .replace(/^sulph/, 'sulf')
    .replace(/(col|vap|tum|lab|behavi|harb)our/, '$1or')
    .replace(/(fib|met|lit|cent)re(s?)$/, '$1er$2');
}

/**
 * Families of words that Porter's rules run together with others of another meaning: production
 * with product, hardness with hard, several with sever, Japan with japanning. The words of a line
 * have the first of them as their stem, which no rule gives.
 */
const FAMILIES = `production productions
  hardness
  flatness
  several
  japanning
  status
  important importance importantly
  networking
  fabricate fabricates fabricated fabrication fabricator fabricators
  bearing bearings
  flooring floorings
  netting nettings
  naming
  engine engines
  positive positively positivity
  tooling toolings
  marketing
  commercial commercially
  container containers
  watering
  canning
  carbonization carbonisation carbonize carbonized
  pressurize pressurizes pressurized pressurizing
  charge charges
  charger chargers charging
  rechargeable recharge recharging`;
const familyStem: ReadonlyMap<string, string> = new Map(
  FAMILIES.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(' ');
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

/** The stem of a lower-case English word (Porter 1980); other words come back as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const cut = word.slice(0, WORD_CHARACTERS_MAX);
  const stem =
    familyStem.get(cut) ?? (/^[a-z]+$/.test(cut) ? PorterStemmer.stem(americanSpelling(cut)) : cut);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(word, stem);
  return stem;
}
