import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** A lone half of a surrogate pair: no character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Error: BAD_USER_INPUT where a text holds half a surrogate pair. */
export function checkCharacters(argument: string, text: string): void {
  if (!LONE_SURROGATE.test(text)) return;
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'textMalformed', parameters: { argument } });
}
