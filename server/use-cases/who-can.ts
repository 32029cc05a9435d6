import type { Asker } from '../asking/asker.ts';
import {
  type MatchTerms,
  matchQuestion,
  matchRequirements,
  type RequirementInput,
} from './input/match-question.ts';
import { type MatchAnswer, type MatchPaging, matchHolders } from './match-holders.ts';

/** Task in words and requirements. */
export interface WhoCanInput extends MatchTerms, MatchPaging {
  readonly text: string;
  readonly requirements?: readonly RequirementInput[] | null;
}

/**
 * Finds who can do a task, with reasons and missing parts. Errors: BAD_USER_INPUT as in
 * `matchQuestion`, those of the matcher.
 */
export async function whoCan(input: WhoCanInput, asker: Asker): Promise<MatchAnswer> {
  const requirements = matchRequirements(input.requirements);
  return matchHolders(matchQuestion(input.text, requirements, input), input, asker);
}
