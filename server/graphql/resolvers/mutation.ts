import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import { say } from '../../messages/say.ts';
import {
  type CapabilityWrite,
  deleteCapability,
  mergeCapability,
  mergeOrganization,
  type WriteFault,
  type Writer,
} from '../../use-cases/write-own-records.ts';
import type { RequestContext } from '../request/context.ts';
import type { FieldResolvers } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';

/** Resolvers of what can be written. The policy has asked who writes before one runs. */
export const MUTATION_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Mutation: {
    mergeOrganization: async (
      _: unknown,
      { input }: sdl.MutationMergeOrganizationArgs,
      context: RequestContext,
    ) => {
      const { id, expectedVersion, idempotencyKey, summary, ...others } = input;
      const fields = { ...others, summary: textOf(summary) };
      const asked = { id, expectedVersion, idempotencyKey, fields };
      const { record, faults } = await mergeOrganization(asked, writerOf(context));
      return { organization: record, userErrors: said(faults, context) };
    },
    mergeCapability: async (
      _: unknown,
      { input }: sdl.MutationMergeCapabilityArgs,
      context: RequestContext,
    ) => {
      const quantities = input.quantities?.map(({ quantity, min, max, unit }) => ({
        quantity,
        unit,
        ...(min != null && { min }),
        ...(max != null && { max }),
      }));
      const asked: CapabilityWrite = {
        ...input,
        title: textOf(input.title),
        description: textOf(input.description),
        quantities: input.quantities === null ? null : quantities,
      };
      const { record, faults } = await mergeCapability(asked, writerOf(context));
      return { capability: record, userErrors: said(faults, context) };
    },
    deleteCapability: async (
      _: unknown,
      { input }: sdl.MutationDeleteCapabilityArgs,
      context: RequestContext,
    ) => {
      const faults = await deleteCapability(input, writerOf(context));
      const deletedId = faults.length === 0 ? input.id : null;
      return { deletedId, userErrors: said(faults, context) };
    },
  },
};

function writerOf({ viewer, scope, engine }: RequestContext): Writer {
  if (viewer === undefined) throw new Error('A mutation without a rule of access.');
  return { viewer, scope, engine };
}

/** A text in two languages as the model has it; undefined: it is left out, null: it goes. */
function textOf(
  text: { readonly ja?: string | null; readonly en?: string | null } | null | undefined,
): LocalizedText | null | undefined {
  if (text == null) return text;
  const { ja, en } = text;
  return { ...(ja != null && { ja }), ...(en != null && { en }) } as LocalizedText;
}

function said(faults: readonly WriteFault[], { locale }: RequestContext) {
  return faults.map(({ code, field, key, parameters }) => ({
    code,
    field: ['input', ...field],
    message: say(key, { ...parameters, field: field.at(-1) ?? '' }, locale),
  }));
}
