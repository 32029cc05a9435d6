import type { Need, NodeId } from '../../../graph/model/nodes.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import type { Asker } from '../../asking/asker.ts';
import { loadRequirements } from '../../asking/load-requirements.ts';
import {
  type MatchTerms,
  matchQuestion,
  matchRequirements,
  type RequirementInput,
} from './match-question.ts';

/** Source of a question for partners: a stored need or a text, exactly one of the two. */
export type MatchSource =
  | { readonly needId: NodeId; readonly text?: never }
  | { readonly needId?: never; readonly text: string };

/**
 * Returns the question for a stored need with its requirements, or for a text with those given
 * beside it; undefined if the need does not exist or is not visible to the asker. Errors as in
 * `matchQuestion`.
 */
export async function sourceQuestion(
  source: MatchSource,
  terms: MatchTerms & { readonly requirements?: readonly RequirementInput[] | null },
  { loaders }: Asker,
): Promise<MatchQuestion | undefined> {
  const given = matchRequirements(terms.requirements);
  if (source.needId === undefined) return matchQuestion(source.text, given, terms);
  const need = await loaders.nodes.load(source.needId);
  if (need?.label !== 'Need') return undefined;
  const stored = await loadRequirements(need.id, loaders);
  return matchQuestion(needText(need), [...stored, ...given], terms);
}

/** Returns all words of a question, from free text and requirements. */
export function questionWords({ text, requirements }: MatchQuestion): string {
  const required = requirements.flatMap((one) => [one.text.ja, one.text.en]);
  return [text, ...required].filter((words) => words !== undefined && words !== '').join('\n');
}

/** Returns the words of a source; undefined if none is given, null if the need does not exist. */
export async function sourceWords(
  source: MatchSource | null | undefined,
  asker: Asker,
): Promise<string | undefined | null> {
  if (source == null) return undefined;
  const question = await sourceQuestion(source, {}, asker);
  return question === undefined ? null : questionWords(question);
}

/** Returns a stored need as a text to match: its gist in both languages. */
function needText({ gist: { ja, en } }: Need): string {
  return [ja, en].filter((text) => text !== undefined).join('\n');
}
