// The bounds of the port: both adapters refuse what is beyond, callers ask in parts of this size.
import { CatalyzerError } from './errors/catalyzer-error.ts';

/** Changes of one commit. */
export const COMMIT_CHANGES_MAX = 10_000;
/** Ids, keys or requests of one read. */
export const READ_BATCH_MAX = 500;
/** Items of one page that a caller may ask for. */
export const PAGE_FIRST_MAX = 100;
/**
 * Changes that one stretch of the feed, or one page of a batch's changes, holds. A file reads them
 * in one piece, on the event loop: some 25 ms (5,000 took 60).
 */
export const FEED_PAGE_MAX = 2_000;

/** Refuses (BAD_USER_INPUT) a read of more than {@link READ_BATCH_MAX} things. */
export function checkReadBatch(count: number): void {
  if (count > READ_BATCH_MAX) refuse('tooManyIds', count, READ_BATCH_MAX);
}

/** Refuses (BAD_USER_INPUT) a commit of more than {@link COMMIT_CHANGES_MAX} changes. */
export function checkCommitSize(count: number): void {
  if (count > COMMIT_CHANGES_MAX) {
    refuse('tooManyChanges', count, COMMIT_CHANGES_MAX);
  }
}

/** Refuses (BAD_USER_INPUT) an empty idempotency key: all who forget theirs would share it. */
export function checkIdempotencyKey(key: string | undefined): void {
  if (key !== '') return;
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'idempotencyKeyEmpty', parameters: {} });
}

/** Refuses (BAD_USER_INPUT) a page size that is no whole number from 1 to {@link PAGE_FIRST_MAX}. */
export function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_FIRST_MAX) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'firstOutOfRange',
    parameters: { value: String(first), max: PAGE_FIRST_MAX },
  });
}

function refuse(key: 'tooManyIds' | 'tooManyChanges', value: number, max: number): never {
  throw new CatalyzerError('BAD_USER_INPUT', { key, parameters: { value, max } });
}
