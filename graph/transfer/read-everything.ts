import { changesOfImport } from '../changes-of-import.ts';
import type { Damage, FeedPage, GraphReader, GraphWriter, StoredNode } from '../store.ts';
import { batchChangeKey, recordKey } from './record-order.ts';
import type { Spool } from './spool.ts';
import { batchChangeLine, recordLine } from './transferred.ts';

/** Told after each stretch: how many records were read. */
export type OnRead = (records: number) => void;

/** What leaves a store. */
export interface ReadingOptions {
  /** Leaves out what is not PUBLIC in effect, and what imports replaced. */
  readonly publicOnly: boolean;
  readonly onRead: OnRead;
}

/** What was read; some may count twice while others write. */
export interface ReadResult {
  /** Records in the spool that are not PUBLIC in effect. */
  readonly hidden: number;
  /**
   * Ids of damaged records that were met: as they are in the spool, or left out where it is public.
   * Those of which what an import replaced is damaged too: that is left out.
   */
  readonly damaged: readonly string[];
}

type Source = Pick<GraphReader, 'changesSince'> & Pick<GraphWriter, 'batchChanges'>;

/**
 * Puts every record of a store into the spool, and for each import what it replaced. While others
 * write, the spool holds the records as they stood when the end of the feed was reached.
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
      const left = publicOnly && change.effective !== 'PUBLIC';
      spool.add(recordKey(record.id), left ? '' : recordLine(change.kind, record));
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
 * For a person to mend: who takes it in again is told what is wrong. A record that can be read though
 * it is not what was written gets a field that no record has, so that it is never taken for whole.
 */
function damagedLine(kind: 'nodeGone' | 'relationshipGone', id: string, damage: Damage): string {
  const mark = damage.reason === 'altered' ? { altered: true } : {};
  const stated = Object.assign({ id, ...damage.stated, ...mark }, damage.kept) as StoredNode;
  return recordLine(kind === 'nodeGone' ? 'node' : 'relationship', stated);
}

/** Gives the ids of records of which what the import replaced is damaged: that is left out. */
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
