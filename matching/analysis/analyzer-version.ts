import { createHash } from 'node:crypto';
import { CONCEPTS } from './concepts.ts';
import { ASKING_PHRASES, ASKING_WORDS, STOP_WORDS } from './stop-words.ts';

/** One more whenever the code of the analyser gives other terms for the same text. */
const CODE_VERSION = 11;

/** Where a word was seen, and in which file it is, gives no other terms. */
const named = CONCEPTS.map(({ seen: _, area: __, ...concept }) => concept);

/** Names the analyser and its dictionaries: terms of different versions do not meet. */
export const ANALYZER_VERSION: string = createHash('sha256')
  .update(JSON.stringify([CODE_VERSION, named, [...STOP_WORDS], [...ASKING_WORDS], ASKING_PHRASES]))
  .digest('hex')
  .slice(0, 12);
