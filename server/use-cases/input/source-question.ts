import type { NodeId } from '../../../graph/model/nodes.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import type { Asker } from '../../asking/asker.ts';
import {
  type MatchArguments,
  matchQuestion,
  matchRequirements,
  type RequirementInput,
} from './match-question.ts';
import { findRequirements, needText } from './need-question.ts';

/** MatchSource of the schema. */
export interface MatchSource {
  readonly needId?: NodeId;
  readonly text?: string;
}

/**
 * The question of a stored need with its requirements, or of a text with those given beside it;
 * undefined when the need is not there or not the asker's to see. Errors as in `matchQuestion`.
 */
export async function sourceQuestion(
  source: MatchSource,
  args: MatchArguments & { readonly requirements?: readonly RequirementInput[] | null },
  { loaders }: Asker,
): Promise<MatchQuestion | undefined> {
  const given = matchRequirements(args.requirements);
  if (source.needId === undefined) return matchQuestion(source.text ?? '', given, args);
  const need = await loaders.nodes.load(source.needId);
  if (need?.label !== 'Need') return undefined;
  const stored = await findRequirements(need.id, loaders);
  return matchQuestion(needText(need), [...stored, ...given], args);
}

/** All words of a question: what is free and what is required. */
export function questionWords({ text, requirements }: MatchQuestion): string {
  const required = requirements.flatMap((one) => [one.text.ja, one.text.en]);
  return [text, ...required].filter((words) => words !== undefined && words !== '').join('\n');
}

/** The words of a source; undefined where none is given, null where the need is not there. */
export async function sourceWords(
  source: MatchSource | null | undefined,
  asker: Asker,
): Promise<string | undefined | null> {
  if (source == null) return undefined;
  const question = await sourceQuestion(source, {}, asker);
  return question === undefined ? null : questionWords(question);
}
