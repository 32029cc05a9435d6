import { DICTIONARY, type Key } from './dictionary.ts';
import type { Words } from './words.ts';

/** Returns the name of a feature; one that this console does not know keeps the name of the API. */
export function featureName(feature: string, words: Words): string {
  const key = `feature.${feature}`;
  return isKey(key) ? words(key) : feature;
}

function isKey(key: string): key is Key {
  return Object.hasOwn(DICTIONARY, key);
}
