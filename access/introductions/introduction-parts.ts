import type { ScopedReader } from '../../graph/store.ts';
import type { AccessParts } from '../accounts/access-parts.ts';
import { listAll } from '../list-all.ts';
import type { StepCosts } from './circle-paths.ts';
import type { Load } from './plan-chain.ts';
import { isOver } from './request-states.ts';
import { readTieNetwork, type TieNetwork } from './tie-network.ts';

/** Dependencies of introductions. */
export interface IntroductionParts extends Pick<AccessParts, 'store' | 'now' | 'randomBytes'> {
  /** Reader of memberships. */
  readonly reader: Pick<ScopedReader, 'neighbours'>;
  readonly costs: StepCosts;
}

/** Returns the current ties. */
export function currentNetwork({ store, reader, now }: IntroductionParts): Promise<TieNetwork> {
  return readTieNetwork(store, reader, dayOf(now()));
}

/** Returns the current load of all accounts. */
export async function currentLoad({ store, now }: IntroductionParts): Promise<Load> {
  const open = new Map<string, number>();
  const inMonth = new Map<string, number>();
  const at = now();
  const month = dayOf(at).slice(0, 'YYYY-MM'.length);
  for (const { record } of await listAll('introductionQuestion', store)) {
    const { accountId, answer, askedAt, closesAt } = record;
    if (answer === 'NONE' && !isOver(closesAt, at)) count(open, accountId);
    if (askedAt.startsWith(month)) count(inMonth, accountId);
  }
  return { open, inMonth };
}

/** Returns the day as YYYY-MM-DD in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
