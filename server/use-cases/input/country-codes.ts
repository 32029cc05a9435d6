import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** ISO 3166-1 alpha-2 in capitals, as recorded; BAD_USER_INPUT for what can be no code. */
export function countryCodes(values: readonly string[]): readonly string[] {
  return values.map((value) => {
    const code = value.trim().toUpperCase();
    if (/^[A-Z]{2}$/.test(code)) return code;
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'countryMalformed', parameters: { value } });
  });
}
