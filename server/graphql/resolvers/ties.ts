import { recordOutcome } from '../../../access/introductions/outcomes.ts';
import { answerIntroduction, requestIntroduction } from '../../../access/introductions/requests.ts';
import {
  listNotices,
  listQuestions,
  listRequests,
  type QuestionView,
  type RequestView,
  requestView,
} from '../../../access/introductions/views.ts';
import type { Account } from '../../../access/records/access-records.ts';
import {
  type AcquaintanceClaim,
  answerClaim,
  enterAcquaintances,
  listClaims,
  type OwnAcquaintance,
  removeAcquaintance,
} from '../../../access/ties/acquaintances.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import { say } from '../../messages/say.ts';
import { askTieSummary } from '../../use-cases/ties/ask-tie-summary.ts';
import { changeBrokerage, describeBrokerage } from '../../use-cases/ties/brokerage.ts';
import { importCards } from '../../use-cases/ties/import-cards.ts';
import { findAcquaintance, listOwnAcquaintances } from '../../use-cases/ties/list-acquaintances.ts';
import { introductionParts, type TieKeeper } from '../../use-cases/ties/tie-keeper.ts';
import type { RequestContext } from '../request/context.ts';
import { toConnection } from './connection.ts';
import type { FieldResolvers, PageArguments } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';

/** Resolvers of acquaintances and introductions by consent. The policy checks the asker first. */
export const TIE_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Viewer: {
    brokerage: (_: unknown, __: unknown, context: RequestContext) =>
      describeBrokerage(keeperOf(context)),
    acquaintances: async (_: unknown, args: PageArguments, context: RequestContext) =>
      toConnection(await listOwnAcquaintances(args, keeperOf(context)), (item) => item),
    acquaintanceClaims: async (_: unknown, __: unknown, context: RequestContext) =>
      listClaims(keeperOf(context).viewer, await introductionParts(context)),
    introductionRequests: async (_: unknown, __: unknown, context: RequestContext) =>
      listRequests(keeperOf(context).viewer, await introductionParts(context)),
    introductionQuestions: async (_: unknown, __: unknown, context: RequestContext) =>
      listQuestions(keeperOf(context).viewer, await introductionParts(context)),
    introductionNotices: async (_: unknown, __: unknown, context: RequestContext) =>
      listNotices(keeperOf(context).viewer, await introductionParts(context)),
  },
  Brokerage: {
    groups: ({ groups }: { groups: readonly string[] }, _: unknown, { loaders }: RequestContext) =>
      visible(groups, 'Group', loaders),
  },
  Acquaintance: {
    id: ({ record }: OwnAcquaintance) => record.id,
    // In an introduction only the other party may disclose their address.
    emailAddress: ({ record }: OwnAcquaintance) =>
      record.requestId === undefined ? record.emailAddress : null,
    displayName: ({ record }: OwnAcquaintance) => record.displayName,
    organizationName: ({ record }: OwnAcquaintance) => record.organizationName,
    metOn: ({ record }: OwnAcquaintance) => record.metOn,
    createdAt: ({ record }: OwnAcquaintance) => record.createdAt,
  },
  AcquaintanceClaim: { party: ({ account }: AcquaintanceClaim) => account },
  IntroductionParty: {
    organizations: ({ organizations }: Account, _: unknown, { loaders }: RequestContext) =>
      visible(organizations, 'Organization', loaders),
  },
  IntroductionRequest: {
    target: ({ targetId }: RequestView, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(targetId),
  },
  IntroductionQuestion: {
    target: ({ targetId }: QuestionView, _: unknown, { loaders }: RequestContext) =>
      loaders.nodes.load(targetId),
    answer: ({ answer }: QuestionView) => (answer === 'NONE' ? null : answer),
  },
};

/** Resolvers of queries about ties beside the fields of the viewer. */
export const TIE_QUERIES: FieldResolvers = {
  tieSummary: (_: unknown, { to }: sdl.QueryTieSummaryArgs, context: RequestContext) =>
    askTieSummary(to, { ...keeperOf(context), loaders: context.loaders }),
};

