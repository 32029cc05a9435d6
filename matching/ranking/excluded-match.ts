import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { ExplanationContext } from './explain.ts';
import type { ExplanationEvidence } from './explanation.ts';
import type { MatchSentence } from './match-sentences.ts';
import { quoteRecord } from './quote.ts';
import type { Ranked } from './rank.ts';

/** Holder that contradicts a must. */
export interface ExcludedMatch {
  readonly holderId: NodeId;
  readonly requirement: MatchRequirement;
  readonly reason: MatchSentence;
  readonly evidence: readonly ExplanationEvidence[];
}

/**
 * Returns the reason a holder is excluded, the first must that its records contradict; empty if
 * none is.
 */
export function excludedMatch(ranked: Ranked, context: ExplanationContext): ExcludedMatch[] {
  const { question, idOf, weights, nodes, deadline } = context;
  const which = ranked.judgements.findIndex(
    ({ state }, index) =>
      state === 'CONTRADICTED' && question.requirements[index]?.requirement.mustHave === true,
  );
  const requirement = question.requirements[which]?.requirement;
  const contradiction = ranked.judgements[which]?.contradiction;
  const field = ranked.judgements[which]?.fields.find(({ state }) => state === 'CONTRADICTED');
  if (requirement === undefined) return [];
  if (contradiction === undefined) {
    const { asked = '', recorded } = field ?? {};
    const reason: MatchSentence =
      recorded === undefined
        ? { key: 'excluded.field', parameters: { asked } }
        : { key: 'excluded.place', parameters: { asked, recorded } };
    return [{ holderId: ranked.holderId, requirement, reason, evidence: [] }];
  }
  const { recorded, asked, record } = contradiction;
  const node = nodes.get(idOf(record));
  const own = weights[which + (question.hasFreeText ? 1 : 0)] ?? new Map<string, number>();
  return [
    {
      holderId: ranked.holderId,
      requirement,
      reason: {
        key: 'excluded.quantity',
        parameters: { quantity: recorded.quantity, recorded, asked: asked.stated },
      },
      evidence: node === undefined ? [] : quoteRecord(node, own, deadline).evidence,
    },
  ];
}
