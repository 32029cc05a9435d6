import { COUNTRIES, findCountry } from './countries.ts';

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country given as a code or by its Japanese or English name;
 * undefined for what is neither.
 */
export function parseCountry(text: string): string | undefined {
  const word = text.normalize('NFKC').trim();
  codesByName ??= readNames();
  return findCountry(word.toUpperCase())?.code ?? codesByName.get(word.toLowerCase());
}

/** Built once, from what the runtime knows about languages. */
function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of ['ja', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES.map((country) => country.code).sort()) {
      const name = display.of(code);
      if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
    }
  }
  return found;
}
