import { foldEmailAddress } from '../../../access/accounts/account-fields.ts';
import {
  acquaintanceId,
  listAcquaintances,
  type OwnAcquaintance,
  withConfirmation,
} from '../../../access/ties/acquaintances.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { Page } from '../../../graph/store.ts';
import type { TieKeeper } from './tie-keeper.ts';

/** An acquaintance in its page; the cursor is its id. */
export type ListedAcquaintance = OwnAcquaintance & { readonly cursor: string };

/**
 * Returns a page of the viewer's acquaintances, by name. Errors: BAD_USER_INPUT (badCursor),
 * STORE_UNAVAILABLE.
 */
export async function listOwnAcquaintances(
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  { viewer, engine }: TieKeeper,
): Promise<Page<ListedAcquaintance>> {
  const store = await engine.access();
  const all = await listAcquaintances(viewer.accountId, { store });
  const start = after == null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after != null && start === 0) {
    const parameters = { value: JSON.stringify(after.slice(0, 80)) };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'badCursor', parameters });
  }
  const page = await withConfirmation(all.slice(start, start + first), viewer, { store });
  const items = page.map((one) => ({ ...one, cursor: one.record.id }));
  const last = items.at(-1)?.cursor;
  const hasMore = last !== undefined && start + first < all.length;
  return { items, totalCount: all.length, ...(hasMore && { endCursor: last }) };
}

/** Returns the viewer's acquaintance with an address; undefined if there is none. */
export async function findAcquaintance(
  emailAddress: string,
  { viewer, engine }: TieKeeper,
): Promise<OwnAcquaintance | undefined> {
  const store = await engine.access();
  const id = acquaintanceId(viewer.accountId, foldEmailAddress(emailAddress));
  const found = await store.find('acquaintance', id);
  return found && (await withConfirmation([found.record], viewer, { store }))[0];
}
