import { createOrganization } from '../../use-cases/create-organization.ts';
import { decideProposal } from '../../use-cases/decide-proposal.ts';
import { describeProposal, findProposal } from '../../use-cases/list-proposals.ts';
import { type ProposedChange, proposeChange } from '../../use-cases/propose-change.ts';
import {
  type MembershipMerge,
  mergeMembership,
  mergeTie,
  type WrittenJoin,
} from '../../use-cases/write-joins.ts';
import type { AskedProposal } from '../../use-cases/writing/propose.ts';
import type { WrittenLabelName } from '../../use-cases/writing/writable-fields.ts';
import type { RequestContext } from '../request/context.ts';
import type { FieldResolvers } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';
import {
  type MergeInput,
  mergeOf,
  newFieldsOf,
  said,
  withoutNulls,
  writerOf,
} from './write-inputs.ts';

/** Resolvers of writes that another side has to agree to. The policy checks the writer first. */
export const PROPOSAL_MUTATIONS: FieldResolvers = {
  createOrganization: async (
    _: unknown,
    { input }: sdl.MutationCreateOrganizationArgs,
    context: RequestContext,
  ) => {
    const { message, idempotencyKey } = input;
    const asked = { fields: newFieldsOf('Organization', { ...input }), message, idempotencyKey };
    const made = await createOrganization(asked, writerOf(context));
    return { organization: made.organization, ...(await beside(made, context)) };
  },
  mergeMembership: async (
    _: unknown,
    { input }: sdl.MutationMergeMembershipArgs,
    context: RequestContext,
  ) => {
    const made = await mergeMembership(membershipOf(input), writerOf(context));
    const ends = await endsOf(made, context);
    const membership = ends && { ...ends, member: ends.from, group: ends.to };
    return { membership, ...(await beside(made, context)) };
  },
  mergeTie: async (_: unknown, { input }: sdl.MutationMergeTieArgs, context: RequestContext) => {
    const made = await mergeTie(input, writerOf(context));
    return { tie: await endsOf(made, context), ...(await beside(made, context)) };
  },
  proposeChange: async (
    _: unknown,
    { input }: sdl.MutationProposeChangeArgs,
    context: RequestContext,
  ) => {
    const change = changeOf(input.change, input.idempotencyKey);
    return beside(await proposeChange({ ...input, change }, writerOf(context)), context);
  },
  decideProposal: async (
    _: unknown,
    { input }: sdl.MutationDecideProposalArgs,
    context: RequestContext,
  ) => {
    const faults = await decideProposal(input, writerOf(context));
    const proposal = faults.length > 0 ? undefined : await findProposal(input.id, context);
    return { proposal, userErrors: said(faults, context) };
  },
};

/** Label of the record that each input of a proposed change writes. */
const LABELS = {
  organization: 'Organization',
  capability: 'Capability',
  equipment: 'Equipment',
  need: 'Need',
  evidence: 'Evidence',
  person: 'Person',
} as const satisfies Readonly<Record<string, WrittenLabelName>>;

/** Returns the change; the schema makes sure that exactly one is stated. */
function changeOf(change: sdl.ProposedChange, idempotencyKey: string): ProposedChange {
  const { membership, removal } = change;
  if (membership != null) return { membership: membershipOf(membership) };
  if (removal != null) return { removal };
  for (const [name, label] of Object.entries(LABELS)) {
    const input = change[name as keyof typeof LABELS] as MergeInput | null | undefined;
    if (input != null) return { merge: mergeOf(label, { ...input, idempotencyKey }) };
  }
  throw new Error('A proposed change of nothing.');
}

function membershipOf(input: sdl.MergeMembershipInput): MembershipMerge & AskedProposal {
  return { ...input, role: withoutNulls(input.role) as MembershipMerge['role'] };
}

async function endsOf({ relationship }: WrittenJoin, { loaders }: RequestContext) {
  if (relationship === undefined) return undefined;
  const [from, to] = await loaders.nodes.loadMany([relationship.from, relationship.to]);
  return { relationship, from, to };
}

/** Returns what a payload has beside its record. */
export async function beside(
  { proposal, faults }: Pick<WrittenJoin, 'proposal' | 'faults'>,
  context: RequestContext,
) {
  const shown = proposal && (await describeProposal(proposal, context));
  return { proposal: shown, userErrors: said(faults, context) };
}
