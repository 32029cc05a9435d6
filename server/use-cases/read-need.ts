import type { NeedReading } from '../../matching/reading/read-parts.ts';
import type { Asker } from '../asking/asker.ts';
import { checkCharacters } from './input/check-characters.ts';
import { emptyText } from './input/match-question.ts';

/** A need with the parts that it was read as. */
export interface ReadNeed extends NeedReading {
  readonly text: string;
}

/**
 * What a need asks for, part by part, as `whoCan` reads it. Errors: BAD_USER_INPUT for a need
 * without words and for code units that are no characters, DEADLINE_EXCEEDED.
 */
export function readNeed(text: string, { engine, deadline }: Asker): ReadNeed {
  checkCharacters('text', text);
  if (text.trim() === '') throw emptyText('text');
  return { text, ...engine.matcher.read(text, deadline) };
}
