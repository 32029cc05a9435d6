import type { NodeId } from '../model/nodes.ts';
import { COMMIT_CHANGES_MAX } from '../port-bounds.ts';
import type { BatchChange, Change, GraphCopier, GraphWriter, Stored } from '../store.ts';
import { parseTransferred } from './parse-transferred.ts';
import { unitOf } from './record-order.ts';
import type { SpooledLine } from './spool.ts';
import type { Transferred } from './transferred.ts';

/** Changes per commit: few enough to show progress every second. */
const COMMIT_CHANGES = 4_000;

/** Called after each commit with the number of lines written. */
export type OnWritten = (lines: number) => void;

/**
 * Writes the lines of a spool in order into a store, with the metadata of the store they come from.
 * No commit makes a contained record visible without its container, so nothing is ever more widely
 * visible than it may be. Writing the same lines again changes nothing, so a second run completes
 * one that was killed. Throws the errors of the store, and CONFLICT if a record differs from the
 * one already there.
 */
export async function writeEverything(
  lines: Iterable<SpooledLine>,
  store: GraphWriter & GraphCopier,
  onWritten: OnWritten,
): Promise<void> {
  const part = new Part(store);
  let written = 0;
  let unit = '';
  for (const { key, line } of lines) {
    const next = unitOf(key);
    if (part.size >= COMMIT_CHANGES && next !== unit) {
      await part.write();
      onWritten(written);
    }
    unit = next;
    await part.add(parseTransferred(line));
    written += 1;
  }
  await part.write();
  onWritten(written);
}

/** The changes of one commit. */
class Part {
  readonly #store: GraphWriter & GraphCopier;
  #changes: Change[] = [];
  #copied = new Map<string, Stored>();
  #replaced: BatchChange[] = [];
  #batch: { readonly id: NodeId; readonly first: number } | undefined;

  constructor(store: GraphWriter & GraphCopier) {
    this.#store = store;
  }

  get size(): number {
    return this.#changes.length + this.#replaced.length;
  }

  async add(one: Transferred): Promise<void> {
    if (one.kind === 'batchChange') {
      const { kind: _, batchId, place, ...change } = one;
      if (this.#batch?.id !== batchId) await this.write();
      this.#batch ??= { id: batchId, first: place };
      this.#replaced.push(change);
      return;
    }
    if (this.size >= COMMIT_CHANGES_MAX) await this.write();
    this.#changes.push(
      one.kind === 'node'
        ? { kind: 'putNode', node: one.record }
        : { kind: 'putRelationship', relationship: one.record },
    );
    const { version, createdAt, updatedAt } = one;
    this.#copied.set(one.record.id, { version, createdAt, updatedAt });
  }

  async write(): Promise<void> {
    if (this.#changes.length > 0) {
      await this.#store.commit(this.#changes, { copied: this.#copied });
    }
    if (this.#batch !== undefined) {
      await this.#store.mergeBatchChanges(this.#batch.id, this.#replaced, this.#batch.first);
    }
    this.#changes = [];
    this.#copied = new Map();
    this.#replaced = [];
    this.#batch = undefined;
  }
}
