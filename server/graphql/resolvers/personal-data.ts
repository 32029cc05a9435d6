import { personalDataPage } from '../../documents/personal-data-page.ts';
import { collectOwnData } from '../../use-cases/personal-data/collect-own-data.ts';
import {
  openRequests,
  ownRequests,
  type RequestedPersonalData,
  requestPersonalData,
  withdrawRequest,
} from '../../use-cases/personal-data/request-personal-data.ts';
import type { RequestContext } from '../request/context.ts';
import type { FieldResolvers } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';
import { said, writerOf } from './write-inputs.ts';

/** Resolvers of the viewer's own data. The policy checks the asker first. */
export const PERSONAL_DATA_RESOLVERS: FieldResolvers = {
  personalData: async (_: unknown, __: unknown, context: RequestContext) => {
    const { madeAt, records, access } = await collectOwnData(writerOf(context));
    const html = personalDataPage({ madeAt, records, access }, context.locale);
    const ofGraph = records.map(({ record: { label, ...record }, relationships }) => ({
      kind: label,
      fields: fieldsOf({ ...record, relationships }),
    }));
    const ofAccess = access.map(({ kind, ...fields }) => ({ kind, fields: fieldsOf(fields) }));
    return { madeAt, html, records: [...ofGraph, ...ofAccess] };
  },
  personalDataRequests: (_: unknown, __: unknown, context: RequestContext) =>
    ownRequests(writerOf(context)),
};

/** Resolvers of requests for administrators. */
export const PERSONAL_DATA_QUERIES: FieldResolvers = {
  personalDataRequests: (
    _: unknown,
    { first }: sdl.QueryPersonalDataRequestsArgs,
    { engine }: RequestContext,
  ) => openRequests(first, { engine }),
};

/** Resolvers of requests about one's own data. */
export const PERSONAL_DATA_MUTATIONS: FieldResolvers = {
  requestPersonalData: async (
    _: unknown,
    { input }: sdl.MutationRequestPersonalDataArgs,
    context: RequestContext,
  ) => payloadOf(await requestPersonalData(input, writerOf(context)), context),
  withdrawPersonalDataRequest: async (
    _: unknown,
    { input: { id } }: sdl.MutationWithdrawPersonalDataRequestArgs,
    context: RequestContext,
  ) => payloadOf(await withdrawRequest(id, writerOf(context)), context),
};

function payloadOf({ request, faults }: RequestedPersonalData, context: RequestContext) {
  return { request, userErrors: said(faults, context) };
}

interface Field {
  readonly name: string;
  readonly values: readonly string[];
}

/** Returns the fields within a value with their path as name, e.g. `name.ja`, `sources.1.title`. */
function fieldsOf(value: object, path = ''): Field[] {
  return Object.entries(value).flatMap(([key, one]) => {
    const name = Array.isArray(value) ? `${path}${Number(key) + 1}` : `${path}${key}`;
    if (one === undefined || one === null) return [];
    if (typeof one !== 'object') return [{ name, values: [String(one)] }];
    const isOfTexts = Array.isArray(one) && one.every((item) => typeof item !== 'object');
    return isOfTexts ? [{ name, values: one.map(String) }] : fieldsOf(one, `${name}.`);
  });
}
