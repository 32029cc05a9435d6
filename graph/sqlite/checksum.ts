import { crc32 } from 'node:zlib';

/** Columns that change with the record's position in the feed. */
export interface PlacedRow {
  readonly effective: string;
  readonly publicSequence: number;
}

/** Columns of a record's row that no index of the database repeats. */
export interface StatedRow extends PlacedRow {
  readonly visibility: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly record: string;
}

/** A row as read, with the checksum that was written with it. */
export interface SummedRow extends StatedRow {
  readonly checksum: number;
}

/** Columns of a {@link SummedRow} of this table, with their names prefixed. */
export function summedColumns(table: string, prefix = ''): string {
  return `${table}.effective AS ${prefix}effective,
    ${table}.public_sequence AS ${prefix}publicSequence, ${table}.visibility AS ${prefix}visibility,
    ${table}.version AS ${prefix}version, ${table}.created_at AS ${prefix}createdAt,
    ${table}.updated_at AS ${prefix}updatedAt, ${table}.record AS ${prefix}record,
    ${table}.checksum AS ${prefix}checksum`;
}

/**
 * Checksum of a row: the CRC-32 of the fixed columns plus that of the columns that move, so a move
 * needs no text. It detects a flipped bit that leaves the text readable; SQLite has no checksum of
 * values, and compares only indexed columns with their table.
 */
export function checksumOf(row: StatedRow): number {
  const { visibility, version, createdAt, updatedAt, record } = row;
  const stated = crc32(`${visibility} ${version} ${createdAt} ${updatedAt} ${record}`);
  return stated + placeSum(row);
}

/** Amount by which a move changes the checksum of a row; a wrong checksum stays wrong. */
export function checksumMove(from: PlacedRow, to: PlacedRow): number {
  return placeSum(to) - placeSum(from);
}

/** Returns whether a row differs from what was written. */
export function isAltered(row: SummedRow): boolean {
  return checksumOf(row) !== row.checksum;
}

/** State of a record before an import. */
export interface ReplacedRow {
  readonly recordId: string;
  readonly before: string | null;
  readonly version: number;
}

/**
 * Checksum of a record that an import replaced: the CRC-32 of the id, plus that of the text if
 * there is one, plus the version, so a later version needs no text.
 */
export function replacedSum({ recordId, before, version }: ReplacedRow): number {
  return crc32(recordId) + (before === null ? 0 : crc32(before)) + version;
}

function placeSum({ effective, publicSequence }: PlacedRow): number {
  return crc32(`${effective} ${publicSequence}`);
}
