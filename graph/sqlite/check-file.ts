import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { readFeed as readWholeFeed } from '../transfer/read-feed.ts';
import { Connection } from './connection.ts';
import { checkFormat, FORMAT_VERSION, findAlteredDefinitions, formatOf } from './format.ts';
import { readBatchChanges, readFeed } from './read-feed.ts';
import { refuseEmptyFile } from './store-file.ts';

/** Maximum number of findings that are reported. */
const FINDINGS_MAX = 20;
/** Bytes 18 and 19 of a database are 2 if it has a write-ahead log (sqlite.org/fileformat.html). */
const WRITE_VERSION_AT = 18;
const WITH_LOG = 2;
/** First bytes of a database. */
const MAGIC = 'SQLite format 3';
/** Bytes 16 and 17 are the size of a page. */
const PAGE_SIZE_AT = 16;
const HEADER_BYTES = 20;
/** Highest sequence number of any change; it must not exceed the counters. */
const PLACES = `SELECT max(
    (SELECT coalesce(max(sequence), 0) FROM node),
    (SELECT coalesce(max(sequence), 0) FROM relationship),
    (SELECT coalesce(max(sequence), 0) FROM tombstone)
  ) AS last, (SELECT value FROM counter WHERE name = 'sequence') AS counted`;

/**
 * Damage in an open database, in the words of SQLite, at most 20 findings; empty if it is intact.
 * `quick` skips checks for faults that only slow reading: whether indexes match their tables.
 */
export function findDamage(
  connection: Connection,
  { quick }: { readonly quick: boolean },
): string[] {
  const pragma = quick ? 'quick_check' : 'integrity_check';
  try {
    const rows = connection.all<Record<string, string>>(`PRAGMA ${pragma}(${FINDINGS_MAX})`);
    const found = rows.map((row) => String(row[pragma])).filter((text) => text !== 'ok');
    if (found.length > 0) return found;
  } catch (error) {
    if (!(error instanceof CatalyzerError && error.key === 'storeDamaged')) throw error;
    return [error.cause instanceof Error ? error.cause.message : error.message];
  }
  return findUnchecked(connection).slice(0, FINDINGS_MAX);
}

/**
 * Checks that SQLite does not make; they take a millisecond or two, whatever the size of the file.
 */
function findUnchecked(connection: Connection): string[] {
  const damage = findAlteredDefinitions(connection);
  if (damage.length > 0) return damage;
  const places = connection.get<{ last: number; counted: number }>(PLACES);
  if (places === undefined || places.last <= places.counted) return [];
  return [`the feed has ${places.last} changes, but counts ${places.counted}`];
}

/**
 * Checks the file of a store that nobody has open, and returns the ids of records that are damaged
 * if it has this format. Throws STORE_UNAVAILABLE (storeEmpty, storeDamaged, storeForeign),
 * STORE_NEWER, and the reason of the signal.
 */
export async function checkFile(
  file: string,
  interrupted?: AbortSignal,
): Promise<readonly string[]> {
  refuseEmptyFile(file);
  refuseCutFile(file);
  const connection = new Connection(file);
  try {
    checkFormat(connection);
    refuseDamage(connection, { quick: false });
    if (formatOf(connection) < FORMAT_VERSION) return [];
    const reader: Parameters<typeof readWholeFeed>[0] = {
      changesSince: async (cursor) => readFeed(connection, cursor),
      batchChanges: async (batchId, after) => readBatchChanges(connection, batchId, after),
    };
    return (await readWholeFeed(reader, () => {}, interrupted)).records;
  } finally {
    connection.abandon();
  }
}

/** Throws storeDamaged if a check finds anything. */
export function refuseDamage(connection: Connection, how: { readonly quick: boolean }): void {
  const [damage] = findDamage(connection, how);
  if (damage !== undefined) throw damagedStore(connection.file, damage);
}

/**
 * Throws storeDamaged for damage that SQLite's checks do not detect; takes a millisecond or two.
 */
export function refuseUncheckedDamage(connection: Connection): void {
  const [damage] = findUnchecked(connection);
  if (damage !== undefined) throw damagedStore(connection.file, damage);
}

function damagedStore(file: string, damage: string): CatalyzerError {
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'storeDamaged', parameters: { file } },
    { cause: new Error(damage) },
  );
}

/**
 * Returns whether a log holds changes that are not in the database yet: it is in use, or was not
 * closed.
 */
export function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Throws STORE_UNAVAILABLE (storeLogForeign) for a log beside a database that never had one, such
 * as a backup that was put in the place of a store: SQLite would write the pages of one into the
 * other.
 */
export function refuseForeignLog(file: string): void {
  if (!hasLog(file) || versionOf(file) === WITH_LOG) return;
  throw new CatalyzerError('STORE_UNAVAILABLE', {
    key: 'storeLogForeign',
    parameters: { file, log: `${file}-wal` },
  });
}

/**
 * Throws storeDamaged for a file whose last page is incomplete, after which SQLite reads zeros. A
 * killed process leaves such a file only beside a log, which contains that page.
 */
export function refuseCutFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || hasLog(file)) return;
  const bytes = header(file);
  if (bytes?.toString('latin1', 0, MAGIC.length) !== MAGIC) return;
  if (found.size % bytes.readUInt16BE(PAGE_SIZE_AT) !== 0)
    throw damagedStore(file, 'the last page is cut off');
}

function versionOf(file: string): number | undefined {
  return header(file)?.[WRITE_VERSION_AT];
}

/** First bytes of a file; `undefined` if it is shorter. */
function header(file: string): Buffer | undefined {
  const bytes = Buffer.alloc(HEADER_BYTES);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, bytes, 0, HEADER_BYTES, 0) < HEADER_BYTES ? undefined : bytes;
  } finally {
    closeSync(descriptor);
  }
}
