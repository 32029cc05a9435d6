import type {
  Explanation,
  ExplanationEvidence,
  ExplanationNode,
  RequirementResult,
} from '../../../matching/ranking/explanation.ts';
import { inLanguage } from './in-language.ts';
import type { FieldResolvers } from './resolver.ts';

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
    sentence: inLanguage(({ sentences }: Explanation) => sentences),
    missing: ({ requirements }: Explanation) =>
      requirements
        .filter(({ state }: RequirementResult) => state !== 'MET')
        .map(({ requirement }) => requirement),
  },
  ExplanationNode: { label: inLanguage(({ label }: ExplanationNode) => [label]) },
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
