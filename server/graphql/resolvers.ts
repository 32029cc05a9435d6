import { EXPLANATION_RESOLVERS } from './resolvers/explanation.ts';
import { INTRODUCTION_RESOLVERS } from './resolvers/introduction.ts';
import { MATCH_RESOLVERS } from './resolvers/match.ts';
import { QUERY_RESOLVERS } from './resolvers/query.ts';
import { RECORD_RESOLVERS } from './resolvers/records.ts';
import type { FieldResolvers } from './resolvers/resolver.ts';

/** Every resolver, by type and field. */
export const RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  ...QUERY_RESOLVERS,
  ...RECORD_RESOLVERS,
  ...MATCH_RESOLVERS,
  ...EXPLANATION_RESOLVERS,
  ...INTRODUCTION_RESOLVERS,
};
