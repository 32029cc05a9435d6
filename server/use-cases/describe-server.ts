import type { Engine } from '../engine/engine.ts';

/** Server information. */
export interface ServerDescription {
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite or neo4j. */
  readonly store: string;
  /** State of the use of meaning in answers. */
  readonly meaning: Engine['meaning'];
  /** PUBLIC records that cannot be read and are therefore left out of every answer. */
  readonly unreadableRecords: number;
}

/** Returns the version of the product, its kind of store, and how many records it cannot read. */
export function describeServer(engine: Engine): ServerDescription {
  const { version, storeKind: store, meaning } = engine;
  return { version, store, meaning, unreadableRecords: engine.unreadableRecords() };
}
