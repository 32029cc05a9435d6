import { type AccessChange, changedId } from '../../../access/access-store.ts';
import { eventBy, untilMade } from '../../../access/accounts/changes.ts';
import { recordsNaming, removalOf } from '../../../access/accounts/personal-records.ts';
import { accountForgotten } from '../../../access/introductions/forget-account.ts';
import { closing } from '../../../access/proposals/proposals.ts';
import { OPERATOR } from '../../../access/records/audit-entry.ts';
import { forgetRecords } from '../../../access/writes/record-writes.ts';
import type { GraphStore, StoredNode } from '../../../graph/store.ts';
import { planDeletion } from '../delete-record.ts';
import {
  type DataSubject,
  findMentions,
  type Mention,
  type PersonalStores,
} from './data-subject.ts';

/** Result of erasing a person, or of its plan: the data that goes, and the data that stays. */
export interface Erasure {
  readonly subject: DataSubject;
  /** Records of the network about them, and the records these contain. */
  readonly records: readonly StoredNode[];
  /** Relationships of these, ties in both directions included. */
  readonly relationships: number;
  /** Records of access: accounts, sessions, keys, invitations, parts of others' records. */
  readonly accessRecords: number;
  /** Records of others that contain their name or address until edited. */
  readonly mentions: readonly Mention[];
  /** Opaque ids with which the erasure is repeated on an older copy. */
  readonly ids: readonly string[];
}

/** Stores that an erasure also writes. */
export interface ErasureStores extends PersonalStores {
  readonly graph: GraphStore;
}

/** Finds the data that would be erased. Errors: those of the stores. */
export async function planErasure(subject: DataSubject, stores: ErasureStores): Promise<Erasure> {
  const { graph, access } = stores;
  const records = new Map<string, StoredNode>();
  let relationships = 0;
  for (const { id } of subject.records) {
    if (records.has(id)) continue;
    const planned = await planDeletion(id, graph);
    relationships += planned.relationships.length;
    for (const one of [planned.record, ...planned.contained]) records.set(one.id, one);
  }
  const ids = [
    ...subject.accounts.map(({ record }) => record.id),
    ...subject.records.map(({ id }) => id),
  ];
  return {
    subject,
    records: [...records.values()],
    relationships,
    accessRecords: (await recordsNaming(namesOf(subject, records), access)).length,
    mentions: await findMentions(subject, new Set(records.keys()), graph),
    ids,
  };
}

/**
 * Erases a person: records of the network, the versions that imports replaced, and all access
 * records about them. The log keeps ids that can no longer be traced to them. Safe to repeat after
 * an interruption: data already erased is not missed. Errors: STALE_VERSION, those of the stores.
 */
export async function erasePersonalData(
  { subject, records }: Erasure,
  { graph, access }: ErasureStores,
  now: Date,
): Promise<void> {
  const versions = new Map(records.map(({ id, version }) => [id, version]));
  if (records.length > 0) {
    await graph.commit(
      // The records that a record contains go with it.
      subject.records.map(({ id }) => ({ kind: 'deleteNode', id })),
      { expectedVersions: versions },
    );
  }
  const names = namesOf(subject, versions);
  const about = [...names.accounts, ...subject.records.map(({ id }) => id)];
  await forgetRecords(new Set(names.records), access);
  await untilMade(async () => {
    const changes = new Map<string, AccessChange>();
    for (const one of await recordsNaming(names, access)) {
      add(removalOf(one), changes);
      const open = one.kind === 'proposal' ? await closing(one.record.id, access) : [];
      for (const change of open) add(change, changes);
    }
    // Of what others keep, only the part that is about this account goes: these come last.
    for (const { record } of subject.accounts) {
      for (const change of await accountForgotten(record, access)) add(change, changes);
    }
    const events = about.map((id) => eventBy(OPERATOR, 'PERSON_ERASED', id, [], null, now));
    return access.commit([...changes.values()], events);
  });
}

function add(change: AccessChange, changes: Map<string, AccessChange>): void {
  changes.set(`${change.kind} ${changedId(change)}`, change);
}

function namesOf(subject: DataSubject, records: ReadonlyMap<string, unknown>) {
  return {
    accounts: subject.accounts.map(({ record }) => record.id),
    addresses: subject.addresses,
    records: [...records.keys()],
  };
}
