/**
 * What one operation may ask for. Depth, nodes and cost fit the page's own questions with room;
 * tokens, fragments and errors bound the work before those can be counted.
 */
export interface Limits {
  readonly tokens: number;
  /** Fields within fields; introspection is not counted. */
  readonly depth: number;
  /** Records that an answer may hold at most, from the page sizes asked for. */
  readonly nodes: number;
  /** Sum of the `@cost` of the fields, see `schema/directives.graphql`. */
  readonly cost: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly recursiveSelections: number;
  /** Errors told at most, of validation and of variables each. */
  readonly errors: number;
  /** `@cost` weight of a field from which on an operation that selects it is a heavy one. */
  readonly heavyWeight: number;
  /** Heavy operations at once in one thread, and how many more wait for them. */
  readonly heavyAtOnce: number;
  readonly heavyWaiting: number;
  /** Points of `@cost` that one address may spend in a minute; this machine's own are not counted. */
  readonly pointsPerMinute: number;
  /** Milliseconds that an operation may take. */
  readonly timeoutMs: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

/** The limits of a server that nobody configured otherwise. */
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
