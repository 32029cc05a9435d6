/** Inputs of writes hold what the model has: a field that a label gains is one that is missing here. */
import { describe, expect, it } from '@jest/globals';
import { type GraphQLInputField, isInputObjectType } from 'graphql';
import type { Field } from '../../graph/model/fields.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import {
  newFields,
  WRITTEN_LABELS,
  writableFields,
} from '../../server/use-cases/writing/writable-fields.ts';

const schema = loadSchema();

/** The input of a field by its type in the model; an enum has a type of its own. */
const INPUTS: Readonly<Record<Field['type'], RegExp>> = {
  text: /^String$/,
  url: /^URL$/,
  email: /^String$/,
  country: /^String$/,
  corporateNumber: /^String$/,
  date: /^PartialDate$/,
  day: /^Date$/,
  instant: /^DateTime$/,
  integer: /^Int$/,
  boolean: /^Boolean$/,
  localized: /^LocalizedTextInput$/,
  location: /^GeoPointInput$/,
  quantities: /^\[QuantityRangeInput!\]$/,
  texts: /^\[String!\]$/,
  prices: /^\[EquipmentPriceInput!\]$/,
  pairs: /^\[NamedTextInput!\]$/,
  enum: /^[A-Z]\w+$/,
  enums: /^\[[A-Z]\w+!\]$/,
};
/** Every input may have these beside the fields of its label. */
const BESIDE = new Set([
  ...['id', 'number', 'expectedVersion', 'idempotencyKey', 'audience'],
  ...['holderId', 'ownerId', 'organizationId', 'requirements', 'requirementsTag'],
  ...['supports', 'noLongerSupports', 'message'],
]);

const INPUTS_OF_LABELS = [
  ...WRITTEN_LABELS.map((label) => [`Merge${label}Input`, writableFields(label)] as const),
  ['CreateOrganizationInput', newFields('Organization')] as const,
];

describe.each(INPUTS_OF_LABELS)('%s', (name, known) => {
  const input = schema.getType(name);
  const fields: Readonly<Record<string, GraphQLInputField>> = isInputObjectType(input)
    ? input.getFields()
    : {};

  it('takes every field that the API writes, in its type', () => {
    const wrong = Object.entries(known).filter(
      ([name, { type }]) => !INPUTS[type].test(String(fields[name]?.type).replace(/!$/, '')),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('takes nothing else', () => {
    const others = Object.keys(fields).filter(
      (name) => !Object.hasOwn(known, name) && !BESIDE.has(name),
    );
    expect(others).toEqual([]);
  });
});
