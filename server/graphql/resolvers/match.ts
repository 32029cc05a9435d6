import type { AppliedWeights } from '../../../matching/ranking/applied-weights.ts';
import type { ExcludedMatch } from '../../../matching/ranking/excluded-match.ts';
import type { RequirementCoverage } from '../../../matching/ranking/requirement-coverage.ts';
import type { SameBody } from '../../../matching/ranking/same-bodies.ts';
import type { MatchVerdict } from '../../../matching/ranking/verdict.ts';
import type { CountedPart } from '../../../matching/retrieval/read-need.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import { facetLabel } from '../../messages/facet-label.ts';
import { needPartLabel } from '../../messages/need-part-label.ts';
import type { BrowseAnswer } from '../../use-cases/browse-records.ts';
import { findBestIntroduction } from '../../use-cases/find-best-introduction.ts';
import type { MatchAnswer } from '../../use-cases/match-holders.ts';
import type { Notice } from '../../use-cases/staleness.ts';
import type { RequestContext } from '../request/context.ts';
import { pageInfo } from './connection.ts';
import { inLanguage } from './in-language.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers, LocaleArgument } from './resolver.ts';
import type {
  MatchBestIntroductionArgs,
  MatchConnectionExcludedArgs,
  MatchConnectionOtherKindsArgs,
  MatchConnectionToAskArgs,
} from './sdl-types.generated.ts';

type Match = MatchAnswer['matches'][number];
type Facet = (MatchAnswer | BrowseAnswer)['facets'][number];
type Bucket = Facet['buckets'][number] & { readonly facet: string };

/** Resolvers of matches and the other parts of an answer. */
export const MATCH_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  MatchConnection: {
    edges: ({ matches }: MatchAnswer) => matches.map((node) => ({ cursor: node.cursor, node })),
    nodes: ({ matches }: MatchAnswer) => matches,
    pageInfo: ({ matches, hasNextPage }: MatchAnswer) => pageInfo(matches, hasNextPage),
    toAsk: ({ toAsk }: MatchAnswer, { first }: MatchConnectionToAskArgs) => toAsk.slice(0, first),
    otherKinds: ({ otherKinds }: MatchAnswer, { first }: MatchConnectionOtherKindsArgs) =>
      otherKinds.slice(0, first),
    excluded: ({ excluded }: MatchAnswer, { first }: MatchConnectionExcludedArgs) =>
      excluded.slice(0, first),
    weights: ({ applied }: MatchAnswer) => applied,
  },
  SameBody: {
    holder: ({ holderId }: SameBody, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(holderId),
    sameAs: ({ sameAsId }: SameBody, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(sameAsId),
  },
  NeedPart: { label: inLanguage((part: CountedPart) => [needPartLabel(part)]) },
  MatchVerdict: {
    partialFrom: ({ thresholds }: MatchVerdict) => thresholds.partial,
    goodFrom: ({ thresholds }: MatchVerdict) => thresholds.good,
    together: ({ togetherIds }: MatchVerdict, _: unknown, { loaders }: RequestContext) =>
      loadVisible(togetherIds, loaders),
    ask: ({ askIds }: MatchVerdict, _: unknown, { loaders }: RequestContext) =>
      loadVisible(askIds, loaders),
    sentence: inLanguage(({ sentences }: MatchVerdict) => sentences),
  },
  CoveredPart: {
    holders: (
      { holderIds }: MatchVerdict['parts'][number],
      _: unknown,
      { loaders }: RequestContext,
    ) => loadVisible(holderIds, loaders),
  },
  RequirementCoverage: {
    sentence: inLanguage(({ sentence }: RequirementCoverage) => [sentence]),
  },
  MatchMove: { sentence: inLanguage(({ sentence }: NonNullable<Match['moved']>) => [sentence]) },
  AppliedWeights: {
    reason: inLanguage(({ profile }: AppliedWeights) => [
      { key: `profileReason.${profile}`, parameters: {} },
    ]),
  },
  FacetBucketList: {
    buckets: ({ facet, buckets }: Facet) => buckets.map((bucket) => ({ ...bucket, facet })),
  },
  FacetBucket: {
    label: ({ facet, value }: Bucket, { locale }: LocaleArgument, context: RequestContext) =>
      facetLabel(facet, value, messageLocale(locale) ?? context.locale),
  },
  Notice: {
    code: ({ key }: Notice) => key,
    message: inLanguage((notice: Notice) => [notice]),
  },
  Match: {
    score: ({ explanation }: Match) => explanation.root.value,
    holder: ({ holderId }: Match, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(holderId),
    capabilities: async ({ capabilityIds }: Match, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(capabilityIds, loaders), 'Capability'),
    evidence: async ({ evidenceIds }: Match, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(evidenceIds, loaders), 'Evidence'),
    equipment: async ({ equipmentIds }: Match, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(equipmentIds, loaders), 'Equipment'),
    sharedGroups: async ({ sharedGroupIds }: Match, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(sharedGroupIds, loaders), 'Group'),
    bestIntroduction: (
      { holderId }: Match,
      args: MatchBestIntroductionArgs,
      context: RequestContext,
    ) => findBestIntroduction({ ...args, to: holderId }, context),
  },
  ExcludedMatch: {
    holder: ({ holderId }: ExcludedMatch, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(holderId),
    reason: inLanguage(({ reason }: ExcludedMatch) => [reason]),
  },
};
