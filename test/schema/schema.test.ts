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
import { INTRODUCTION_OUTCOMES } from '../../access/introductions/outcomes.ts';
import { SHOWN_STATES } from '../../access/introductions/request-states.ts';
import { INTRODUCTION_EVENTS } from '../../access/introductions/views.ts';
import { ACTIONS } from '../../access/policy/actions.ts';
import { PROPOSAL_DECISIONS } from '../../access/proposals/proposal-states.ts';
import {
  BROKERAGE_POLICIES,
  NOTICE_SUBJECTS,
  PERSONAL_DATA_KINDS,
  PERSONAL_DATA_STATES,
  PROPOSAL_STATES,
  PROPOSAL_SUBJECTS,
  QUESTION_ANSWERS,
  WRITE_ACTIONS,
} from '../../access/records/access-records.ts';
import { ROLES } from '../../access/records/roles.ts';
import { EQUIPMENT_PARTS } from '../../graph/model/equipment-completeness.ts';
import * as use from '../../graph/model/equipment-use.ts';
import * as model from '../../graph/model/nodes.ts';
import {
  MEMBERSHIP_GRADES,
  RELATIONSHIPS,
  type RelationshipTable,
  TIE_KINDS,
} from '../../graph/model/relationships.ts';
import { VISIBILITIES } from '../../graph/model/visibility.ts';
import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import { LETTER_PART_KINDS } from '../../matching/analysis/letters/letter-zones.ts';
import { LIST_ORDERS } from '../../matching/index/directory.ts';
import {
  INTRODUCERS_MAX,
  PLAN_INTRODUCERS_MAX,
  PLAN_TARGETS_MAX,
} from '../../matching/introductions.ts';
import { ANSWER_MEANINGS } from '../../matching/matcher.ts';
import { COST_REASONS, TRUST_BANDS } from '../../matching/paths/introduction-path.ts';
import { FEATURES } from '../../matching/ranking/features.ts';
import { VERDICT_LEVELS } from '../../matching/ranking/verdict.ts';
import { WEIGHT_PROFILES } from '../../matching/ranking/weight-profiles.ts';
import { PART_OFFERS, READ_PART_KINDS } from '../../matching/reading/need-part.ts';
import { POOL_MAX } from '../../matching/retrieval/retrieve.ts';
import { REQUIREMENTS_MAX } from '../../server/asking/load-requirements.ts';
import { fieldCost } from '../../server/graphql/limits/field-cost.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { SCALAR_RULES } from '../../server/graphql/scalars.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import { BROWSED_LABELS } from '../../server/use-cases/browse-records.ts';
import { PROPOSAL_SIDES } from '../../server/use-cases/list-proposals.ts';
import { WRITE_FAULT_CODES } from '../../server/use-cases/writing/write-fault.ts';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

