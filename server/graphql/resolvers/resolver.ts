import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../request/context.ts';
import type { NoticeMessageArgs, OrganizationCapabilitiesArgs } from './sdl-types.generated.ts';

/** The shape of a resolver; as a method, so that each may name the source and arguments it gets. */
interface ResolverMethod {
  resolve(
    source: unknown,
    args: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): unknown;
}

/** Takes arguments in, makes one call, gives the payload out. */
export type Resolver = ResolverMethod['resolve'];

/** Resolvers of the fields of one type; a field without one is read from the value. */
export type FieldResolvers = Readonly<Record<string, Resolver>>;

/** Argument of every text, here of one. */
export type LocaleArgument = NoticeMessageArgs;

/** Arguments of every page, here of one. */
export type PageArguments = OrganizationCapabilitiesArgs;
