import type { Asker } from '../asking/asker.ts';
import type { MatchTerms } from './input/match-question.ts';
import { type MatchSource, sourceQuestion } from './input/source-question.ts';
import { type MatchAnswer, type MatchPaging, matchHolders } from './match-holders.ts';

/** A stored need or a text to find partners for. */
export interface MatchCapabilitiesInput extends MatchTerms, MatchPaging {
  readonly source: MatchSource;
}

/**
 * Returns the matches for a stored need with its requirements, or for a text; undefined if the need
 * does not exist or is not visible to the asker. Errors as in `whoCan`.
 */
export async function matchCapabilities(
  input: MatchCapabilitiesInput,
  asker: Asker,
): Promise<MatchAnswer | undefined> {
  const question = await sourceQuestion(input.source, input, asker);
  return question && matchHolders(question, input, asker);
}
