/** Laws of the contract: described, bounded, served. */
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  validateSchema,
} from 'graphql';
import * as model from '../../graph/model/nodes.ts';
import { MEMBERSHIP_GRADES, TIE_KINDS } from '../../graph/model/relationships.ts';
import { LETTER_PART_KINDS } from '../../matching/analysis/letters/letter-zones.ts';
import { COST_REASONS, TRUST_BANDS } from '../../matching/paths/introduction-path.ts';
import { FEATURES } from '../../matching/ranking/features.ts';
import { VERDICT_LEVELS } from '../../matching/ranking/verdict.ts';
import { WEIGHT_PROFILES } from '../../matching/ranking/weight-profiles.ts';
import { fieldCost } from '../../server/graphql/field-cost.ts';
import { loadSchema } from '../../server/graphql/schema.ts';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

describe('the schema', () => {
  it('is valid and only asks: no mutations, no subscriptions until accounts exist', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('describes every type, field, input field and value', () => {
    const missing = types.flatMap((type) => {
      const members =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : isEnumType(type)
            ? [...type.getValues()]
            : [];
      return [{ name: '', description: type.description }, ...members]
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('says what null means on every nullable field of an answer', () => {
    const silent = objectTypes().flatMap((type) =>
      fieldsOf(type)
        .filter((field) => field.type === getNullableType(field.type))
        .filter(({ description }) => !/\bnull\b/i.test(description ?? ''))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('specifies every scalar of its own', () => {
    const own = types.filter(isScalarType).filter(({ name }) => !builtIn.has(name));
    expect(own.map(({ name }) => name).sort()).toEqual([
      'Date',
      'DateTime',
      'Locale',
      'PartialDate',
      'URL',
    ]);
    expect(own.filter(({ specifiedByURL }) => !specifiedByURL)).toEqual([]);
  });

  it('prices every list of objects, so that none grows uncounted', () => {
    const unpriced = objectTypes()
      // The lists of a page are counted by the page size of its connection.
      .filter(({ name }) => !name.endsWith('Connection'))
      .flatMap((type) =>
        fieldsOf(type)
          .filter(
            (field) =>
              isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
          )
          .filter((field) => !field.astNode?.directives?.some(({ name }) => name.value === 'cost'))
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(unpriced).toEqual([]);
  });

  it('multiplies by every page size that a field takes', () => {
    const uncounted = objectTypes().flatMap((type) =>
      fieldsOf(type)
        .filter((field) => field.args.some(({ name }) => name === 'first'))
        .filter((field) => !fieldCost(field, schema).multipliers.includes('first'))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(uncounted).toEqual([]);
  });

  it('has the same values as the model and the doors', () => {
    const values: Record<string, readonly string[]> = {
      OrganizationKind: model.ORGANIZATION_KINDS,
      PersonRole: model.PERSON_ROLES,
      CapabilityKind: model.CAPABILITY_KINDS,
      ClaimLevel: model.CLAIM_LEVELS,
      EvidenceKind: model.EVIDENCE_KINDS,
      EquipmentUseMode: model.EQUIPMENT_USE_MODES,
      GroupKind: model.GROUP_KINDS,
      NeedStatus: model.NEED_STATUSES,
      MembershipGrade: MEMBERSHIP_GRADES,
      TieKind: TIE_KINDS,
      TrustBand: TRUST_BANDS,
      CostReason: COST_REASONS,
      RequirementState: ['MET', 'CONTRADICTED', 'UNKNOWN'],
      WeightProfile: WEIGHT_PROFILES,
      VerdictLevel: VERDICT_LEVELS,
      NeedPartKind: LETTER_PART_KINDS,
    };
    const enums = types.filter(isEnumType);
    expect(Object.fromEntries(enums.map((type) => [type.name, names(type.getValues())]))).toEqual(
      values,
    );
    const weights = schema.getType('WeightsInput');
    expect(isInputObjectType(weights) && Object.keys(weights.getFields())).toEqual([...FEATURES]);
  });
});

function objectTypes(): readonly GraphQLObjectType[] {
  return types.filter(isObjectType);
}

function fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}

function names(values: readonly { readonly name: string }[]): readonly string[] {
  return values.map(({ name }) => name);
}
