import type { GraphQLResolveInfo } from 'graphql';
import { isNodeLabel } from '../../../graph/model/nodes.ts';
import { MESSAGE_LOCALES } from '../../messages/catalogue.ts';
import { staleClaims } from '../../use-cases/confirm-records.ts';
import { describeServer } from '../../use-cases/describe-server.ts';
import { describeViewer } from '../../use-cases/describe-viewer.ts';
import { findIntroductionPaths } from '../../use-cases/find-introduction-paths.ts';
import { findNodes } from '../../use-cases/find-nodes.ts';
import { type ListInput, listNodes } from '../../use-cases/list-nodes.ts';
import { listProposals } from '../../use-cases/list-proposals.ts';
import { matchCapabilities } from '../../use-cases/match-capabilities.ts';
import { planIntroductions } from '../../use-cases/plan-introductions.ts';
import { readNeed } from '../../use-cases/read-need.ts';
import { recordHistory } from '../../use-cases/record-history.ts';
import { searchEquipment } from '../../use-cases/search-equipment.ts';
import { whoCan } from '../../use-cases/who-can.ts';
import type { RequestContext } from '../request/context.ts';
import { BROWSE_QUERIES } from './browse.ts';
import { toConnection } from './connection.ts';
import { PERSONAL_DATA_QUERIES } from './personal-data.ts';
import type { FieldResolvers, Resolver } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';
import { selectedFirst } from './selected-first.ts';
import { TIE_QUERIES } from './ties.ts';

/** Resolvers of queries other than lists; for those see {@link listResolver}. */
export const QUERY_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Query: {
    node: async (_: unknown, { id }: sdl.QueryNodeArgs, context: RequestContext) =>
      (await findNodes([id], context))[0],
    nodes: (_: unknown, { ids }: sdl.QueryNodesArgs, context: RequestContext) =>
      findNodes(ids, context),
    whoCan: (_: unknown, args: sdl.QueryWhoCanArgs, context: RequestContext, info) =>
      whoCan({ ...args, ...besideMatches(info) }, context),
    searchEquipment: (
      _: unknown,
      args: sdl.QuerySearchEquipmentArgs,
      context: RequestContext,
      info,
    ) => searchEquipment({ ...args, ...besideMatches(info) }, context),
    readNeed: (_: unknown, { text }: sdl.QueryReadNeedArgs, context: RequestContext) =>
      readNeed(text, context),
    matchCapabilities: (
      _: unknown,
      args: sdl.QueryMatchCapabilitiesArgs,
      context: RequestContext,
      info,
    ) => matchCapabilities({ ...args, ...besideMatches(info) }, context),
    introductionPaths: (
      _: unknown,
      args: sdl.QueryIntroductionPathsArgs,
      context: RequestContext,
    ) => findIntroductionPaths(args, context),
    introductionPlan: (_: unknown, args: sdl.QueryIntroductionPlanArgs, context: RequestContext) =>
      planIntroductions(args, context),
    viewer: (_: unknown, __: unknown, context: RequestContext) =>
      context.viewer === undefined ? null : describeViewer(context.viewer, context),
    recordHistory: (_: unknown, args: sdl.QueryRecordHistoryArgs, context: RequestContext) =>
      recordHistory(args, context),
    proposals: (_: unknown, { side, first }: sdl.QueryProposalsArgs, context: RequestContext) =>
      listProposals(side, first, context),
    staleClaims: (_: unknown, { first }: sdl.QueryStaleClaimsArgs, context: RequestContext) =>
      staleClaims(first, context),
    ...BROWSE_QUERIES,
    ...TIE_QUERIES,
    ...PERSONAL_DATA_QUERIES,
    serverInfo: (_: unknown, __: unknown, { engine, schemaVersion }: RequestContext) => ({
      ...describeServer(engine),
      schemaVersion,
      locales: MESSAGE_LOCALES,
    }),
  },
};

const CONNECTION = 'Connection';

/** Returns the resolver of a list of records by the type of its page; undefined for other types. */
export function listResolver(typeName: string): Resolver | undefined {
  const label = typeName.endsWith(CONNECTION) ? typeName.slice(0, -CONNECTION.length) : '';
  if (!isNodeLabel(label)) return undefined;
  return async (_: unknown, args: ListInput, context: RequestContext) =>
    toConnection(await listNodes(label, args, context), ({ node }) => node);
}

/** Returns how many items are selected of each list beside the matches. */
function besideMatches(info: GraphQLResolveInfo) {
  return {
    toAskFirst: selectedFirst(info, 'toAsk'),
    otherKindsFirst: selectedFirst(info, 'otherKinds'),
    excludedFirst: selectedFirst(info, 'excluded'),
  };
}
