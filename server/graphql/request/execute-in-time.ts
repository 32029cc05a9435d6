import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError } from 'graphql';
import type { RequestContext } from './context.ts';
import { deadlineExceeded } from './deadline-exceeded.ts';
import { graphqlError } from './graphql-error.ts';

/**
 * Waits for the write that the answer must include, then runs an operation to its end. When its
 * time is over the answer is NOT_YET_INDEXED or DEADLINE_EXCEEDED without data, and nothing more is
 * read for it.
 */
export async function executeInTime(
  args: ExecutionArgs,
  context: RequestContext,
): Promise<ExecutionResult> {
  const missing = await waitForReceipt(context);
  if (missing !== undefined) return { errors: [missing] };
  if (context.timeLeftMs() <= 0) return endNow(context);
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve(endNow(context)), context.timeLeftMs());
  });
  try {
    return await Promise.race([execute(args), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the write of the receipt; returns the error if the answers do not include it. */
async function waitForReceipt(context: RequestContext): Promise<GraphQLError | undefined> {
  const { engine, after, abort } = context;
  if (after === undefined) return undefined;
  try {
    await engine.waitForWrite(after, { timeoutMs: context.timeLeftMs(), signal: abort.signal });
    return undefined;
  } catch (error) {
    return graphqlError(error);
  }
}

/** Ends the operation with a timeout error. */
function endNow({ abort, timeoutMs }: RequestContext): ExecutionResult {
  const error = deadlineExceeded(timeoutMs);
  abort.abort(error);
  return { errors: [graphqlError(error)] };
}
