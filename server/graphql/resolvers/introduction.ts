import type {
  IntroductionPath,
  PathContribution,
  PathStep,
} from '../../../matching/paths/introduction-path.ts';
import type { TiePart } from '../../../matching/paths/tie-evidence.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import {
  type ShownPath,
  type ShownStep,
  visibleParts,
} from '../../asking/visible-introductions.ts';
import { sayAll } from '../../messages/say.ts';
import { findStepSources } from '../../use-cases/find-step-sources.ts';
import type { IntroductionPlanAnswer } from '../../use-cases/plan-introductions.ts';
import type { RequestContext } from '../request/context.ts';
import { chainSentence } from './chain-sentence.ts';
import { inLanguage } from './in-language.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers, LocaleArgument } from './resolver.ts';

type PlannedIntroducer = IntroductionPlanAnswer['introducers'][number];

/** Resolvers of chains of introducers. */
export const INTRODUCTION_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  IntroductionPath: {
    introducer: ({ introducer }: IntroductionPath, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(introducer),
    target: ({ target }: IntroductionPath, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(target),
    reason: async (path: ShownPath, { locale }: LocaleArgument, context: RequestContext) => {
      const ids = path.steps.flatMap(({ from, to, tie }) => [
        from,
        to,
        ...(tie?.evidenceIds ?? []),
      ]);
      const shown = path.contributions.flatMap(({ recordId }) => recordId ?? []);
      const records = await loadVisible([...new Set([...ids, ...shown])], context.loaders);
      return sayAll([chainSentence(path, records)], messageLocale(locale) ?? context.locale);
    },
  },
  PathContribution: {
    label: inLanguage(({ reason }: PathContribution) => [
      { key: `costReason.${reason}`, parameters: {} },
    ]),
    record: ({ recordId }: PathContribution, _: unknown, { loaders }: RequestContext) =>
      recordId === undefined ? null : loaders.nodes.load(recordId),
  },
  PlannedIntroducer: {
    introducer: ({ introducer }: PlannedIntroducer, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(introducer),
    introducesTo: ({ introducesTo }: PlannedIntroducer, _: unknown, { loaders }: RequestContext) =>
      loadVisible(introducesTo, loaders),
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
    acquaintances: ({ acquaintances }: ShownStep) => acquaintances,
    sources: (step: PathStep, _: unknown, context: RequestContext) =>
      findStepSources(step, context),
  },
  TiePart: {
    kindWeight: ({ factors }: TiePart) => factors.kind,
    recency: ({ factors }: TiePart) => factors.recency,
    sizeShare: ({ factors }: TiePart) => factors.size,
    declaredShare: ({ factors }: TiePart) => factors.said,
    evidence: async ({ nodeId }: TiePart, _: unknown, { loaders }: RequestContext) =>
      nodeId === undefined ? null : ofLabel(await loadVisible([nodeId], loaders), 'Evidence')[0],
    group: async ({ nodeId }: TiePart, _: unknown, { loaders }: RequestContext) =>
      nodeId === undefined ? null : ofLabel(await loadVisible([nodeId], loaders), 'Group')[0],
    declaredBy: ({ declaredBy }: TiePart, _: unknown, { loaders }: RequestContext) =>
      declaredBy === undefined ? null : loaders.nodes.load(declaredBy),
  },
};
