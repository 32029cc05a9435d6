import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import { CatalyzerError } from '../../graph/errors.ts';
import type { RequestContext } from './context.ts';

/**
 * Runs an operation to its end or to the end of its time, whichever comes first; then its answer is
 * DEADLINE_EXCEEDED without data, and nothing more is read for it.
 */
export async function executeInTime(
  args: ExecutionArgs,
  { abort, timeoutMs }: RequestContext,
): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => {
      const error = deadlineError(timeoutMs);
      abort.abort(error);
      resolve({ errors: [new GraphQLError(error.message, { originalError: error })] });
    }, timeoutMs);
  });
  try {
    return await Promise.race([execute(args), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

function deadlineError(timeoutMs: number): CatalyzerError {
  return new CatalyzerError(
    'DEADLINE_EXCEEDED',
    'deadlineExceeded',
    `The question took longer than ${timeoutMs} ms. Ask for less at once.`,
    { timeoutMs },
  );
}
