import { createHash } from 'node:crypto';
import { CONCEPTS } from './concepts.ts';
import { ASKING_PHRASES, ASKING_WORDS, STOP_WORDS } from './stop-words.ts';

/** Raise it whenever the code of the analyser returns other terms for the same text. */
const CODE_VERSION = 12;

/** The place where a word was seen and its file do not change the terms. */
const named = CONCEPTS.map(({ seen: _, area: __, ...concept }) => concept);

/** Version of the analyser and its dictionaries: terms of different versions are never compared. */
export const ANALYZER_VERSION: string = createHash('sha256')
  .update(JSON.stringify([CODE_VERSION, named, [...STOP_WORDS], [...ASKING_WORDS], ASKING_PHRASES]))
  .digest('hex')
  .slice(0, 12);
