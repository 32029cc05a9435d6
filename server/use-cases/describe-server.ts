import type { Engine } from '../engine/engine.ts';

/** What a server says of itself. */
export interface ServerDescription {
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite or neo4j. */
  readonly store: string;
}

/** Which product answers, from which kind of store. */
export function describeServer({ version, storeKind }: Engine): ServerDescription {
  return { version, store: storeKind };
}
