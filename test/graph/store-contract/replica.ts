import type { Audience } from '../../../graph/model/audience.ts';
import type { FeedPage } from '../../../graph/store.ts';
import type { ModelGraph } from './model-graph.ts';

/** Last reported state of a record, in a form in which two copies can be compared. */
export type RecordStates = ReadonlyMap<
  string,
  { readonly record: object; readonly effective: Audience }
>;

/** State of a reader that followed the feed: the last change of each record. */
export class Replica {
  readonly #records = new Map<string, { readonly record: object; readonly effective: Audience }>();

  constructor(records: RecordStates = new Map()) {
    for (const [id, state] of records) this.#records.set(id, state);
  }

  get records(): RecordStates {
    return this.#records;
  }

  follow(changes: FeedPage['changes']): void {
    for (const change of changes) {
      switch (change.kind) {
        case 'node':
          this.#records.set(change.node.id, { record: change.node, effective: change.effective });
          break;
        case 'relationship': {
          const { relationship: record, effective } = change;
          this.#records.set(record.id, { record, effective });
          break;
        }
        case 'nodeGone':
        case 'relationshipGone':
          this.#records.delete(change.id);
          break;
      }
    }
  }
}

/** States that the feed must have reported for the model's records, without the store's instants. */
export function expectedTold(model: ModelGraph): RecordStates {
  const records = new Map<string, { record: object; effective: Audience }>();
  for (const [id, { record, version }] of model.nodes) {
    records.set(id, { record: { ...record, version }, effective: model.effectiveOfNode(id) });
  }
  for (const [id, { record, version }] of model.relationships) {
    const effective = model.effectiveOfRelationship(record);
    records.set(id, { record: { ...record, version }, effective });
  }
  return records;
}

/** The same without the store's own instants. */
export function withoutInstants(records: RecordStates): RecordStates {
  return new Map(
    [...records].map(([id, { record, effective }]) => {
      const {
        createdAt: _made,
        updatedAt: _changed,
        ...stated
      } = {
        createdAt: undefined,
        updatedAt: undefined,
        ...record,
      };
      return [id, { record: stated, effective }];
    }),
  );
}
