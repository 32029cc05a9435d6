import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** Returns ISO 3166-1 alpha-2 codes in capitals, as recorded; BAD_USER_INPUT if not a code. */
export function countryCodes(values: readonly string[]): readonly string[] {
  return values.map((value) => {
    const code = value.trim().toUpperCase();
    if (/^[A-Z]{2}$/.test(code)) return code;
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'countryMalformed', parameters: { value } });
  });
}
