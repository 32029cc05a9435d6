/**
 * Limits of one operation. Depth, nodes and cost leave ample room for the console's own questions;
 * tokens, fragments and errors bound the work before those can be counted.
 */
export interface Limits {
  readonly tokens: number;
  /** Nesting of fields, introspection not counted. */
  readonly depth: number;
  /** Maximum number of records in an answer, computed from the page sizes. */
  readonly nodes: number;
  /** Sum of the `@cost` of the fields, see `schema/directives.graphql`. */
  readonly cost: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly recursiveSelections: number;
  /** Maximum number of errors reported, of validation and of variables each. */
  readonly errors: number;
  /** Minimum `@cost` weight of a field that makes its operation a heavy one. */
  readonly heavyWeight: number;
  /** Number of heavy operations at once in one thread, and of those that wait. */
  readonly heavyAtOnce: number;
  readonly heavyWaiting: number;
  /** Points of `@cost` per address and minute; this machine's own addresses are not counted. */
  readonly pointsPerMinute: number;
  /** Maximum milliseconds of an operation. */
  readonly timeoutMs: number;
  /** Maximum bytes of a request's body. */
  readonly bodyBytes: number;
}

/** Limits of a server without other configuration. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 2_000,
  depth: 14,
  nodes: 5_000,
  cost: 2_000,
  aliases: 30,
  rootFields: 10,
  recursiveSelections: 2_000,
  errors: 5,
  heavyWeight: 10,
  heavyAtOnce: 2,
  heavyWaiting: 20,
  pointsPerMinute: 20_000,
  timeoutMs: 10_000,
  bodyBytes: 100_000,
};
