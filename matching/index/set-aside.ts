import { deserialize, serialize } from 'node:v8';
import type { Audience } from '../../graph/model/audience.ts';
import type { StoredFault } from '../../graph/model/record-fault.ts';
import type { ChangeCursor, FeedChange, FeedPage } from '../../graph/store.ts';
import type { Saveable } from './saved-copies.ts';

/** A record that is in no answer because it could not be read or indexed. */
export interface SetAsideRecord {
  readonly id: string;
  /** Of the change that could not be taken in; a later one is tried again. */
  readonly sequence: ChangeCursor;
  /** Who could see it. */
  readonly effective: Audience;
  /** What is wrong with the record, or the message of the error that a copy ended with. */
  readonly problem: StoredFault | string;
}

type Told = FeedPage['changes'][number];

/** The records of a network that are set aside; saved with the copies that do without them. */
export class SetAside implements Saveable {
  readonly name = 'aside';
  readonly version = '1';
  readonly #records = new Map<string, SetAsideRecord>();

  /** `failed`: what copies could not take in. */
  constructor(failed: Iterable<SetAsideRecord> = []) {
    for (const one of failed) this.#records.set(one.id, one);
  }

  /** Every record that is set aside, hidden ones among them, by id. */
  list(): readonly SetAsideRecord[] {
    return [...this.#records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Notes what is damaged, and gives what is set aside as gone. */
  pass(changes: readonly Told[]): readonly FeedChange[] {
    return changes.map((change) => this.#passed(change));
  }

  #passed(change: Told): FeedChange {
    const id = idOf(change);
    if ('damage' in change && change.damage !== undefined) {
      const { effective, field, reason, expected } = change.damage;
      const problem = { field, reason, expected };
      this.#records.set(id, { id, sequence: change.sequence, effective, problem });
      return change;
    }
    const known = this.#records.get(id);
    if (known === undefined) return change;
    if (known.sequence === change.sequence) return goneInstead(change);
    this.#records.delete(id);
    return change;
  }

  save(): Uint8Array {
    return serialize(this.list());
  }

  restore(bytes: Uint8Array): void {
    const saved: readonly SetAsideRecord[] = deserialize(bytes);
    for (const one of saved) this.#records.set(one.id, one);
  }
}

/** What is to be set aside after a copy ended with an error at this change. */
export function failedRecord(change: Told, error: unknown): SetAsideRecord {
  const effective = 'effective' in change ? change.effective : 'PRIVATE';
  const problem = error instanceof Error ? error.message : String(error);
  return { id: idOf(change), sequence: change.sequence, effective, problem };
}

function idOf(change: Told): string {
  if (change.kind === 'node') return change.node.id;
  return change.kind === 'relationship' ? change.relationship.id : change.id;
}

function goneInstead(change: Told): FeedChange {
  const isNode = change.kind === 'node' || change.kind === 'nodeGone';
  return { kind: isNode ? 'nodeGone' : 'relationshipGone', id: idOf(change) };
}
