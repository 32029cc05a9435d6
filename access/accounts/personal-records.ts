import { readAccessContents } from '../access-contents.ts';
import type { AccessChange, AccessStore, KeptRecord } from '../access-store.ts';
import { auditEntries } from '../audit-entries.ts';
import { ACCESS_RECORDS, lookupsOf } from '../records/access-records.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import { ACCOUNT_PREFIX } from './secrets.ts';

/** Names of a person in access. */
export interface AccessNames {
  /** Ids of the person's accounts. */
  readonly accounts: readonly string[];
  /** The person's addresses, folded. */
  readonly addresses: readonly string[];
  /** Ids of records of the graph that are about the person. */
  readonly records: readonly string[];
}

/**
 * Returns every record of access that belongs to a person or names them in any field: their own
 * accounts and what belongs to these, invitations to their address, what others keep about them. A
 * new kind is covered automatically.
 */
export async function recordsNaming(
  names: AccessNames,
  access: AccessStore,
): Promise<readonly KeptRecord[]> {
  const { records } = await readAccessContents(access);
  return records.filter((one) => isNaming(one, names));
}

/** Entry of the log as a person it is about may have it. */
export interface PersonalEntry extends Pick<AuditEvent, 'at' | 'action' | 'subject' | 'fields'> {
  /** Null for the account of somebody else, as `subject` is. */
  readonly actor: string | null;
}

/**
 * Returns the entries of the log on what these accounts did and on what was done to them, without
 * accounts of others and without hashes, from which these could be guessed.
 */
export async function entriesOf(
  accounts: readonly string[],
  access: AccessStore,
): Promise<readonly PersonalEntry[]> {
  const found: PersonalEntry[] = [];
  const known = (id: string | null) => (id !== null && isOfOther(id, accounts) ? null : id);
  for await (const { at, actor, action, subject, fields } of auditEntries(access)) {
    if ([actor, subject].some((id) => id !== null && accounts.includes(id))) {
      found.push({ at, actor: known(actor), action, subject: known(subject), fields });
    }
  }
  return found;
}

function isOfOther(id: string, accounts: readonly string[]): boolean {
  return id.startsWith(ACCOUNT_PREFIX) && !accounts.includes(id);
}

/** Returns the change that removes a record as it was read. */
export function removalOf({ kind, record, version }: KeptRecord): AccessChange {
  return { kind, remove: record.id, expectedVersion: version } as AccessChange;
}

function isNaming({ kind, record }: KeptRecord, names: AccessNames): boolean {
  if (names.accounts.includes(record.id)) return true;
  const { owner } = lookupsOf(kind, record);
  if (owner !== null && [...names.accounts, ...names.records].includes(owner)) return true;
  return Object.keys(ACCESS_RECORDS[kind].fields).some((name) => {
    const value: unknown = Reflect.get(record, name);
    const texts = Array.isArray(value) ? value : [value];
    return texts.some(
      (text) =>
        typeof text === 'string' &&
        (names.records.some((id) => text.includes(id)) ||
          names.addresses.some((address) => saysAddress(text, address))),
    );
  });
}

/** Returns true if a text contains an address, and not a longer one of another person. */
function saysAddress(text: string, address: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(address); at >= 0; at = lower.indexOf(address, at + 1)) {
    const around = [lower[at - 1], lower[at + address.length]];
    if (!around.some((letter) => letter !== undefined && /[\w.+%-]/.test(letter))) return true;
  }
  return false;
}
