import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { requireAction } from '../../access/policy/actions.ts';
import { type FieldRule, mayRead } from '../../access/policy/fields.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { isNodeLabel } from '../../graph/model/nodes.ts';
import type { RequestContext } from './request/context.ts';

/** Rules by type and field. */
export type FieldPolicy = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

/**
 * Makes every field ask the policy. A field that the viewer may not read is null, or FORBIDDEN if
 * it is non-null. Throws if a field has no rule, so that the server does not start.
 */
export function applyPolicy(schema: GraphQLSchema, policy: FieldPolicy): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(policy, type.name, field.name);
      if (rule === undefined) throw new Error(`No rule of access for ${type.name}.${field.name}.`);
      // A field that anyone may read needs no check.
      if (!rule.read.includes('ANYBODY') || rule.action !== undefined) guard(field, rule);
      if (isNodeLabel(type.name) || SAYS_OF_RECORDS.has(type.name)) noteShown(field, type.name);
    }
  }
}

/** Types besides the records themselves whose values say something about records. */
const SAYS_OF_RECORDS: ReadonlySet<string> = new Set([
  'Contribution',
  'EquipmentMatch',
  'ExcludedEquipment',
  'ExcludedMatch',
  'ExplanationEvidence',
  'ExplanationNode',
  'IntroductionPath',
  'IntroductionPathResult',
  'Match',
  'Membership',
  'NeighbourTie',
  'PathStep',
  'PlannedIntroducer',
  'PlannedPartner',
  'Proposal',
  'RecordWrite',
  'RequirementResult',
  'Tie',
]);

/**
 * Makes a field note that an answer shows it, for the audit log of a viewer with more than the
 * public part.
 */
function noteShown(field: GraphQLField<unknown, RequestContext>, typeName: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const name = `${typeName}.${field.name}`;
  field.resolve = (source, args, context, info) => {
    context.shown?.note(source, name);
    return resolve(source, args, context, info);
  };
}

function ruleOf(policy: FieldPolicy, type: string, field: string): FieldRule | undefined {
  const rules = Object.hasOwn(policy, type) ? policy[type] : undefined;
  return rules !== undefined && Object.hasOwn(rules, field) ? rules[field] : undefined;
}

function guard(field: GraphQLField<unknown, RequestContext>, rule: FieldRule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (rule.action !== undefined) requireAction(context.viewer, rule.action);
    if (mayRead(rule, context.viewer, source)) return resolve(source, args, context, info);
    if (!isNonNullType(field.type)) return null;
    throw new CatalyzerError('FORBIDDEN', { key: 'actionForbidden', parameters: {} });
  };
}
