import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** A lone half of a surrogate pair, which is not a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Checks a text for halves of surrogate pairs. Error: BAD_USER_INPUT if there is one. */
export function checkCharacters(argument: string, text: string): void {
  if (!LONE_SURROGATE.test(text)) return;
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'textMalformed', parameters: { argument } });
}
