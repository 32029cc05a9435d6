import type { NodeId } from '../../../graph/model/nodes.ts';
import type { RelationshipType } from '../../../graph/model/relationships.ts';
import type { Source } from '../../../graph/model/source.ts';
import { PAGE_FIRST_MAX } from '../../../graph/port-bounds.ts';
import type { NeighbourRequest } from '../../../graph/store.ts';
import type { PlannedIntroducer } from '../../../matching/introductions.ts';
import type {
  IntroductionPath,
  PathContribution,
  PathStep,
} from '../../../matching/paths/introduction-path.ts';
import type { TiePart } from '../../../matching/paths/tie-evidence.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import type { Loaders } from '../../asking/loaders.ts';
import type { Engine } from '../../engine/engine.ts';
import { isStoreAway } from '../../engine/reader-with-copy.ts';
import { say } from '../../messages/catalogue.ts';
import type { RequestContext } from '../request/context.ts';
import { chainSentence } from './chain-sentence.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers, LocaleArgument } from './resolver.ts';

/** What makes somebody act for another. */
const ACTING: readonly RelationshipType[] = ['WORKS_FOR', 'MEMBER_OF'];
/** Pages looked through for the relationship that a step follows. */
const PAGES_MAX = 5;

/** Resolvers of chains of introducers. */
export const INTRODUCTION_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  IntroductionPath: {
    introducer: ({ introducer }: IntroductionPath, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(introducer),
    target: ({ target }: IntroductionPath, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(target),
    reason: async (path: IntroductionPath, { locale }: LocaleArgument, context: RequestContext) => {
      const ids = path.steps.flatMap(({ from, to, tie }) => [
        from,
        to,
        ...(tie?.evidenceIds ?? []),
      ]);
      const shown = path.contributions.flatMap(({ recordId }) => recordId ?? []);
      const records = await loadVisible([...new Set([...ids, ...shown])], context.loaders);
      return chainSentence(path, records, messageLocale(locale) ?? context.locale);
    },
  },
  PathContribution: {
    label: ({ reason }: PathContribution, { locale }: LocaleArgument, context: RequestContext) =>
      say(`costReason.${reason}`, {}, messageLocale(locale) ?? context.locale),
    record: ({ recordId }: PathContribution, _: unknown, { loaders }: RequestContext) =>
      recordId === undefined ? null : loaders.nodes.load(recordId),
  },
  PlannedIntroducer: {
    introducer: ({ introducer }: PlannedIntroducer, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(introducer),
    opens: ({ opens }: PlannedIntroducer, _: unknown, { loaders }: RequestContext) =>
      loadVisible(opens, loaders),
  },
  PathStep: {
    from: ({ from }: PathStep, _: unknown, { loaders }: RequestContext) => loaders.nodes.load(from),
    to: ({ to }: PathStep, _: unknown, { loaders }: RequestContext) => loaders.nodes.load(to),
    kind: ({ tie }: PathStep) => tie?.kind,
    trust: ({ tie }: PathStep) => tie?.trust,
    strength: ({ tie }: PathStep) => tie?.strength,
    weight: ({ tie }: PathStep) => tie?.weight,
    parts: ({ tie }: PathStep, _: unknown, { loaders }: RequestContext) =>
      visibleParts(tie?.parts ?? [], loaders),
    partCount: ({ tie }: PathStep) => tie?.partCount ?? 0,
    evidence: async ({ tie }: PathStep, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(tie?.evidenceIds ?? [], loaders), 'Evidence'),
    sharedGroups: async ({ tie }: PathStep, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(tie?.evidenceIds ?? [], loaders), 'Group'),
    sources: (step: PathStep, _: unknown, { loaders, engine }: RequestContext) =>
      sourcesOf(step, loaders, engine),
  },
  TiePart: {
    kindWeight: ({ factors }: TiePart) => factors.kind,
    recency: ({ factors }: TiePart) => factors.recency,
    sizeShare: ({ factors }: TiePart) => factors.size,
    saidShare: ({ factors }: TiePart) => factors.said,
    evidence: async ({ nodeId }: TiePart, _: unknown, { loaders }: RequestContext) =>
      nodeId === undefined ? null : ofLabel(await loadVisible([nodeId], loaders), 'Evidence')[0],
    group: async ({ nodeId }: TiePart, _: unknown, { loaders }: RequestContext) =>
      nodeId === undefined ? null : ofLabel(await loadVisible([nodeId], loaders), 'Group')[0],
    declaredBy: ({ declaredBy }: TiePart, _: unknown, { loaders }: RequestContext) =>
      declaredBy === undefined ? null : loaders.nodes.load(declaredBy),
  },
};

/** Those of some chains whose every party is in scope now. */
export async function visiblePaths(
  paths: readonly IntroductionPath[],
  loaders: Loaders,
): Promise<readonly IntroductionPath[]> {
  const parties = paths.map(({ target, steps }) => [
    target,
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  const visible = new Set((await loadVisible(parties.flat(), loaders)).map(({ id }) => id));
  return paths.filter((_, index) => parties[index]?.every((id) => visible.has(id)));
}

/** Those of some parts whose record is in scope now; a declaration is made by an end of the step. */
async function visibleParts(
  parts: readonly TiePart[],
  loaders: Loaders,
): Promise<readonly TiePart[]> {
  const visible = new Set((await loadVisible(idsOfParts(parts), loaders)).map(({ id }) => id));
  return parts.filter(({ nodeId }) => nodeId === undefined || visible.has(nodeId));
}

function idsOfParts(parts: readonly TiePart[]): readonly NodeId[] {
  return parts.flatMap(({ nodeId }) => nodeId ?? []);
}

/** What states a declared tie, or the employment or membership by which one acts for another. */
async function sourcesOf(
  { from, to, tie }: PathStep,
  loaders: Loaders,
  engine: Engine,
): Promise<readonly Source[]> {
  if (tie !== undefined) return tie.sources ?? [];
  if (engine.staleSince() !== undefined) return [];
  try {
    const found = await Promise.all([
      sourcesBetween(from, to, loaders),
      sourcesBetween(to, from, loaders),
    ]);
    return found.flat();
  } catch (error) {
    // The chain is worth more than the page that states its first step; the answer says its age.
    if (isStoreAway(error) && engine.staleSince() !== undefined) return [];
    throw error;
  }
}

async function sourcesBetween(
  from: NodeId,
  to: NodeId,
  { neighbours }: Loaders,
): Promise<readonly Source[]> {
  let request: NeighbourRequest | undefined = {
    id: from,
    types: ACTING,
    direction: 'out',
    first: PAGE_FIRST_MAX,
  };
  const sources: Source[] = [];
  for (let page = 0; request !== undefined && page < PAGES_MAX; page += 1) {
    const asked: NeighbourRequest = request;
    const { items, endCursor } = await neighbours.load(asked);
    for (const { node, relationship } of items) {
      if (node.id === to) sources.push(relationship.source);
    }
    // Neighbours come in the order of their ids: past the one looked for there is none left.
    const passed = (items.at(-1)?.node.id ?? '') > to;
    request = endCursor === undefined || passed ? undefined : { ...asked, after: endCursor };
  }
  return sources;
}
