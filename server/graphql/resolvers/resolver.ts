import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../request/context.ts';
import type { NoticeMessageArgs, OrganizationCapabilitiesArgs } from './sdl-types.generated.ts';

/** Shape of a resolver; a method, so that each may name the source and arguments it gets. */
interface ResolverMethod {
  resolve(
    source: unknown,
    args: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): unknown;
}

/** Function that takes arguments, makes one call and returns the payload. */
export type Resolver = ResolverMethod['resolve'];

/** Resolvers of the fields of one type; a field without one is read from the value. */
export type FieldResolvers = Readonly<Record<string, Resolver>>;

/** Locale argument, the same for every text. */
export type LocaleArgument = NoticeMessageArgs;

/** Page arguments, the same for every page. */
export type PageArguments = OrganizationCapabilitiesArgs;
