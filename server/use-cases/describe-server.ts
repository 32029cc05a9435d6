import type { Engine } from '../engine/engine.ts';

/** What a server says of itself. */
export interface ServerDescription {
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite or neo4j. */
  readonly store: string;
  /** Whether answers count what records mean. */
  readonly meaning: Engine['meaning'];
  /** PUBLIC records that cannot be read and are therefore in no answer. */
  readonly unreadableRecords: number;
}

/** Which product answers, from which kind of store, and what it cannot answer from. */
export function describeServer(engine: Engine): ServerDescription {
  const { version, storeKind: store, meaning } = engine;
  return { version, store, meaning, unreadableRecords: engine.unreadableRecords() };
}
