import type { NodeId, NodeLabel } from '../../graph/model/nodes.ts';
import type { EquipmentFilter } from '../../matching/machines/equipment-filter.ts';
import type { Matcher, MatchPage } from '../../matching/matcher.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import type { Loaders } from '../asking/loaders.ts';
import { isExample } from './example-records.ts';
import { type Notice, type Staleness, staleness } from './staleness.ts';

/** Part of an answer that is wanted, each 0..100. */
export interface MatchPaging {
  readonly first: number;
  readonly after?: string | null;
  readonly toAskFirst: number;
  readonly otherKindsFirst?: number;
  readonly excludedFirst: number;
}

/** One page of matches with the other parts of the answer, and its age. */
export interface MatchAnswer extends Omit<MatchPage, 'warnings' | 'asOf'>, Staleness {
  /** Number of the last change of a PUBLIC record in the index that answered. */
  readonly lastChange: string;
  /** True if a holder shown belongs to the example networks; a warning then says so. */
  readonly hasExamples: boolean;
}

/** Labels of possible askers, from which distance is measured. */
const ASKERS: ReadonlySet<NodeLabel> = new Set(['Organization', 'Person', 'Group'] as const);
/** Labels of parties whose partners may be left out. */
const PARTNERS: ReadonlySet<NodeLabel> = new Set(['Organization', 'Group'] as const);

/**
 * Returns one page of matches with the other parts asked for; only holders that are in scope now.
 * Errors: those of the matcher.
 */
export function matchHolders(
  question: MatchQuestion,
  paging: MatchPaging,
  asker: Asker,
): Promise<MatchAnswer> {
  const { from, filter } = question;
  return matchAnswers(asker.engine.matcher, question, paging, asker, [
    { key: 'askerUnknown', id: from, labels: ASKERS },
    { key: 'partnersUnknown', id: filter.excludePartnersOf, labels: PARTNERS },
  ]);
}

/** Like {@link matchHolders} for machines: `holderId` is the id of a machine. */
export function matchMachines(
  question: MatchQuestion<EquipmentFilter>,
  paging: MatchPaging,
  asker: Asker,
): Promise<MatchAnswer> {
  return matchAnswers(asker.engine.machineMatcher, question, paging, asker, [
    { key: 'askerUnknown', id: question.from, labels: ASKERS },
  ]);
}

async function matchAnswers<Filter>(
  matcher: Matcher<Filter>,
  question: MatchQuestion<Filter>,
  { first, after, toAskFirst, otherKindsFirst = 0, excludedFirst }: MatchPaging,
  { engine, scope, deadline, loaders }: Asker,
  parties: readonly NamedParty[],
): Promise<MatchAnswer> {
  const paging = {
    first,
    toAskFirst,
    otherKindsFirst,
    excludedFirst,
    ...(after == null ? {} : { after }),
  };
  const page = await matcher.match(question, paging, scope, deadline);
  const holders = [page.matches, page.toAsk, page.otherKinds, page.excluded].flatMap((list) =>
    list.map((one) => one.holderId),
  );
  const nodes = await loadVisible(holders, loaders);
  const visible = new Set(nodes.map(({ id }) => id));
  const hasExamples = nodes.some(isExample);
  const warnings = [
    ...(hasExamples ? [{ key: 'examples', parameters: {} } as const] : []),
    ...page.warnings,
    ...(await partyWarnings(parties, loaders)),
  ];
  const isVisible = ({ holderId }: { readonly holderId: NodeId }) => visible.has(holderId);
  return {
    ...page,
    matches: page.matches.filter(isVisible),
    toAsk: page.toAsk.filter(isVisible),
    otherKinds: page.otherKinds.filter(isVisible),
    excluded: page.excluded.filter(isVisible),
    lastChange: page.asOf,
    hasExamples,
    ...staleness(engine, warnings),
  };
}

/** A party that a question names, with the labels it may have in that role. */
interface NamedParty {
  readonly key: 'askerUnknown' | 'partnersUnknown';
  readonly id: NodeId | undefined;
  readonly labels: ReadonlySet<NodeLabel>;
}

/** Warns of a party of the question that cannot play its role, probably a typing error. */
async function partyWarnings(
  named: readonly NamedParty[],
  { nodes }: Loaders,
): Promise<readonly Notice[]> {
  const found = await Promise.all(
    named.map(async ({ key, id, labels }) => {
      const label = id === undefined ? undefined : (await nodes.load(id))?.label;
      const isKnown = id === undefined || (label !== undefined && labels.has(label));
      return isKnown ? [] : [{ key, parameters: {} }];
    }),
  );
  return found.flat();
}
