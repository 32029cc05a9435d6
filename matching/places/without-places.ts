import type { AskedPlace } from './read-places.ts';

/**
 * The text with spaces for its places and the words that say that somebody sits there: they count
 * as places and not as words that a record must have. As long as before.
 */
export function withoutPlaces(text: string, places: readonly AskedPlace[]): string {
  let rest = text;
  for (const { said } of places) {
    rest = rest.slice(0, said.start) + ' '.repeat(said.end - said.start) + rest.slice(said.end);
  }
  return rest;
}
