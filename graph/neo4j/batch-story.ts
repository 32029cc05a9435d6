import type { MovedRecords } from '../commit/moved-records.ts';
import type { NodeEntry, RelationshipEntry } from '../commit/working-set.ts';
import type { NodeId } from '../model/nodes.ts';
import type { Work } from './connection.ts';
import type { LoadedRecords } from './loaded-records.ts';

/**
 * What a store remembers of one import. A record that it made, and that was never there before, is
 * one item of a list of many: nothing was there to be remembered. Any other has a node of its own
 * with what it stated before; that node comes before an item of a list.
 */
export interface BatchStory {
  readonly batchId: NodeId;
  /** Records of the commit that the import made in an earlier one, as lists tell. */
  readonly made: ReadonlySet<string>;
  /** Records that the commit makes and that have a node of their own already. */
  readonly replaced: ReadonlySet<string>;
}

type AnyEntry = NodeEntry | RelationshipEntry;

/** What is remembered so far of those records that a commit of the import changes. */
export async function readBatchStory(
  work: Work,
  batchId: NodeId,
  moved: MovedRecords,
  records: LoadedRecords,
): Promise<BatchStory> {
  interface Forms {
    readonly firstMade: number | null;
    readonly anyReplaced: boolean;
  }
  const [forms] = await work.run<Forms>('find-batch', { batchId });
  const entries = [...moved.nodes.keys(), ...moved.relationships.keys()];
  const changed = entries.filter((entry) => entry.changed > 0 && entry.id !== batchId);
  const firsts = forms?.anyReplaced ? changed.filter((entry) => isFirst(entry, records)) : [];
  const { firstMade = null } = forms ?? {};
  const others = changed.filter((entry) => mayBeMade(entry, records, firstMade));
  const [made, replaced] = await Promise.all([
    findMade(work, batchId, idsOf(others)),
    findIds(work, 'find-replaced', batchId, idsOf(firsts)),
  ]);
  return { batchId, made, replaced };
}

/**
 * Whether an earlier commit of the import may have made the record. Looking into lists reads all of
 * them; what was last changed before the import made anything is not looked for.
 */
function mayBeMade(entry: AnyEntry, records: LoadedRecords, firstMade: number | null): boolean {
  if (firstMade === null || isFirst(entry, records)) return false;
  const sequence = records.before(entry.id)?.sequence;
  return sequence === undefined || Number(sequence) >= firstMade;
}

function idsOf(entries: readonly AnyEntry[]): string[] {
  return entries.map(({ id }) => id);
}

/** The ids among these that lists of the import hold. */
export function findMade(
  work: Work,
  batchId: NodeId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return findIds(work, 'find-made', batchId, ids);
}

/** Whether the commit makes the record and none was ever there under its id. */
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
