import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** An error as graphql-js hands it on, with what was thrown inside. */
export function graphqlError(
  error: unknown,
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError, extensions });
}

/** What was thrown, under whatever graphql-js put around it. */
export function innermost(error: Error): Error {
  return error instanceof GraphQLError && error.originalError
    ? innermost(error.originalError)
    : error;
}
