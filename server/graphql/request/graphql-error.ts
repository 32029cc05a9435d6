import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** Wraps an error as graphql-js does, with the thrown error inside. */
export function graphqlError(
  error: unknown,
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError, extensions });
}

/** Returns the thrown error inside the wrappers of graphql-js. */
export function innermost(error: Error): Error {
  return error instanceof GraphQLError && error.originalError
    ? innermost(error.originalError)
    : error;
}
