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
import type { RequestContext } from './request/context.ts';

/** Rules by type and field. */
export type FieldPolicy = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

/**
 * Makes every field ask the policy. What may not be read is null, or FORBIDDEN where the field is
 * never null. Throws where a field has no rule, so that the server does not start.
 */
export function applyPolicy(schema: GraphQLSchema, policy: FieldPolicy): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(policy, type.name, field.name);
      if (rule === undefined) throw new Error(`No rule of access for ${type.name}.${field.name}.`);
      // Asking costs nothing where there is nothing to ask.
      if (!rule.read.includes('ANYBODY') || rule.action !== undefined) guard(field, rule);
    }
  }
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
