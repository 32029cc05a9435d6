import { readAccessContents } from '../../access/access-contents.ts';
import { verifyAudit } from '../../access/audit/verify-audit.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { type FeedRead, readFeed } from '../../graph/transfer/read-feed.ts';
import { findDamagedCopies } from '../../matching/index/saved-copy.ts';
import {
  findStoreDamage,
  openAccess,
  openPlacedStore,
  type StoreOptions,
} from '../engine/open-store.ts';
import type { TaskWatch } from './task-watch.ts';

const NOTHING_READ: FeedRead = { changes: 0, records: [], isFeedBroken: false };

type AccessVerified = Pick<Verified, 'areAccountsReadable' | 'auditBrokenAt'>;
const NOTHING_KEPT: AccessVerified = { areAccountsReadable: true, auditBrokenAt: undefined };

/** Result of a full check; nothing is damaged if every list is empty. */
export interface Verified {
  /** Number of changes of the feed that were read. */
  readonly changes: number;
  /** Problems in the words of SQLite. */
  readonly database: readonly string[];
  /** Ids of records that cannot be read. */
  readonly records: readonly string[];
  /** True if places of the feed are repeated or out of order. */
  readonly isFeedBroken: boolean;
  /** True if accounts, sessions, links and keys can all be read. */
  readonly areAccountsReadable: boolean;
  /** Place in the audit log from which it is not as it was written; undefined if it is intact. */
  readonly auditBrokenAt: number | undefined;
  /** Damaged files of the saved index; they are built again when next needed. */
  readonly index: readonly string[];
}

/**
 * Reads database, feed and saved index to their ends and lists the damage, even beside a running
 * server. Errors: those of opening the store, the reason of the interruption.
 */
export async function verifyStore(
  options: StoreOptions,
  watch: TaskWatch<'reading'>,
): Promise<Verified> {
  const { store, kind, indexFolder } = await openPlacedStore({ ...options, missing: 'refuse' });
  const progress = watch.begin('reading');
  try {
    const database = kind === 'sqlite' ? findStoreDamage(options.folder) : [];
    const onRead = (changes: number) => progress.report(changes, 0);
    // A damaged database allows no further checks.
    const feed =
      database.length > 0 ? NOTHING_READ : await readFeed(store, onRead, watch.interrupted);
    const index = await findDamagedCopies(indexFolder);
    const access =
      database.length > 0 ? NOTHING_KEPT : await verifyAccess({ ...options, missing: 'refuse' });
    return { database, index, ...feed, ...access };
  } finally {
    progress.end();
    await store.close();
  }
}

async function verifyAccess(options: Omit<StoreOptions, 'now'>): Promise<AccessVerified> {
  const access = await openAccess(options);
  try {
    const check = await verifyAudit(access);
    const auditBrokenAt = check.isWhole ? undefined : check.brokenAt;
    const areAccountsReadable = await readAccessContents(access).then(
      () => true,
      (error: unknown) => {
        if (error instanceof CatalyzerError && error.key === 'storeDamaged') return false;
        throw error;
      },
    );
    return { areAccountsReadable, auditBrokenAt };
  } finally {
    await access.close();
  }
}
