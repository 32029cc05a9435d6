import type { NodeId, NodeLabel } from '../../../graph/model/nodes.ts';
import type { ListFilter, StoredNode } from '../../../graph/store.ts';
import { checkPlanSize, type PlannedIntroducer } from '../../../matching/introductions.ts';
import type { Match, MatchPage } from '../../../matching/matcher.ts';
import type { PathFilter } from '../../../matching/paths/introducer-search.ts';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import { loadVisible } from '../../asking/load-visible.ts';
import { MESSAGE_LOCALES } from '../../messages/catalogue.ts';
import {
  countryCodes,
  type MatchArguments,
  matchQuestion,
  matchRequirements,
  type RequirementInput,
} from '../../use-cases/input/match-question.ts';
import {
  type MatchSource,
  questionWords,
  sourceQuestion,
  sourceWords,
} from '../../use-cases/input/source-question.ts';
import { searchByName } from '../../use-cases/search-by-name.ts';
import { type Notice, type Staleness, staleness } from '../../use-cases/staleness.ts';
import type { RequestContext } from '../request/context.ts';
import { toConnection } from './connection.ts';
import { visiblePaths } from './introduction.ts';
import type { FieldResolvers, PageArguments, Resolver } from './resolver.ts';
import { selectedFirst } from './selected-first.ts';

/** Labels that the schema shows as records of their own: never contacts, imports or requirements. */
const SHOWN: ReadonlySet<NodeLabel> = new Set([
  'Organization',
  'Person',
  'Capability',
  'Evidence',
  'Equipment',
  'Need',
  'Group',
] as const);

/** Who may ask, and from whom distance is measured. */
const ASKERS: ReadonlySet<NodeLabel> = new Set(['Organization', 'Person', 'Group'] as const);
/** Whose partners may be left out. */
const PARTNERS: ReadonlySet<NodeLabel> = new Set(['Organization', 'Group'] as const);

interface ListArguments extends PageArguments {
  readonly query?: string | null;
  readonly filter?: {
    readonly kinds?: readonly string[] | null;
    readonly countries?: readonly string[] | null;
    readonly prefectures?: readonly string[] | null;
  } | null;
}

/** Resolvers of what can be asked. */
export const QUERY_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Query: {
    node: async (_: unknown, { id }: { readonly id: NodeId }, { loaders }: RequestContext) =>
      shown(await loaders.nodes.load(id)),
    nodes: async (
      _: unknown,
      { ids }: { readonly ids: readonly NodeId[] },
      { loaders }: RequestContext,
    ) => (await Promise.all(ids.map((id) => loaders.nodes.load(id)))).map(shown),
    organizations: listOrSearch('Organization'),
    groups: listOrSearch('Group'),
    equipment: listOrSearch('Equipment'),
    needs: listOrSearch('Need'),
    whoCan: (
      _: unknown,
      args: MatchArguments &
        PageArguments & {
          readonly text: string;
          readonly requirements?: readonly RequirementInput[] | null;
        },
      context: RequestContext,
      info,
    ) =>
      match(matchQuestion(args.text, matchRequirements(args.requirements), args), args, context, {
        toAskFirst: selectedFirst(info, 'toAsk'),
        excludedFirst: selectedFirst(info, 'excluded'),
      }),
    matchCapabilities: async (
      _: unknown,
      args: MatchArguments &
        PageArguments & {
          readonly source: { readonly needId?: NodeId; readonly text?: string };
        },
      context: RequestContext,
      info,
    ) => {
      const question = await sourceQuestion(args.source, args, context);
      return question === undefined
        ? null
        : match(question, args, context, {
            toAskFirst: selectedFirst(info, 'toAsk'),
            excludedFirst: selectedFirst(info, 'excluded'),
          });
    },
    introductionPaths: async (
      _: unknown,
      { from, to, first, via, need }: PathArguments,
      context: RequestContext,
    ) => {
      const { engine, loaders, deadline } = context;
      // An end that the store no longer shows is not there, whatever the index still holds.
      if ((await loadVisible([from, to], loaders)).length < 2) return null;
      const filter = pathFilter(via ?? {});
      const words = await sourceWords(need, context);
      if (words === null) return null;
      const question = { from, to, first, filter, ...(words && { need: words }) };
      const found = engine.introductions.find(question, deadline);
      if (found === undefined) return null;
      const { paths, complete, noneNeeded = false } = found;
      const visible = await visiblePaths(paths, loaders);
      return { paths: visible, complete, noneNeeded, ...staleness(engine, []) };
    },
    introductionPlan: async (
      _: unknown,
      args: PlanArguments,
      context: RequestContext,
    ): Promise<PlanAnswer | null> => {
      checkPlanSize(args.first, args.chains);
      const question = await sourceQuestion(args.source, args, context);
      if (
        question === undefined ||
        (await loadVisible([args.from], context.loaders)).length === 0
      ) {
        return null;
      }
      const page = await match(question, args, context, { toAskFirst: 0, excludedFirst: 0 });
      return planFor(page, question, args, context);
    },
    serverInfo: (_: unknown, __: unknown, { engine, schemaVersion }: RequestContext) => ({
      version: engine.version,
      schemaVersion,
      store: engine.storeKind,
      locales: MESSAGE_LOCALES,
    }),
  },
};

/** PathFilter of the schema. */
type PathFilterInput = { readonly [Key in keyof PathFilter]: PathFilter[Key] | null };

