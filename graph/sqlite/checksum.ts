import { crc32 } from 'node:zlib';

/** What moves with the record's place in the feed. */
export interface PlacedRow {
  readonly effective: string;
  readonly publicSequence: number;
}

/** What a row says of a record that no index of the database repeats. */
export interface StatedRow extends PlacedRow {
  readonly visibility: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly record: string;
}

/** A row as it was read, with the checksum that was written with it. */
export interface SummedRow extends StatedRow {
  readonly checksum: number;
}

/** The columns of a {@link SummedRow} of this table, their names behind the prefix. */
export function summedColumns(table: string, prefix = ''): string {
  return `${table}.effective AS ${prefix}effective,
    ${table}.public_sequence AS ${prefix}publicSequence, ${table}.visibility AS ${prefix}visibility,
    ${table}.version AS ${prefix}version, ${table}.created_at AS ${prefix}createdAt,
    ${table}.updated_at AS ${prefix}updatedAt, ${table}.record AS ${prefix}record,
    ${table}.checksum AS ${prefix}checksum`;
}

/**
 * The checksum of a row: the CRC-32 of what stays where the record is and that of what moves, added,
 * so that a move needs no text. By it a flipped bit is found that leaves the text readable; SQLite
 * has none over a value, and compares with its table only what an index repeats.
 */
export function checksumOf(row: StatedRow): number {
  const { visibility, version, createdAt, updatedAt, record } = row;
  const stated = crc32(`${visibility} ${version} ${createdAt} ${updatedAt} ${record}`);
  return stated + placeSum(row);
}

/** What a move adds to the checksum of a row; one that did not fit it does not fit it after, either. */
export function checksumMove(from: PlacedRow, to: PlacedRow): number {
  return placeSum(to) - placeSum(from);
}

/** Whether a row is not what was written. */
export function isAltered(row: SummedRow): boolean {
  return checksumOf(row) !== row.checksum;
}

/** What a row says of a record before an import. */
export interface ReplacedRow {
  readonly recordId: string;
  readonly before: string | null;
  readonly version: number;
}

/**
 * The checksum of what an import replaced: the CRC-32 of the id, that of the text where there is one,
 * and the version, added, so that a later version needs no text.
 */
export function replacedSum({ recordId, before, version }: ReplacedRow): number {
  return crc32(recordId) + (before === null ? 0 : crc32(before)) + version;
}

function placeSum({ effective, publicSequence }: PlacedRow): number {
  return crc32(`${effective} ${publicSequence}`);
}
