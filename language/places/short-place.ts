/** A Japanese place without the character that says what it is: 大阪府 is 大阪, 東大阪市 東大阪. */
export function shortPlace(name: string): string {
  return name.replace(/[都府県市区町村]$/u, '');
}

/** The same of a municipality: 甲府市 is 甲府, which stays what it is. */
export function shortMunicipality(name: string): string {
  return name.replace(/[市区町村]$/u, '');
}