interface PathArguments {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly first: number;
  readonly via?: PathFilterInput | null;
  readonly need?: MatchSource | null;
}

interface PlanArguments extends MatchArguments {
  readonly source: MatchSource;
  readonly requirements?: readonly RequirementInput[] | null;
  readonly from: NodeId;
  readonly first: number;
  readonly chains: number;
  readonly via?: PathFilterInput | null;
}

/** IntroductionPlan of the schema. */
interface PlanAnswer extends Pick<MatchPage, 'asOf'>, Staleness {
  readonly partners: readonly {
    readonly match: Match;
    readonly noneNeeded: boolean;
    readonly paths: readonly IntroductionPath[];
  }[];
  readonly introducers: readonly PlannedIntroducer[];
  readonly complete: boolean;
}

/** The chains to the matches of a page; only those whose every party is in scope now. */
async function planFor(
  { matches, asOf, warnings, staleSince }: AgedPage,
  question: MatchQuestion,
  { from, chains, via }: PlanArguments,
  { engine, loaders, deadline }: RequestContext,
): Promise<PlanAnswer | null> {
  if (matches.length === 0) {
    return { partners: [], introducers: [], complete: true, asOf, warnings, staleSince };
  }
  const asked = {
    from,
    targets: matches.map(({ holderId }) => holderId),
    first: chains,
    filter: pathFilter(via ?? {}),
    need: questionWords(question),
  };
  const plan = engine.introductions.plan(asked, deadline);
  if (plan === undefined) return null;
  const byTarget = new Map(plan.targets.map((planned) => [planned.target, planned]));
  const partners = await Promise.all(
    matches.map(async (one) => {
      const { paths = [], noneNeeded = false } = byTarget.get(one.holderId) ?? {};
      return { match: one, noneNeeded, paths: await visiblePaths(paths, loaders) };
    }),
  );
  const shownIntroducers = new Set(
    partners.flatMap(({ paths }) => paths.map(({ introducer }) => introducer)),
  );
  const introducers = plan.introducers.filter(({ introducer }) => shownIntroducers.has(introducer));
  return { partners, introducers, complete: plan.complete, asOf, warnings, staleSince };
}

function shown(node: StoredNode | undefined): StoredNode | null {
  return node !== undefined && SHOWN.has(node.label) ? node : null;
}

function listOrSearch(label: NodeLabel): Resolver {
  return async (_: unknown, args: ListArguments, context: RequestContext) => {
    const { first, after, query } = args;
    const filter = listFilter(args.filter ?? {});
    const request = { filter, first, ...(after == null ? {} : { after }) };
    const page =
      query == null
        ? await context.engine.reader.listNodes(label, request, context.scope)
        : await searchByName(label, query, filter, args, context);
    return toConnection(page, ({ node }) => node);
  };
}

/** An empty list narrows as little as a missing one. */
function listFilter({
  kinds,
  countries,
  prefectures,
}: NonNullable<ListArguments['filter']>): ListFilter {
  return {
    ...(kinds?.length ? { kinds } : {}),
    ...(countries?.length ? { countries: countryCodes(countries) } : {}),
    ...(prefectures?.length ? { prefectures } : {}),
  };
}

function pathFilter({ tieKinds, countries, prefectures, avoid }: PathFilterInput): PathFilter {
  return {
    ...(tieKinds == null ? {} : { tieKinds }),
    ...(countries == null ? {} : { countries: countryCodes(countries) }),
    ...(prefectures == null ? {} : { prefectures }),
    ...(avoid == null ? {} : { avoid }),
  };
}

/** A page with its age, and all that the asker should know of it. */
type AgedPage = Omit<MatchPage, 'warnings'> & Staleness;

/** One page of matches with what is selected beside it; only holders that are in scope now. */
async function match(
  question: MatchQuestion,
  { first, after }: PageArguments,
  { engine, scope, deadline, loaders }: RequestContext,
  beside: { readonly toAskFirst: number; readonly excludedFirst: number },
): Promise<AgedPage> {
  const paging = { first, ...(after == null ? {} : { after }), ...beside };
  const page = await engine.matcher.match(question, paging, scope, deadline);
  const holders = [...page.matches, ...page.toAsk, ...page.excluded].map((one) => one.holderId);
  const visible = new Set((await loadVisible(holders, loaders)).map(({ id }) => id));
  const warnings = [...page.warnings, ...(await partyWarnings(question, loaders))];
  const isVisible = ({ holderId }: { readonly holderId: NodeId }) => visible.has(holderId);
  return {
    ...page,
    matches: page.matches.filter(isVisible),
    toAsk: page.toAsk.filter(isVisible),
    excluded: page.excluded.filter(isVisible),
    ...staleness(engine, warnings),
  };
}

/** Says which party of the question is nobody that it can count with: a typing error stays unseen else. */
async function partyWarnings(
  { from, filter }: MatchQuestion,
  { nodes }: RequestContext['loaders'],
): Promise<readonly Notice[]> {
  const named = [
    { key: 'askerUnknown', id: from, labels: ASKERS },
    { key: 'partnersUnknown', id: filter.excludePartnersOf, labels: PARTNERS },
  ] as const;
  const found = await Promise.all(
    named.map(async ({ key, id, labels }) => {
      const label = id === undefined ? undefined : (await nodes.load(id))?.label;
      const isKnown = id === undefined || (label !== undefined && labels.has(label));
      return isKnown ? [] : [{ key, parameters: {} }];
    }),
  );
  return found.flat();
}
