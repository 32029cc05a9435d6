/** Removes the character that gives the kind of a Japanese place: 大阪府 is 大阪, 東大阪市 is 東大阪. */
export function shortPlace(name: string): string {
  return name.replace(/[都府県市区町村]$/u, '');
}

/** Does the same for a municipality: 甲府市 is 甲府, which stays 甲府. */
export function shortMunicipality(name: string): string {
  return name.replace(/[市区町村]$/u, '');
}
