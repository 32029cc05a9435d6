import { type BrowseAnswer, browseRecords } from '../../use-cases/browse-records.ts';
import { describeNetwork } from '../../use-cases/describe-network.ts';
import { findNeighbourhood } from '../../use-cases/find-neighbourhood.ts';
import type { RequestContext } from '../request/context.ts';
import { pageInfo } from './connection.ts';
import { messageLocale } from './localize.ts';
import type { FieldResolvers } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';

/** Resolvers of the lists for people, of the network overview and of the parties around a party. */
export const BROWSE_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  BrowseConnection: {
    edges: ({ items }: BrowseAnswer) => items,
    nodes: ({ items }: BrowseAnswer) => items.map(({ node }) => node),
    pageInfo: ({ items, hasNextPage }: BrowseAnswer) => pageInfo(items, hasNextPage),
  },
};

/** Resolvers of the root fields of lists and overview. */
export const BROWSE_QUERIES: FieldResolvers = {
  browse: (_: unknown, { locale, ...args }: sdl.QueryBrowseArgs, context: RequestContext) =>
    browseRecords({ ...args, language: messageLocale(locale) ?? context.locale }, context),
  network: (_: unknown, __: unknown, context: RequestContext) => describeNetwork(context),
  neighbourhood: (_: unknown, args: sdl.QueryNeighbourhoodArgs, context: RequestContext) =>
    findNeighbourhood(args, context),
};
