import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  printSchema,
} from 'graphql';
import { POLICY } from '../../access/policy/policy.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { applyPolicy } from './apply-policy.ts';
import { labelOf } from './labelled.ts';
import { derivedResolver, RESOLVERS } from './resolvers.ts';
import { makeStrict, SCALAR_RULES } from './scalars.ts';

/**
 * Loads the executable schema: the SDL files of `schema/` with their resolvers, which are written
 * or follow from the tables of the model, behind the policy. Throws if a resolver has no field in
 * the SDL, so that neither outlives the other, and if a field has no rule.
 */
export function loadSchema(): GraphQLSchema {
  const folder = join(PROJECT_ROOT, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(
    files
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
  );
  for (const [typeName, fields] of Object.entries(RESOLVERS)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`Resolvers for ${typeName}, which is not a type.`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field === undefined)
        throw new Error(`A resolver for ${typeName}.${name}, which is not a field.`);
      field.resolve = resolve;
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    const rule = isScalarType(type) ? SCALAR_RULES.get(type.name) : undefined;
    if (isScalarType(type) && rule !== undefined) makeStrict(type, rule);
    if (isAbstractType(type)) type.resolveType = labelOf;
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const resolve = field.resolve ?? derivedResolver(type.name, field);
      if (resolve !== undefined) field.resolve = resolve;
    }
  }
  applyPolicy(schema, POLICY);
  return schema;
}

/** Returns a short name of a schema's exact shape, which changes when anything in it does. */
export function schemaFingerprint(schema: GraphQLSchema): string {
  return createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);
}
