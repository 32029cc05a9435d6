import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Wording } from './both-languages.ts';
import type { ExplanationContext } from './explain.ts';
import type { ExplanationEvidence } from './explanation.ts';
import { quoteRecord } from './quote.ts';
import type { Ranked } from './rank.ts';
import { contradictionWording } from './wording.ts';

/** A holder that contradicts a must. */
export interface ExcludedMatch {
  readonly holderId: NodeId;
  readonly requirement: MatchRequirement;
  readonly reason: Wording;
  readonly evidence: readonly ExplanationEvidence[];
}

/** Why a holder is excluded: the first must that its records contradict; none where none is. */
export function excludedMatch(ranked: Ranked, context: ExplanationContext): ExcludedMatch[] {
  const { question, idOf, weights, nodes, deadline } = context;
  const which = ranked.judgements.findIndex(
    ({ state }, index) =>
      state === 'CONTRADICTED' && question.requirements[index]?.requirement.mustHave === true,
  );
  const requirement = question.requirements[which]?.requirement;
  const contradiction = ranked.judgements[which]?.contradiction;
  if (requirement === undefined || contradiction === undefined) return [];
  const { recorded, asked, record } = contradiction;
  const node = nodes.get(idOf(record));
  const own = weights[which + (question.hasFreeText ? 1 : 0)] ?? new Map<string, number>();
  return [
    {
      holderId: ranked.holderId,
      requirement,
      reason: contradictionWording(recorded, asked.stated),
      evidence: node === undefined ? [] : quoteRecord(node, own, deadline).evidence,
    },
  ];
}
