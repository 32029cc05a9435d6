import { externalIdTaken } from '../commit/judge-commit.ts';
import type { MovedRecords } from '../commit/moved-records.ts';
import type { NodeEntry } from '../commit/working-set.ts';
import type { NodeId, NodeLabel } from '../model/nodes.ts';
import type { ExternalId } from '../model/source.ts';
import type { Work } from './connection.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { externalIdOf, externalIdTexts } from './record-properties.ts';

/** An external id of nodes of one label. */
export type ExternalKey = ExternalId & { readonly label: NodeLabel };

/** Changes of external ids in a commit. */
export interface MovedExternalIds {
  readonly forgotten: readonly ExternalKey[];
  readonly kept: readonly (ExternalKey & { readonly id: NodeId })[];
}

/**
 * Determines which external ids are removed and added. Throws BAD_USER_INPUT if an added one
 * belongs to another node.
 */
export async function judgeExternalIds(
  work: Work,
  records: LoadedRecords,
  moved: MovedRecords,
): Promise<MovedExternalIds> {
  const had = new Map<string, ExternalKey & { readonly id: NodeId }>();
  const has = new Map<string, ExternalKey & { readonly id: NodeId }>();
  const entries = [...moved.nodes.keys()].filter((entry) => entry.changed);
  for (const entry of entries) {
    for (const key of keysBefore(records, entry)) had.set(nameOf(key), key);
  }
  for (const entry of entries) {
    for (const externalId of entry.put?.record.externalIds ?? []) {
      const key = { ...externalId, label: entry.label, id: entry.id };
      const name = nameOf(key);
      const owner = has.get(name)?.id ?? entry.id;
      if (owner !== entry.id) throw externalIdTaken(entry.id, externalId, owner);
      has.set(name, key);
    }
  }
  const kept = [...has].filter(([name, { id }]) => had.get(name)?.id !== id).map(([, key]) => key);
  await checkOwners(work, kept, had);
  const forgotten = [...had].filter(([name, { id }]) => has.get(name)?.id !== id);
  return { kept, forgotten: forgotten.map(([, key]) => key) };
}

function keysBefore(records: LoadedRecords, { id, label }: NodeEntry) {
  return externalIdTexts(records.before(id) ?? {}).map((text) => ({
    ...externalIdOf(text),
    label,
    id,
  }));
}

async function checkOwners(
  work: Work,
  kept: MovedExternalIds['kept'],
  had: ReadonlyMap<string, unknown>,
): Promise<void> {
  const keys = kept.filter((key) => !had.has(nameOf(key)));
  if (keys.length === 0) return;
  type Row = { readonly place: number; readonly id: NodeId };
  for (const { place, id } of await work.run<Row>('find-external-ids', { keys })) {
    const key = keys[place];
    if (key !== undefined) throw externalIdTaken(key.id, key, id);
  }
}

function nameOf({ label, scheme, value }: ExternalKey): string {
  return `${label} ${scheme}:${value}`;
}
