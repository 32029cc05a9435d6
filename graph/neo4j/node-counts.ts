import type { MovedRecords } from '../commit/moved-records.ts';
import { type Audience, levelOf } from '../model/audience.ts';
import { labelOfId } from '../model/ids.ts';
import type { NodeLabel } from '../model/nodes.ts';
import type { Visibility } from '../model/visibility.ts';
import type { Work } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';

/**
 * Numbers of nodes by label and level of their effective audience. Every commit updates them on the
 * node of the store, because Neo4j's own count store knows labels but not visibility.
 */
export type NodeCounts = Properties;

/** Number of nodes of a label that are visible on one of the levels. */
export function countedNodes(
  counts: NodeCounts,
  label: NodeLabel,
  levels: readonly Visibility[],
): number {
  return [...new Set(levels)].reduce(
    (sum, level) => sum + Number(counts[countName(label, level)] ?? 0),
    0,
  );
}

/** The counts that a commit changes, after the commit. */
export function countsAfter(counts: NodeCounts, { nodes }: MovedRecords): NodeCounts {
  const changes = new Map<string, number>();
  const add = (label: NodeLabel, audience: Audience | undefined, change: number) => {
    if (audience === undefined) return;
    const name = countName(label, levelOf(audience));
    changes.set(name, (changes.get(name) ?? 0) + change);
  };
  for (const [{ label, before }, effective] of nodes) {
    if (before?.effective === effective) continue;
    add(label, before?.effective, -1);
    add(label, effective, 1);
  }
  return Object.fromEntries(
    Array.from(changes, ([name, change]) => [name, integer(Number(counts[name] ?? 0) + change)]),
  );
}

/**
 * Counts every node; call under the lock. Reads all of them, for a store that has no counts yet.
 */
export async function countAllNodes(work: Work): Promise<NodeCounts> {
  interface Row {
    /** Any id of the label. */
    readonly id: string;
    readonly level: Audience;
    readonly count: number;
  }
  const counts: NodeCounts = {};
  for (const { id, level, count } of await work.run<Row>('count-all-nodes')) {
    const label = labelOfId(id);
    if (label === undefined) continue;
    const name = countName(label, levelOf(level));
    counts[name] = integer(Number(counts[name] ?? 0) + count);
  }
  return counts;
}

function countName(label: NodeLabel, level: Visibility): string {
  return `count_${label}_${level}`;
}
