import type { NodeId } from '../../../graph/model/nodes.ts';
import { say } from '../../messages/say.ts';
import type { RecordMerge } from '../../use-cases/write-records.ts';
import {
  newFields,
  type WrittenLabelName,
  writableFields,
} from '../../use-cases/writing/writable-fields.ts';
import type { WriteFault } from '../../use-cases/writing/write-fault.ts';
import type { Writer } from '../../use-cases/writing/writer.ts';
import type { RequestContext } from '../request/context.ts';

/** Fields that every input of a merge may have beside those of the model. */
export interface MergeInput
  extends Omit<RecordMerge, 'label' | 'ownerField' | 'ownerId' | 'fields'>,
    Readonly<Record<string, unknown>> {}

/** Input field that names the owner of a record, by label. */
export const OWNER_FIELDS = {
  Organization: 'id',
  Capability: 'holderId',
  Equipment: 'ownerId',
  Need: 'ownerId',
  Evidence: 'organizationId',
  Person: 'organizationId',
} as const satisfies Readonly<Record<WrittenLabelName, string>>;

/** Returns the merge that an input states; its fields have the names of the model. */
export function mergeOf(label: WrittenLabelName, input: MergeInput): RecordMerge {
  const { id, number, expectedVersion, idempotencyKey, audience, requirementsTag } = input;
  const { supports, noLongerSupports } = input;
  const ownerField = OWNER_FIELDS[label];
  return {
    ...{ label, id, number, expectedVersion, idempotencyKey, audience, requirementsTag },
    ...{ supports, noLongerSupports, ownerField },
    requirements: withoutNulls(input.requirements) as RecordMerge['requirements'],
    ownerId: input[ownerField] as NodeId | null | undefined,
    fields: stated(Object.keys(writableFields(label)), input),
  };
}

/** Returns the fields that an input states of a new record of a label. */
export function newFieldsOf(
  label: WrittenLabelName,
  input: Readonly<Record<string, unknown>>,
): RecordMerge['fields'] {
  return stated(Object.keys(newFields(label)), input);
}

function stated(
  names: readonly string[],
  input: Readonly<Record<string, unknown>>,
): RecordMerge['fields'] {
  return Object.fromEntries(
    names
      .filter((name) => input[name] !== undefined)
      .map((name) => [name, withoutNulls(input[name])]),
  );
}

/**
 * Returns a value without its null fields, which the model leaves out; the value itself may be
 * null.
 */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNulls);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one != null)
      .map(([name, one]) => [name, withoutNulls(one)]),
  );
}

/** Returns the writer, whom the policy has let through. */
export function writerOf(context: RequestContext): Writer {
  const { viewer, scope, engine, deadline, requestId } = context;
  if (viewer === undefined) throw new Error('A mutation without a rule of access.');
  return { viewer, scope, engine, deadline, requestId };
}

/** Returns the faults in the language of the request; their fields are within `input`. */
export function said(faults: readonly WriteFault[], { locale }: RequestContext) {
  return faults.map(({ code, field, key, parameters }) => ({
    code,
    field: ['input', ...field],
    message: say(key, { ...parameters, field: field.at(-1) ?? '' }, locale),
  }));
}
