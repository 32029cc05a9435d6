import { changesOfImport } from '../changes-of-import.ts';
import type { Damage, FeedPage, GraphReader, GraphWriter, StoredNode } from '../store.ts';
import { batchChangeKey, recordKey } from './record-order.ts';
import type { Spool } from './spool.ts';
import { batchChangeLine, recordLine } from './transferred.ts';

/** Called after each stretch with the number of records read. */
export type OnRead = (records: number) => void;

/** Scope of the records that leave a store. */
export interface ReadingOptions {
  /** Leaves out records that are not effectively PUBLIC, and the records that imports replaced. */
  readonly publicOnly: boolean;
  readonly onRead: OnRead;
}

/** Result of reading a store; some records may be counted twice while others write. */
export interface ReadResult {
  /** Number of records in the spool that are not effectively PUBLIC. */
  readonly hidden: number;
  /**
   * Ids of damaged records: they are in the spool unchanged, or left out of a public one. Includes
   * records whose state before an import is damaged; that state is left out.
   */
  readonly damaged: readonly string[];
}

type Source = Pick<GraphReader, 'changesSince'> & Pick<GraphWriter, 'batchChanges'>;

/**
 * Adds every record of a store to the spool, and for each import the records it replaced. While
 * others write, the spool contains the records as of the moment when the end of the feed was
 * reached.
 */
export async function readEverything(
  store: Source,
  spool: Spool,
  { publicOnly, onRead }: ReadingOptions,
): Promise<ReadResult> {
  const batches = new Set<string>();
  let cursor = 0;
  let read = 0;
  let hidden = 0;
  const damaged: string[] = [];
  for (let more = true; more; ) {
    const page: FeedPage = await store.changesSince(cursor);
    for (const change of page.changes) {
      addChange(spool, change, publicOnly);
      const damage = 'damage' in change ? change.damage : undefined;
      const effective = 'effective' in change ? change.effective : damage?.effective;
      if (effective !== undefined && effective !== 'PUBLIC') hidden += 1;
      if ('damage' in change && damage !== undefined) damaged.push(change.id);
      if (change.kind === 'node' && change.node.label === 'ImportBatch') {
        batches.add(change.node.id);
      }
    }
    ({ cursor, more } = page);
    read += page.changes.length;
    onRead(read);
  }
  if (publicOnly) return { hidden: 0, damaged };
  for (const batchId of batches) damaged.push(...(await addBatch(store, spool, batchId)));
  return { hidden, damaged };
}

function addChange(spool: Spool, change: FeedPage['changes'][number], publicOnly: boolean): void {
  switch (change.kind) {
    case 'node':
    case 'relationship': {
      const record = change.kind === 'node' ? change.node : change.relationship;
      const isLeftOut = publicOnly && change.effective !== 'PUBLIC';
      spool.add(recordKey(record.id), isLeftOut ? '' : recordLine(change.kind, record));
      break;
    }
    case 'nodeGone':
    case 'relationshipGone': {
      const { kind, id, damage } = change;
      const line = damage === undefined || publicOnly ? '' : damagedLine(kind, id, damage);
      spool.add(recordKey(id), line);
      break;
    }
  }
}

/**
 * A damaged record, for a person to repair: an import of it reports the error. A record that is
 * readable but not as it was written gets a field that no record has, so that it is never mistaken
 * for an intact one.
 */
function damagedLine(kind: 'nodeGone' | 'relationshipGone', id: string, damage: Damage): string {
  const mark = damage.reason === 'altered' ? { altered: true } : {};
  const stated = Object.assign({ id, ...damage.stated, ...mark }, damage.kept) as StoredNode;
  return recordLine(kind === 'nodeGone' ? 'node' : 'relationship', stated);
}

/** Returns the ids of records whose state before the import is damaged; that state is left out. */
async function addBatch(store: Source, spool: Spool, batchId: string): Promise<string[]> {
  const damaged: string[] = [];
  let place = 0;
  for await (const change of changesOfImport(store, batchId)) {
    if (change.isDamaged) damaged.push(change.recordId);
    else spool.add(batchChangeKey(batchId, place), batchChangeLine(batchId, place, change));
    place += 1;
  }
  return damaged;
}
