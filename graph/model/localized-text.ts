/** Text in Japanese, English or both; at least one is present and neither is empty. */
export interface LocalizedText {
  readonly ja?: string;
  readonly en?: string;
}

/** Returns true if a value is such a text, with nothing else beside it. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null) return false;
  let found = 0;
  for (const [language, text] of Object.entries(value)) {
    if (text === undefined) continue;
    if (language !== 'ja' && language !== 'en') return false;
    if (typeof text !== 'string' || text === '') return false;
    found += 1;
  }
  return found > 0;
}