/** Resolvers of writes of ties. */
export const TIE_MUTATIONS: FieldResolvers = {
  mergeAcquaintance: (
    _: unknown,
    { input }: sdl.MutationMergeAcquaintanceArgs,
    context: RequestContext,
  ) =>
    written(context, { acquaintance: null }, async (keeper) => {
      const parts = await introductionParts(keeper);
      await enterAcquaintances([input], keeper.viewer, keeper.requestId, parts);
      return { acquaintance: await findAcquaintance(input.emailAddress, keeper) };
    }),
  importAcquaintances: (
    _: unknown,
    { input }: sdl.MutationImportAcquaintancesArgs,
    context: RequestContext,
  ) =>
    written(context, { entered: 0, unchanged: 0, problems: [] }, async (keeper) => {
      const { problems, ...done } = await importCards(input.csv, keeper);
      const worded = problems.map(({ line, sentence: { key, parameters } }) => ({
        line,
        message: say(key, parameters, context.locale),
      }));
      return { ...done, problems: worded };
    }),
  deleteAcquaintance: (
    _: unknown,
    { input: { id } }: sdl.MutationDeleteAcquaintanceArgs,
    context: RequestContext,
  ) =>
    written(context, { deletedId: null }, async (keeper) => {
      await removeAcquaintance(
        id,
        keeper.viewer,
        keeper.requestId,
        await introductionParts(keeper),
      );
      return { deletedId: id };
    }),
  answerAcquaintance: (
    _: unknown,
    { input: { id, isKnown } }: sdl.MutationAnswerAcquaintanceArgs,
    context: RequestContext,
  ) =>
    written(context, { answeredId: null }, async (keeper) => {
      const parts = await introductionParts(keeper);
      await answerClaim(id, isKnown, keeper.viewer, keeper.requestId, parts);
      return { answeredId: id };
    }),
  setBrokerage: (_: unknown, { input }: sdl.MutationSetBrokerageArgs, context: RequestContext) =>
    written(context, { brokerage: null }, async (keeper) => ({
      brokerage: await changeBrokerage(input, keeper),
    })),
  requestIntroduction: (
    _: unknown,
    { input: { token, message } }: sdl.MutationRequestIntroductionArgs,
    context: RequestContext,
  ) =>
    written(context, { request: null }, async (keeper) => {
      const parts = await introductionParts(keeper);
      const made = await requestIntroduction(
        token,
        message,
        keeper.viewer,
        keeper.requestId,
        parts,
      );
      return { request: await requestView(made, parts) };
    }),
  answerIntroduction: (
    _: unknown,
    { input: { id, answer } }: sdl.MutationAnswerIntroductionArgs,
    context: RequestContext,
  ) =>
    written(context, { answeredId: null }, async (keeper) => {
      const parts = await introductionParts(keeper);
      await answerIntroduction(id, answer, keeper.viewer, keeper.requestId, parts);
      return { answeredId: id };
    }),
  recordIntroductionOutcome: (
    _: unknown,
    { input: { id, outcome } }: sdl.MutationRecordIntroductionOutcomeArgs,
    context: RequestContext,
  ) =>
    written(context, { recordedId: null }, async (keeper) => {
      const parts = await introductionParts(keeper);
      await recordOutcome(id, outcome, keeper.viewer, keeper.requestId, parts);
      return { recordedId: id };
    }),
};

/** Input field that an error is about, by its key; the whole input if none is listed. */
const FIELDS: Readonly<Partial<Record<CatalyzerError['key'], string>>> = {
  emailAddressMalformed: 'emailAddress',
  acquaintanceIsSelf: 'emailAddress',
  displayNameMalformed: 'displayName',
  organizationNameTooLong: 'organizationName',
  acquaintanceDateMalformed: 'metOn',
  cardsWithoutColumns: 'csv',
  monthlyCapOutOfRange: 'monthlyCap',
  brokerageGroupsForeign: 'groups',
  acquaintanceNotFound: 'id',
  claimNotFound: 'id',
  introductionQuestionNotFound: 'id',
  introductionNotFound: 'id',
  introductionTokenInvalid: 'token',
  introductionMessageMalformed: 'message',
};

/** Returns the payload of a write; faults of its input go to userErrors. */
async function written<Payload extends object>(
  context: RequestContext,
  nothing: { readonly [Name in keyof Payload]: unknown },
  write: (keeper: TieKeeper) => Promise<Payload>,
) {
  try {
    return { ...(await write(keeperOf(context))), userErrors: [] };
  } catch (error) {
    if (!(error instanceof CatalyzerError)) throw error;
    const { code, key, parameters } = error;
    if (code !== 'BAD_USER_INPUT' && code !== 'CONFLICT') throw error;
    const named = FIELDS[key];
    const userError = {
      code: key.endsWith('NotFound') ? 'NOT_FOUND' : code === 'CONFLICT' ? code : 'INVALID',
      field: named === undefined ? ['input'] : ['input', named],
      message: say(key, parameters, context.locale),
    };
    return { ...nothing, userErrors: [userError] };
  }
}

function keeperOf({ viewer, engine, requestId }: RequestContext): TieKeeper {
  if (viewer === undefined) throw new Error('A field of ties without a rule of access.');
  return { viewer, engine, requestId };
}

async function visible(
  ids: readonly string[],
  label: 'Group' | 'Organization',
  loaders: RequestContext['loaders'],
) {
  return ofLabel(await loadVisible(ids, loaders), label);
}
