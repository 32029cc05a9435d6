import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { LogError } from '../log.ts';
import { auditReads } from '../use-cases/audit-reads.ts';
import { answerCost } from './limits/answer-cost.ts';
import { createGate, type Gate } from './limits/gate.ts';
import type { Limits } from './limits/limits.ts';
import {
  measureOperation,
  type OperationSize,
  refuseOversize,
} from './limits/measure-operation.ts';
import { presentError, RETRY_AFTER_S, statusOf, statusOfCode } from './present-error.ts';
import type { Allowance, RequestContext } from './request/context.ts';
import { executeInTime } from './request/execute-in-time.ts';
import { graphqlError } from './request/graphql-error.ts';

const RETRY_LATER: ReadonlySet<number> = new Set([429, 503]);

/** Response header for every client: time since which the store is unavailable. */
const STALE_HEADER = 'catalyzer-stale-since';

type Asked = GraphQLRequestContext<RequestContext>;

/** Creates an Apollo server with our limits and errors; no suggestions, caches or outside calls. */
export function createApollo(
  schema: GraphQLSchema,
  limits: Limits,
  log: LogError,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    // Hiding a schema that is in the repository protects nothing and breaks tools.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.errors },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guard(limits, log),
    ],
  });
}

/** Refuses oversized operations, runs the others within their time, and words errors our way. */
function guard(limits: Limits, log: LogError): ApolloServerPlugin<RequestContext> {
  const gate = createGate(limits.heavyAtOnce, limits.heavyWaiting);
  return {
    requestDidStart: async () => {
      let requested: OperationSize | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (operation === undefined) return;
          try {
            const variables = request.variables ?? {};
            requested = measureOperation(schema, document, operation, variables);
            refuseOversize(requested, limits);
            refuseBeyond(contextValue.allowance, requested);
          } catch (error) {
            if (!(error instanceof CatalyzerError)) throw error;
            const extensions = { http: { status: statusOfCode(error.code) ?? 400 } };
            throw graphqlError(error, extensions);
          }
        },
        responseForOperation: async (asked) => {
          const { schema, document, operation, request, contextValue } = asked;
          if (!operation || !requested) return null;
          const run = () =>
            executeInTime(
              {
                schema,
                document,
                contextValue,
                variableValues: request.variables,
                operationName: request.operationName,
                options: { maxCoercionErrors: limits.errors },
              },
              contextValue,
            );
          const isHeavy = requested.weightMax >= limits.heavyWeight;
          const ran = await (isHeavy ? through(gate, run) : run());
          const { errors, ...result } = await audited(ran, contextValue);
          const actual = result.data
            ? answerCost(schema, document, operation, request.variables ?? {}, result.data)
            : requested.cost;
          contextValue.tally.cost = Math.max(1, actual);
          contextValue.tally.operation = nameOfOperation(operation);
          const presented = errors?.map((error) => presentError(error, readerOf(asked, log)));
          const status = statusOf(result.data, presented ?? []);
          const headers = new HeaderMap();
          if (RETRY_LATER.has(status)) headers.set('retry-after', String(RETRY_AFTER_S));
          const staleSince = contextValue.engine.staleSince();
          if (staleSince !== undefined) headers.set(STALE_HEADER, staleSince);
          return {
            http: { status, headers },
            body: {
              kind: 'single',
              singleResult: {
                ...result,
                ...(presented && { errors: presented }),
                ...costExtension(contextValue.allowance, requested.cost, actual),
              },
            },
          };
        },
        willSendResponse: async (asked) => {
          const { errors, response, contextValue } = asked;
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          // Set if Apollo refused the operation before it ran.
          if (errors !== undefined) {
            singleResult.errors = errors.map((error) => presentError(error, readerOf(asked, log)));
          }
          contextValue.tally.codes = (singleResult.errors ?? []).map(({ extensions }) =>
            String(extensions?.code),
          );
        },
      };
    },
  };
}

/** Returns the schema field of an operation; a bounded set, unlike the names that clients give. */
function nameOfOperation({ selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  return first?.kind === 'Field' && others.length === 0 ? first.name.value : 'several';
}

/** Refuses an operation that may cost more than its asker has left. Error: RATE_LIMITED. */
function refuseBeyond(allowance: Allowance | undefined, { cost }: OperationSize): void {
  if (allowance === undefined || cost <= allowance.remaining) return;
  const { remaining, resetAt } = allowance;
  throw new CatalyzerError('RATE_LIMITED', {
    key: 'rateTooLow',
    parameters: { value: cost, remaining, resetAt },
  });
}

/** Returns `extensions.cost` if costs are counted. */
function costExtension(allowance: Allowance | undefined, requested: number, actual: number) {
  if (allowance === undefined) return {};
  const remaining = Math.max(0, allowance.remaining - actual);
  return { extensions: { cost: { requested, actual, remaining, resetAt: allowance.resetAt } } };
}

/**
 * Returns the answer once the audit log has the restricted records and fields that it shows;
 * without data if the log cannot be written.
 */
async function audited(
  result: ExecutionResult,
  { shown, viewer, engine, requestId }: RequestContext,
): Promise<ExecutionResult> {
  if (shown === undefined || viewer === undefined || !result.data) return result;
  try {
    await auditReads(shown.fields, { viewer, engine, requestId });
    return result;
  } catch (error) {
    return { errors: [graphqlError(error)] };
  }
}

/** Runs a heavy operation once there is room for it; refuses it if too many are waiting. */
async function through(gate: Gate, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  let leave: (() => void) | undefined;
  try {
    leave = await gate.enter();
    return await run();
  } catch (error) {
    if (!(error instanceof CatalyzerError)) throw error;
    return { errors: [graphqlError(error)] };
  } finally {
    leave?.();
  }
}

function readerOf({ contextValue: { locale, requestId } }: Asked, log: LogError) {
  return { locale, requestId, log };
}
