import { deserialize, serialize } from 'node:v8';
import type { Audience } from '../../graph/model/audience.ts';
import type { StoredFault } from '../../graph/model/record-fault.ts';
import type { ChangeCursor, FeedChange, FeedPage } from '../../graph/store.ts';
import type { Saveable } from './saved-copies.ts';

/** Record that is in no answer because it could not be read or indexed. */
export interface SetAsideRecord {
  readonly id: string;
  /** Sequence of the change that could not be taken in; a later one is tried again. */
  readonly sequence: ChangeCursor;
  /** Audience that could see it. */
  readonly effective: Audience;
  /** Fault of the record, or the message of the error that a copy ended with. */
  readonly problem: StoredFault | string;
}

type ReportedChange = FeedPage['changes'][number];

/** Records of a network that are set aside; saved with the copies that leave them out. */
export class SetAside implements Saveable {
  readonly name = 'aside';
  readonly version = '1';
  readonly #records = new Map<string, SetAsideRecord>();

  /** `failed`: records that copies could not take in. */
  constructor(failed: Iterable<SetAsideRecord> = []) {
    for (const one of failed) this.#records.set(one.id, one);
  }

  /** Returns every record that is set aside, including hidden ones, by id. */
  list(): readonly SetAsideRecord[] {
    return [...this.#records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Notes damaged records, and returns those that are set aside as deleted. */
  pass(changes: readonly ReportedChange[]): readonly FeedChange[] {
    return changes.map((change) => this.#passed(change));
  }

  #passed(change: ReportedChange): FeedChange {
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

/** Returns the record to set aside after a copy ended with an error at this change. */
export function failedRecord(change: ReportedChange, error: unknown): SetAsideRecord {
  const effective = 'effective' in change ? change.effective : 'PRIVATE';
  const problem = error instanceof Error ? error.message : String(error);
  return { id: idOf(change), sequence: change.sequence, effective, problem };
}

function idOf(change: ReportedChange): string {
  if (change.kind === 'node') return change.node.id;
  return change.kind === 'relationship' ? change.relationship.id : change.id;
}

function goneInstead(change: ReportedChange): FeedChange {
  const isNode = change.kind === 'node' || change.kind === 'nodeGone';
  return { kind: isNode ? 'nodeGone' : 'relationshipGone', id: idOf(change) };
}
