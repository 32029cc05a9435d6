// Bounds of the port: both adapters refuse what exceeds them, callers ask in parts of this size.
import { CatalyzerError } from './errors/catalyzer-error.ts';

/** Maximum number of changes of one commit. */
export const COMMIT_CHANGES_MAX = 10_000;
/** Maximum number of ids, keys or requests of one read. */
export const READ_BATCH_MAX = 500;
/** Maximum number of items of one page that a caller may ask for. */
export const PAGE_FIRST_MAX = 100;
/**
 * Maximum number of changes in one stretch of the feed, or one page of a batch's changes. A file
 * reads them in one piece, on the event loop: some 25 ms (5,000 took 60).
 */
export const FEED_PAGE_MAX = 2_000;

/** Maximum changes of one record by imports that are returned, the last ones. */
export const IMPORTS_OF_RECORD_MAX = 200;

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

/**
 * Refuses (BAD_USER_INPUT) an empty idempotency key: all callers that forget theirs would share it.
 */
export function checkIdempotencyKey(key: string | undefined): void {
  if (key !== '') return;
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'idempotencyKeyEmpty', parameters: {} });
}

/**
 * Refuses (BAD_USER_INPUT) a page size that is not a whole number from 1 to {@link PAGE_FIRST_MAX}.
 */
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
