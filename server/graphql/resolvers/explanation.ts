import type {
  Explanation,
  ExplanationEvidence,
  ExplanationNode,
  RequirementResult,
} from '../../../matching/ranking/explanation.ts';
import { quoteOriginLabel } from '../../messages/quote-origin-label.ts';
import { type QuoteOrigin, quoteOrigin } from '../../use-cases/quote-origin.ts';
import type { RequestContext } from '../request/context.ts';
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
  ExplanationEvidence: {
    nodeId: ({ record }: ExplanationEvidence) => record.id,
    document: ofOrigin(({ document }) => document),
    section: ofOrigin(({ section }) => section),
    level: ofOrigin(({ level }) => level),
    url: ofOrigin(({ url }) => url),
    asOf: ofOrigin(({ asOf }) => asOf),
    isOld: ofOrigin(({ isOld }) => isOld),
    isExample: ofOrigin(({ isExample }) => isExample),
    origin: inLanguage(({ record }: ExplanationEvidence, { engine }) => [
      quoteOriginLabel(quoteOrigin(record, engine.now())),
    ]),
  },
};

/** Returns the resolver of a fact about a quoted record. */
function ofOrigin<Value>(read: (origin: QuoteOrigin) => Value) {
  return ({ record }: ExplanationEvidence, _: unknown, { engine }: RequestContext) =>
    read(quoteOrigin(record, engine.now()));
}

/** Breadth first, so that the most important levels stay when the tree exceeds the limit. */
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
      quotes.set(JSON.stringify([quote.record.id, quote.field, quote.quote, quote.spans]), quote);
    }
    children.forEach(collect);
  };
  collect(node);
  return [...quotes.values()];
}
