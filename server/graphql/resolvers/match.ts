import type { NodeId } from '../../../graph/model/nodes.ts';
import { prefectureName } from '../../../language/places/prefectures.ts';
import type { Match, MatchPage } from '../../../matching/matcher.ts';
import type { AppliedWeights } from '../../../matching/ranking/applied-weights.ts';
import type { Wording } from '../../../matching/ranking/both-languages.ts';
import type { ExcludedMatch } from '../../../matching/ranking/excluded-match.ts';
import type { NeedPart } from '../../../matching/ranking/need-part.ts';
import type { RequirementCoverage } from '../../../matching/ranking/requirement-coverage.ts';
import type { MatchVerdict } from '../../../matching/ranking/verdict.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import { hasMessage, say } from '../../messages/catalogue.ts';
import { FACET_MESSAGES } from '../../messages/facets.ts';
import { type MatchSource, sourceWords } from '../../use-cases/input/source-question.ts';
import type { Notice } from '../../use-cases/staleness.ts';
import type { RequestContext } from '../request/context.ts';
import { pageInfo } from './connection.ts';
import { visiblePaths } from './introduction.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers, LocaleArgument } from './resolver.ts';

type Bucket = MatchPage['facets'][number]['buckets'][number] & { readonly facet: string };

/** A resolver of words that stand in both languages. */
function inLanguage<Parent>(wordsOf: (parent: Parent) => Wording) {
  return (parent: Parent, { locale }: LocaleArgument, context: RequestContext) =>
    wordsOf(parent)[messageLocale(locale) ?? context.locale];
}

/** Resolvers of matches and what stands beside them. */
export const MATCH_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  MatchConnection: {
    edges: ({ matches }: MatchPage) => matches.map((node) => ({ cursor: node.cursor, node })),
    nodes: ({ matches }: MatchPage) => matches,
    pageInfo: ({ matches, hasNextPage }: MatchPage) => pageInfo(matches, hasNextPage),
    facets: ({ facets }: MatchPage) =>
      facets.map(({ facet, buckets }) => ({
        facet,
        buckets: buckets.map((bucket) => ({ ...bucket, facet })),
      })),
    toAsk: ({ toAsk }: MatchPage, { first }: { readonly first: number }) => toAsk.slice(0, first),
    excluded: ({ excluded }: MatchPage, { first }: { readonly first: number }) =>
      excluded.slice(0, first),
    weights: ({ applied }: MatchPage) => applied,
  },
  NeedPart: { label: inLanguage(({ label }: NeedPart) => label) },
  MatchVerdict: {
    partialFrom: ({ thresholds }: MatchVerdict) => thresholds.partial,
    goodFrom: ({ thresholds }: MatchVerdict) => thresholds.good,
    ask: ({ askIds }: MatchVerdict, _: unknown, { loaders }: RequestContext) =>
      loadVisible(askIds, loaders),
    sentence: inLanguage(({ sentence }: MatchVerdict) => sentence),
  },
  CoveredPart: {
    holders: (
      { holderIds }: MatchVerdict['parts'][number],
      _: unknown,
      { loaders }: RequestContext,
    ) => loadVisible(holderIds, loaders),
  },
  RequirementCoverage: {
    sentence: inLanguage(({ sentence }: RequirementCoverage) => sentence),
  },
  MatchMove: { sentence: inLanguage(({ sentence }: NonNullable<Match['moved']>) => sentence) },
  AppliedWeights: { reason: inLanguage(({ reason }: AppliedWeights) => reason) },
  FacetBucket: {
    label: ({ facet, value }: Bucket, { locale }: LocaleArgument, context: RequestContext) =>
      facetLabel(facet, value, messageLocale(locale) ?? context.locale),
  },
  Notice: {
    code: ({ key }: Notice) => key,
    message: ({ key, parameters }: Notice, { locale }: LocaleArgument, context: RequestContext) =>
      say(key, parameters, messageLocale(locale) ?? context.locale),
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
    bestIntroduction: async (
      { holderId }: Match,
      { from, need }: { readonly from: NodeId; readonly need?: MatchSource | null },
      context: RequestContext,
    ) => {
      const { engine, loaders, deadline } = context;
      const words = await sourceWords(need, context);
      if (words === null) return null;
      const question = { from, to: holderId, first: 1, filter: {}, ...(words && { need: words }) };
      const found = engine.introductions.find(question, deadline);
      return (await visiblePaths(found?.paths ?? [], loaders))[0];
    },
  },
  ExcludedMatch: {
    holder: ({ holderId }: ExcludedMatch, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(holderId),
    reason: inLanguage(({ reason }: ExcludedMatch) => reason),
  },
};

function facetLabel(facet: string, value: string, locale: 'ja' | 'en'): string {
  const key = `${facet}.${value}`;
  if (Object.hasOwn(FACET_MESSAGES, key) && hasMessage(key)) return say(key, {}, locale);
  if (facet === 'prefecture') return prefectureName(value, locale);
  if (facet !== 'country' || !/^[A-Z]{2}$/.test(value)) return value;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(value) ?? value;
}