describe('the schema', () => {
  it('is valid, and has no subscriptions', () => {
    expect(validateSchema(schema)).toEqual([]);
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

  it('accepts of every scalar the example that a refusal gives', () => {
    for (const [name, { accepts, example }] of SCALAR_RULES) {
      expect([name, accepts(example)]).toEqual([name, true]);
    }
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

  it('states the bounds that the port, the entry points and the server hold', () => {
    const count = (number: number) => number.toLocaleString('en');
    const stated: readonly (readonly [place: string, says: string])[] = [
      ['Query', `Every \`first\` is 1 to ${PAGE_FIRST_MAX}`],
      ['Query.nodes', `At most ${PAGE_FIRST_MAX} records`],
      ['Query.organizations', `at most ${PAGE_FIRST_MAX} in all`],
      ['Query.whoCan', `at most ${REQUIREMENTS_MAX} musts and`],
      ['Query.introductionPaths', `how many introducers, 1 to ${INTRODUCERS_MAX}`],
      ['Query.introductionPlan', `how many partners, 1 to ${PLAN_TARGETS_MAX}`],
      ['Query.introductionPlan', `introducers for each, 1 to ${PLAN_INTRODUCERS_MAX}`],
      ['Need.requirements', `at most ${REQUIREMENTS_MAX}`],
      ['MatchConnection.totalCount', `at most ${POOL_MAX}`],
      ['MatchConnection.facets', `at most ${POOL_MAX}`],
      ['@cost', `cost at most ${count(DEFAULT_LIMITS.cost)}`],
      ['@cost', `at most ${count(DEFAULT_LIMITS.nodes)} nodes`],
    ];
    const missing = stated.filter(([place, says]) => !descriptionOf(place).includes(says));
    expect(missing).toEqual([]);
  });

  it('gives by id the labels that the model says, and no others', () => {
    const node = schema.getType('Node');
    const shown = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
    const found = model.NODE_LABELS.filter((label) => {
      const { foundById }: model.NodeTable = model.NODES[label];
      return foundById;
    });
    expect(shown.map(({ name }) => name).sort()).toEqual([...found].sort());
  });

  it('has of a record only what the model, a resolver or every record has', () => {
    const ofAll = new Set(
      types.filter(isInterfaceType).flatMap((type) => Object.keys(type.getFields())),
    );
    const unknown = objectTypes().flatMap((type) => {
      const fields = model.isNodeLabel(type.name) ? fieldsOf(type) : [];
      const own = model.isNodeLabel(type.name) ? model.NODES[type.name].fields : {};
      return fields
        .filter(({ name, resolve }) => !resolve && !Object.hasOwn(own, name) && !ofAll.has(name))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('has every field by which the model names the other end', () => {
    const labels = (one: readonly model.NodeLabel[], field: string) =>
      one.filter((label) => {
        const type = schema.getType(label);
        return isObjectType(type) && Object.hasOwn(type.getFields(), field);
      });
    for (const table of Object.values<RelationshipTable>(RELATIONSHIPS)) {
      const { from, to, named } = table;
      if (named?.to?.field) expect(labels(from, named.to.field)).not.toEqual([]);
      if (named?.from?.field) expect(labels(to, named.from.field)).not.toEqual([]);
    }
  });

  it('answers everything that can be asked', () => {
    const query = schema.getQueryType();
    const unanswered = Object.values(query?.getFields() ?? {}).filter(({ resolve }) => !resolve);
    expect(unanswered.map(({ name }) => name)).toEqual([]);
  });

  it('has the same values as the model and the matchers', () => {
    const values: Record<string, readonly string[]> = {
      OrganizationKind: model.ORGANIZATION_KINDS,
      PersonRole: model.PERSON_ROLES,
      CapabilityKind: model.CAPABILITY_KINDS,
      ClaimLevel: model.CLAIM_LEVELS,
      EvidenceKind: model.EVIDENCE_KINDS,
      EquipmentUseMode: use.EQUIPMENT_USE_MODES,
      EquipmentKind: use.EQUIPMENT_KINDS,
      EquipmentPart: EQUIPMENT_PARTS,
      EquipmentStatus: use.EQUIPMENT_STATUSES,
      Prerequisite: use.PREREQUISITES,
      PriceUnit: use.PRICE_UNITS,
      UserClass: use.USER_CLASSES,
      GroupKind: model.GROUP_KINDS,
      NeedStatus: model.NEED_STATUSES,
      MembershipGrade: MEMBERSHIP_GRADES,
      TieKind: TIE_KINDS,
      TrustBand: TRUST_BANDS,
      CostReason: COST_REASONS,
      RequirementState: ['MET', 'CONTRADICTED', 'UNKNOWN'],
      WeightProfile: WEIGHT_PROFILES,
      VerdictLevel: VERDICT_LEVELS,
      MeaningState: ANSWER_MEANINGS,
      NeedPartKind: LETTER_PART_KINDS,
      Role: ROLES,
      Visibility: VISIBILITIES,
      RecordWriteAction: WRITE_ACTIONS,
      UserErrorCode: WRITE_FAULT_CODES,
      Action: Object.keys(ACTIONS),
      PersonalDataRequestKind: PERSONAL_DATA_KINDS,
      PersonalDataRequestState: PERSONAL_DATA_STATES,
      ProposalSubject: PROPOSAL_SUBJECTS,
      ProposalState: PROPOSAL_STATES,
      ProposalSide: PROPOSAL_SIDES,
      ProposalDecision: PROPOSAL_DECISIONS,
      BrokeragePolicy: BROKERAGE_POLICIES,
      IntroductionAnswer: QUESTION_ANSWERS.filter((answer) => answer !== 'NONE'),
      IntroductionEventKind: INTRODUCTION_EVENTS,
      IntroductionNoticeSubject: NOTICE_SUBJECTS,
      IntroductionOutcome: INTRODUCTION_OUTCOMES,
      IntroductionState: SHOWN_STATES,
      ReadPartOffer: PART_OFFERS,
      ReadPartKind: READ_PART_KINDS,
      BrowsedLabel: Object.keys(BROWSED_LABELS),
      BrowseOrder: LIST_ORDERS,
    };
    const enums = types.filter(isEnumType);
    expect(Object.fromEntries(enums.map((type) => [type.name, names(type.getValues())]))).toEqual(
      values,
    );
    const weights = schema.getType('WeightsInput');
    expect(isInputObjectType(weights) && Object.keys(weights.getFields())).toEqual([...FEATURES]);
  });
});

/**
 * Returns the description of a type, a field (`Type.field`) or a directive (`@name`), on one line.
 */
function descriptionOf(place: string): string {
  const [typeName = '', fieldName] = place.split('.');
  const directive = schema.getDirective(typeName.slice(1));
  const type = types.find(({ name }) => name === typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName ?? ''] : undefined;
  const { description } = directive ?? field ?? type ?? {};
  return (description ?? '').replaceAll('\n', ' ');
}

function objectTypes(): readonly GraphQLObjectType[] {
  return types.filter(isObjectType);
}

function fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}

function names(values: readonly { readonly name: string }[]): readonly string[] {
  return values.map(({ name }) => name);
}
