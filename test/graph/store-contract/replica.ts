import type { Audience } from '../../../graph/model/audience.ts';
import type { FeedPage } from '../../../graph/store.ts';
import type { ModelGraph } from './model-graph.ts';

/** A record as the feed last told it, in a form that two copies can be compared by. */
export type Told = ReadonlyMap<string, { readonly record: object; readonly effective: Audience }>;

/** What somebody knows who followed the feed: a record's last word counts. */
export class Replica {
  readonly #told = new Map<string, { readonly record: object; readonly effective: Audience }>();

  constructor(told: Told = new Map()) {
    for (const [id, state] of told) this.#told.set(id, state);
  }

  get told(): Told {
    return this.#told;
  }

  follow(changes: FeedPage['changes']): void {
    for (const change of changes) {
      switch (change.kind) {
        case 'node':
          this.#told.set(change.node.id, { record: change.node, effective: change.effective });
          break;
        case 'relationship': {
          const { relationship: record, effective } = change;
          this.#told.set(record.id, { record, effective });
          break;
        }
        case 'nodeGone':
        case 'relationshipGone':
          this.#told.delete(change.id);
          break;
      }
    }
  }
}

/** What the feed must have told of the model's records, apart from the store's own instants. */
export function expectedTold(model: ModelGraph): Told {
  const told = new Map<string, { record: object; effective: Audience }>();
  for (const [id, { record, version }] of model.nodes) {
    told.set(id, { record: { ...record, version }, effective: model.effectiveOfNode(id) });
  }
  for (const [id, { record, version }] of model.relationships) {
    const effective = model.effectiveOfRelationship(record);
    told.set(id, { record: { ...record, version }, effective });
  }
  return told;
}

/** The same without the store's own instants. */
export function withoutInstants(told: Told): Told {
  return new Map(
    [...told].map(([id, { record, effective }]) => {
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
