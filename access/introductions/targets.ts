import { createHash } from 'node:crypto';
import { DAY_MS } from '../../language/days.ts';
import type { AccessStore } from '../access-store.ts';
import type { TieNetwork } from './tie-network.ts';

/** Days in which two are not proposed to each other after an introduction that came to nothing. */
const FAILED_DAYS = 365;

/**
 * Returns the accounts that represent a record, without the asker's: of a person, the one that
 * names it; of an organisation, all that belong to it. Those with whom it came to nothing within
 * the last year are left out.
 */
export async function targetsFor(
  targetId: string,
  asker: string,
  { accounts }: TieNetwork,
  { store, now }: { readonly store: AccessStore; readonly now: () => Date },
): Promise<readonly string[]> {
  const since = now().getTime() - FAILED_DAYS * DAY_MS;
  const targets: string[] = [];
  for (const { id, personId, organizations } of accounts.values()) {
    if (id === asker || (personId !== targetId && !organizations.includes(targetId))) continue;
    const failed = await store.find('failedIntroduction', failedId(asker, id));
    if (failed === undefined || Date.parse(failed.record.failedAt) < since) targets.push(id);
  }
  return targets;
}

/** Returns the id of the failure between two accounts, whichever of them asked. */
export function failedId(one: string, other: string): string {
  const pair = [one, other].sort().join(' ');
  return `fail_${createHash('sha256').update(pair).digest('hex').slice(0, 32)}`;
}
