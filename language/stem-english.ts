// Deep import because the package's own entry point reads .env, prints, and takes a second to load.
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

/** Maximum length of a stemmed word: the stemmer's time grows with the square of the length. */
export const WORD_CHARACTERS_MAX = 64;

/** Size of the stem cache, which is emptied when full. */
const CACHED_STEMS_MAX = 200_000;
const cachedStems = new Map<string, string>();

/**
 * Converts British spellings whose stems would differ from the American ones (anodising, moulding).
 */
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
 * Word families that Porter's rules merge with words of another meaning: production with product,
 * hardness with hard, several with sever, Japan with japanning. The words of a line share its first
 * word as their stem, which no rule produces.
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

/**
 * Returns the stem of a lower-case English word (Porter 1980); other words are returned unchanged.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const known = cachedStems.get(word);
  if (known !== undefined) return known;
  const cut = word.slice(0, WORD_CHARACTERS_MAX);
  const stem =
    familyStem.get(cut) ?? (/^[a-z]+$/.test(cut) ? PorterStemmer.stem(americanSpelling(cut)) : cut);
  if (cachedStems.size >= CACHED_STEMS_MAX) cachedStems.clear();
  cachedStems.set(word, stem);
  return stem;
}
