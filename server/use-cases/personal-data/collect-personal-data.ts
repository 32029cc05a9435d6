import { entriesOf, type PersonalEntry } from '../../../access/accounts/personal-records.ts';
import { copiedRecords, type OwnRecord } from '../../../access/personal-data/own-records.ts';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { nameOfNode } from '../../../graph/model/name-of-node.ts';
import type {
  ReadScope,
  ScopedReader,
  StoredNode,
  StoredRelationship,
} from '../../../graph/store.ts';
import {
  type DataSubject,
  findMentions,
  type Mention,
  neighboursOf,
  type PersonalStores,
} from './data-subject.ts';

/**
 * Data kept about a person, in a form to hand to them: without any hash of a secret, and without what
 * others answered or keep to themselves.
 */
export interface PersonalData {
  /** RFC 3339. */
  readonly madeAt: string;
  /** Records of the network about them, each with its relationships. */
  readonly records: readonly PersonalRecord[];
  /** Accounts, sessions, invitations and other access records, as far as they may have them. */
  readonly access: readonly OwnRecord[];
  /** Entries of the audit log of their accounts, without accounts of others. */
  readonly log: readonly PersonalEntry[];
  /** Other records with a text that contains their name or address. */
  readonly mentions: readonly Mention[];
}

/** A record with its relationships. */
export interface PersonalRecord {
  readonly record: StoredNode;
  readonly relationships: readonly {
    readonly relationship: StoredRelationship;
    readonly other: { readonly id: string; readonly label: string; readonly name?: object };
  }[];
}

/** Collects the data that the stores keep about a person. Errors: those of the stores. */
export async function collectPersonalData(
  subject: DataSubject,
  stores: PersonalStores,
  now: Date,
): Promise<PersonalData> {
  const { graph, access } = stores;
  const accounts = subject.accounts.map(({ record }) => record.id);
  const names = {
    accounts,
    addresses: subject.addresses,
    records: subject.records.map(({ id }) => id),
  };
  const records: PersonalRecord[] = [];
  for (const record of subject.records) {
    records.push(await withRelationships(record, graph, OPERATOR_SCOPE));
  }
  return {
    madeAt: now.toISOString(),
    records,
    access: await copiedRecords(names, access),
    log: await entriesOf(accounts, access),
    mentions: await findMentions(subject, new Set(), graph),
  };
}

/** Returns a record with the relationships that are in a scope, and the other end of each. */
export async function withRelationships(
  record: StoredNode,
  graph: Pick<ScopedReader, 'neighbours'>,
  scope: ReadScope,
): Promise<PersonalRecord> {
  const joined = [
    ...(await neighboursOf(record.id, 'out', graph, scope)),
    ...(await neighboursOf(record.id, 'in', graph, scope)),
  ];
  const relationships = joined.map(({ relationship, node }) => {
    const name = nameOfNode(node);
    return {
      relationship,
      other: { id: node.id, label: node.label, ...(name && { name }) },
    };
  });
  return { record, relationships };
}
