import type { Viewer } from '../../access/records/viewer.ts';
import { bare } from '../../access/writes/record-change.ts';
import { monthsAfter, STALE_MONTHS } from '../../graph/model/claim-expiry.ts';
import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';
import { type Asked, commitWrite, findFirst } from './writing/commit-write.ts';
import { allJoined, findOwn } from './writing/own-records.ts';
import { requireWrite } from './writing/require-write.ts';
import { WRITTEN_LABELS, writtenLabel, writtenLabelOf } from './writing/writable-fields.ts';
import { notFound, type WriteFault } from './writing/write-fault.ts';
import { today, type Writer } from './writing/writer.ts';

/** Records that need confirmation. */
export interface StaleClaims {
  readonly nodes: readonly StoredNode[];
  readonly totalCount: number;
}

/**
 * Returns claims by organisations of the viewer's that were not confirmed for a year, oldest first;
 * without those that are over: closed needs, needs past their day, machines no longer in use.
 * Errors: STORE_UNAVAILABLE.
 */
export async function staleClaims(
  first: number,
  {
    engine,
    scope,
    viewer,
  }: Pick<Asker, 'engine' | 'scope'> & { readonly viewer?: Viewer | undefined },
): Promise<StaleClaims> {
  const organizations = viewer?.organizations ?? [];
  const day = engine.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const before = monthsAfter(day, -STALE_MONTHS);
  const profiles = await engine.reader.getNodes(organizations, scope);
  const owned = await Promise.all(
    organizations.flatMap((id) =>
      WRITTEN_LABELS.flatMap((label) => {
        const { owner } = writtenLabel(label);
        if (owner === undefined) return [];
        const direction = owner.direction === 'in' ? 'out' : 'in';
        return [allJoined(id, owner.type, direction, engine, scope)];
      }),
    ),
  );
  const records = [
    ...profiles.filter((one) => one !== undefined),
    ...owned.flat().map(({ node }) => node),
  ];
  const stale = [...new Map(records.map((one) => [one.id, one])).values()]
    .filter((one) => confirmedOn(one) <= before && !isOver(one, day))
    .sort((one, other) =>
      `${confirmedOn(one)} ${one.id}` < `${confirmedOn(other)} ${other.id}` ? -1 : 1,
    );
  return { nodes: stale.slice(0, first), totalCount: stale.length };
}

/** Confirmation that a record is still true. */
export interface Confirmation extends Asked {
  readonly id: NodeId;
  readonly expectedVersion: number;
}

/**
 * Confirms that a record of one of the writer's organisations is still true today. Errors:
 * FORBIDDEN if the writer may not write the label, STORE_UNAVAILABLE.
 */
export async function confirmRecord(
  asked: Confirmation,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  const { id, expectedVersion } = asked;
  const label = writtenLabelOf(id);
  if (label === undefined) return [notFound('id', id)];
  requireWrite(label, writer);
  const first = await findFirst(asked, writer);
  if (first !== undefined) return 'recordId' in first ? [] : first;
  const own = await findOwn(label, id, writer);
  if (own === undefined) return [notFound('id', id)];
  const before = bare(own.node) as GraphNode;
  const after = { ...before, source: { ...before.source, confirmedOn: today(writer) } };
  const versions = new Map([[id, expectedVersion]]);
  const plan = { recordId: id, ownerId: own.owner.id, changes: [{ before, after }], versions };
  return commitWrite({ ...plan, action: 'CONFIRM' }, asked, writer);
}

function confirmedOn({ source }: StoredNode): string {
  return source.confirmedOn ?? source.recordedOn;
}

const OVER: ReadonlySet<string> = new Set(['CLOSED_WON', 'CLOSED_LOST', 'WITHDRAWN', 'CLOSED']);

/** Returns true if a record no longer claims anything. */
function isOver(record: StoredNode, day: string): boolean {
  // A past event stays true.
  if (record.label === 'Evidence') return true;
  if (record.label === 'Need') {
    return OVER.has(record.status) || (record.deadline !== undefined && record.deadline < day);
  }
  if (record.label !== 'Equipment') return false;
  return (
    (record.status !== undefined && OVER.has(record.status)) ||
    record.decommissionedOn !== undefined
  );
}
