import type { NodeId } from '../../graph/model/nodes.ts';
import type { ScopedReader } from '../../graph/store.ts';
import type { AccessStore, StoredAccess } from '../access-store.ts';
import { type Brokerage, defaultBrokerage } from '../consent/brokerage.ts';
import { listAll } from '../list-all.ts';
import { groupsByOrganization } from '../policy/scopes.ts';
import type { Account } from '../records/access-records.ts';
import { acquaintanceId } from '../ties/acquaintances.ts';

/** Two accounts that each state that they know the other. */
export interface Tie {
  /** The lower id. */
  readonly one: string;
  readonly other: string;
  /** Last meeting, the later of both statements, as exact as stated; undefined: unknown. */
  readonly metOn: string | undefined;
  /** True if an introduction that led to something made it. */
  readonly isIntroduced: boolean;
}

/** Ties stated by both sides, and the circles of accounts. Disabled accounts are not included. */
export interface TieNetwork {
  readonly accounts: ReadonlyMap<string, Account>;
  /** Groups of each account: its own, and those of which its organisations are full members. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Circle of each account; missing if it has neither group nor organisation. */
  readonly circles: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly brokerages: ReadonlyMap<string, Brokerage>;
  readonly ties: readonly Tie[];
}

/** Reads all ties that both sides confirmed. Error: STORE_UNAVAILABLE. */
export async function readTieNetwork(
  store: AccessStore,
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<TieNetwork> {
  const active = (await listAll('account', store))
    .map(({ record }) => record)
    .filter(({ isDisabled }) => !isDisabled);
  const accounts = new Map(active.map((account) => [account.id, account]));
  const groups = await groupsOf(active, reader, today);
  const circles = new Map<string, string>();
  const members = new Map<string, string[]>();
  for (const account of active) {
    const circle = groups.get(account.id)?.[0] ?? [...account.organizations].sort()[0];
    if (circle === undefined) continue;
    circles.set(account.id, circle);
    members.set(circle, [...(members.get(circle) ?? []), account.id]);
  }
  const said = new Map(
    (await listAll('brokerage', store)).map(({ record }) => [record.accountId, record]),
  );
  const brokerages = new Map(
    active.map(({ id }) => [id, said.get(id) ?? defaultBrokerage(id)] as const),
  );
  const ties = confirmed(await listAll('acquaintance', store), accounts);
  return { accounts, groups, circles, members, brokerages, ties };
}

/** Returns the groups of some accounts, in id order. */
export async function groupsOf(
  accounts: readonly Pick<Account, 'id' | 'organizations' | 'groups'>[],
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const organizations = accounts.flatMap((account) => account.organizations as readonly NodeId[]);
  const joined = await groupsByOrganization(organizations, reader, today);
  return new Map(
    accounts.map(({ id, groups, organizations: own }) => {
      const all = [...groups, ...own.flatMap((one) => joined.get(one as NodeId) ?? [])];
      return [id, [...new Set(all)].sort()] as const;
    }),
  );
}

function confirmed(
  words: readonly StoredAccess<'acquaintance'>[],
  accounts: ReadonlyMap<string, Account>,
): Tie[] {
  const byId = new Map(words.map(({ record }) => [record.id, record]));
  const byAddress = new Map([...accounts.values()].map((one) => [one.emailAddress, one]));
  return [...byId.values()].flatMap((word) => {
    const self = accounts.get(word.accountId);
    const other = byAddress.get(word.emailAddress);
    // Each tie once, from the lower id.
    if (word.isDenied || self === undefined || other === undefined || self.id >= other.id)
      return [];
    const back = byId.get(acquaintanceId(other.id, self.emailAddress));
    if (back === undefined || back.isDenied) return [];
    const days = [word.metOn, back.metOn].filter((day) => day !== undefined).sort();
    const isIntroduced = word.requestId !== undefined || back.requestId !== undefined;
    return [{ one: self.id, other: other.id, metOn: days.at(-1), isIntroduced }];
  });
}
