import type { NeedReading } from '../../matching/reading/read-parts.ts';
import type { Asker } from '../asking/asker.ts';
import { checkCharacters } from './input/check-characters.ts';
import { emptyText } from './input/match-question.ts';

/** A need with its parts as read. */
export interface ReadNeed extends NeedReading {
  readonly text: string;
}

/**
 * Reads the parts of a need as `whoCan` does. Errors: BAD_USER_INPUT for a need without words and
 * for code units that are not characters, DEADLINE_EXCEEDED.
 */
export function readNeed(text: string, { engine, deadline }: Asker): ReadNeed {
  checkCharacters('text', text);
  if (text.trim() === '') throw emptyText('text');
  return { text, ...engine.matcher.read(text, deadline) };
}
