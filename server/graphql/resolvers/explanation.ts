import type {
  ExplanationEvidence,
  ExplanationNode,
  RequirementResult,
} from '../../../matching/ranking/explanation.ts';
import type { MatchAnswer } from '../../use-cases/match-holders.ts';
import type { RequestContext } from '../request/context.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers, LocaleArgument } from './resolver.ts';

type Explanation = MatchAnswer['matches'][number]['explanation'];

/** A node of the tree with its place in the flat list. */
interface PlacedNode extends ExplanationNode {
  readonly index: number;
  readonly parent: number | undefined;
}

const NODES_MAX = 200;

/** Resolvers of the explanation of a score. */
export const EXPLANATION_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Explanation: {
    root: ({ root }: Explanation): PlacedNode => ({ ...root, index: 0, parent: undefined }),
    nodes: ({ root }: Explanation) => flatten(root),
    contributions: ({ root }: Explanation) =>
      root.children.map((child) => ({ ...child, evidence: quotesBelow(child) })),
    sentence: ({ sentence }: Explanation, { locale }: LocaleArgument, context: RequestContext) =>
      sentence[messageLocale(locale) ?? context.locale],
    missing: ({ requirements }: Explanation) =>
      requirements
        .filter(({ state }: RequirementResult) => state !== 'MET')
        .map(({ requirement }) => requirement),
  },
  ExplanationNode: {
    label: ({ label }: ExplanationNode, { locale }: LocaleArgument, context: RequestContext) =>
      label[messageLocale(locale) ?? context.locale],
  },
};

/** Breadth first, so that the levels that matter stay when the tree is larger than the limit. */
function flatten(root: ExplanationNode): readonly PlacedNode[] {
  const placed: PlacedNode[] = [{ ...root, index: 0, parent: undefined }];
  for (let parent = 0; parent < placed.length; parent += 1) {
    for (const child of placed[parent]?.children ?? []) {
      if (placed.length >= NODES_MAX) return placed;
      placed.push({ ...child, index: placed.length, parent });
    }
  }
  return placed;
}

function quotesBelow(node: ExplanationNode): readonly ExplanationEvidence[] {
  const quotes = new Map<string, ExplanationEvidence>();
  const collect = ({ evidence, children }: ExplanationNode): void => {
    for (const quote of evidence) {
      quotes.set(JSON.stringify([quote.nodeId, quote.field, quote.quote, quote.spans]), quote);
    }
    children.forEach(collect);
  };
  collect(node);
  return [...quotes.values()];
}
