/** A country by its ISO 3166-1 alpha-2 code; what is no such code as it is. */
export function countryName(code, lang) {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
