import type { MovedRecords } from '../commit/moved-records.ts';
import type { NodeEntry, RelationshipEntry } from '../commit/working-set.ts';
import type { NodeId } from '../model/nodes.ts';
import type { Work } from './connection.ts';
import type { LoadedRecords } from './loaded-records.ts';

/**
 * Undo history of one import in the store. A record that the import created, and that never existed
 * before, is one item in a list of many, because there is no earlier state to keep. Any other
 * record has a node of its own with its earlier state; that node takes precedence over a list item.
 */
export interface BatchHistory {
  readonly batchId: NodeId;
  /** Records of the commit that the import created in an earlier commit, according to the lists. */
  readonly made: ReadonlySet<string>;
  /** Records that the commit creates and that already have a node of their own. */
  readonly replaced: ReadonlySet<string>;
}

type AnyEntry = NodeEntry | RelationshipEntry;

/** Reads the existing history of the records that a commit of the import changes. */
export async function readBatchHistory(
  work: Work,
  batchId: NodeId,
  moved: MovedRecords,
  records: LoadedRecords,
): Promise<BatchHistory> {
  interface Forms {
    readonly firstMade: number | null;
    readonly anyReplaced: boolean;
  }
  const [forms] = await work.run<Forms>('find-batch', { batchId });
  const entries = [...moved.nodes.keys(), ...moved.relationships.keys()];
  const changed = entries.filter((entry) => entry.changed > 0 && entry.id !== batchId);
  const firsts = forms?.anyReplaced ? changed.filter((entry) => isFirst(entry, records)) : [];
  const { firstMade = null } = forms ?? {};
  const others = changed.filter((entry) => canBeMade(entry, records, firstMade));
  const [made, replaced] = await Promise.all([
    findMade(work, batchId, idsOf(others)),
    findIds(work, 'find-replaced', batchId, idsOf(firsts)),
  ]);
  return { batchId, made, replaced };
}

/**
 * Returns whether an earlier commit of the import may have created the record. Searching the lists
 * reads all of them, so records last changed before the import created anything are skipped.
 */
function canBeMade(entry: AnyEntry, records: LoadedRecords, firstMade: number | null): boolean {
  if (firstMade === null || isFirst(entry, records)) return false;
  const sequence = records.before(entry.id)?.sequence;
  return sequence === undefined || Number(sequence) >= firstMade;
}

function idsOf(entries: readonly AnyEntry[]): string[] {
  return entries.map(({ id }) => id);
}

/** Returns those of these ids that lists of the import contain. */
export function findMade(
  work: Work,
  batchId: NodeId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return findIds(work, 'find-made', batchId, ids);
}

/** Returns whether the commit creates the record and its id was never used before. */
export function isFirst(
  { id, before, present, version }: AnyEntry,
  records: LoadedRecords,
): boolean {
  return present && before === undefined && version === 1 && records.tombstone(id) === undefined;
}

async function findIds(
  work: Work,
  name: 'find-made' | 'find-replaced',
  batchId: NodeId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await work.run<{ readonly id: string }>(name, { batchId, ids });
  return new Set(rows.map(({ id }) => id));
}
