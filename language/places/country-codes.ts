/** Codes that the European Commission uses for what ISO 3166 calls otherwise. */
const EUROPEAN_CODES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let names: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country given as a code or by its Japanese or English name;
 * undefined for what is neither.
 */
export function parseCountry(text: string): string | undefined {
  const word = text.normalize('NFKC').trim();
  const code = word.toUpperCase();
  if (/^[A-Z]{2}$/u.test(code)) return EUROPEAN_CODES.get(code) ?? code;
  names ??= countryNames();
  return names.get(word.toLowerCase());
}

/** Built once, from what the runtime knows about languages. */
function countryNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of ['ja', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of ALPHABET) {
      for (const second of ALPHABET) {
        const name = isCurrent(first + second) ? display.of(first + second) : undefined;
        if (name !== undefined && !found.has(name.toLowerCase())) {
          found.set(name.toLowerCase(), first + second);
        }
      }
    }
  }
  return found;
}

/** DD is a code for Germany too, of a state that is no more. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
