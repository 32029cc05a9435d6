import { type GraphQLField, getNamedType } from 'graphql';
import { BROWSE_RESOLVERS } from './resolvers/browse.ts';
import { EQUIPMENT_SEARCH_RESOLVERS } from './resolvers/equipment-search.ts';
import { EXPLANATION_RESOLVERS } from './resolvers/explanation.ts';
import { INTRODUCTION_RESOLVERS } from './resolvers/introduction.ts';
import { MATCH_RESOLVERS } from './resolvers/match.ts';
import { MUTATION_RESOLVERS } from './resolvers/mutation.ts';
import { NEED_READING_RESOLVERS } from './resolvers/need-reading.ts';
import { PERSONAL_DATA_RESOLVERS } from './resolvers/personal-data.ts';
import { listResolver, QUERY_RESOLVERS } from './resolvers/query.ts';
import { RECORD_RESOLVERS, recordResolver } from './resolvers/records.ts';
import type { FieldResolvers, Resolver } from './resolvers/resolver.ts';
import { TIE_RESOLVERS } from './resolvers/ties.ts';

/** Every resolver that does not follow from the tables of the model, by type and field. */
export const RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  ...QUERY_RESOLVERS,
  ...MUTATION_RESOLVERS,
  ...RECORD_RESOLVERS,
  ...BROWSE_RESOLVERS,
  ...MATCH_RESOLVERS,
  ...EQUIPMENT_SEARCH_RESOLVERS,
  ...EXPLANATION_RESOLVERS,
  ...INTRODUCTION_RESOLVERS,
  ...NEED_READING_RESOLVERS,
  ...TIE_RESOLVERS,
  Viewer: { ...TIE_RESOLVERS.Viewer, ...PERSONAL_DATA_RESOLVERS },
};

/** Returns the resolver by the tables of the model; undefined: the value has the field. */
export function derivedResolver(
  typeName: string,
  { name, type }: GraphQLField<unknown, unknown>,
): Resolver | undefined {
  return typeName === 'Query'
    ? listResolver(getNamedType(type).name)
    : recordResolver(typeName, name);
}
