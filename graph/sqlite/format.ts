import { CatalyzerError } from '../errors/catalyzer-error.ts';
import {
  checksumOf,
  type ReplacedRow,
  replacedSum,
  type SummedRow,
  summedColumns,
} from './checksum.ts';
import { Connection, IN_MEMORY } from './connection.ts';
import { nameAudiences } from './name-audiences.ts';

/** "CTLZ", which distinguishes our files from other SQLite files. */
const APPLICATION_ID = 0x43544c5a;

/**
 * One step per format version: the first creates an empty store, each later one converts a store of
 * the previous version.
 *
 * A record's key is its first sequence number in the feed; its tombstone keeps it, and it is never
 * reused for another record. Ends of relationships and changes of imports are stored as keys rather
 * than ids (which are random), so that records written together are stored together: an import
 * touches few pages. A relationship's id is derived from its other columns.
 */
const MIGRATIONS: readonly ((connection: Connection) => void)[] = [
  makeTables,
  addChecksums,
  addAudiences,
];

const TABLES = `
  CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO counter VALUES ('sequence', 0), ('public_sequence', 0);

  CREATE TABLE node (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    kind TEXT, country TEXT, prefecture TEXT,
    visibility TEXT NOT NULL,
    effective TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    public_sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX node_by_sequence ON node (sequence);
  CREATE INDEX node_by_label ON node (label, id, effective, kind, country, prefecture);

  CREATE TABLE relationship (
    key INTEGER PRIMARY KEY,
    from_key INTEGER NOT NULL,
    type TEXT NOT NULL,
    to_key INTEGER NOT NULL,
    tie_kind TEXT NOT NULL,
    visibility TEXT NOT NULL,
    effective TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    public_sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX relationship_out ON relationship (from_key, type, to_key, tie_kind);
  CREATE INDEX relationship_in ON relationship (to_key, type, from_key);
  CREATE UNIQUE INDEX relationship_by_sequence ON relationship (sequence);

  CREATE TABLE external_id (
    label TEXT NOT NULL, scheme TEXT NOT NULL, value TEXT NOT NULL, node_key INTEGER NOT NULL,
    PRIMARY KEY (label, scheme, value)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tombstone (
    id TEXT NOT NULL PRIMARY KEY,
    key INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    public_sequence INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX tombstone_by_sequence ON tombstone (sequence);

  CREATE TABLE acknowledged (
    key TEXT NOT NULL PRIMARY KEY, changes_sha256 TEXT NOT NULL, result TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE batch_change (
    batch_id TEXT NOT NULL,
    record_key INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    before TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (batch_id, record_key)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX batch_change_by_sequence ON batch_change (batch_id, sequence);
  `;

/** Number of rows in memory at once. */
const ROWS_AT_ONCE = 1_000;

/** Version of the file that this program writes. */
export const FORMAT_VERSION = MIGRATIONS.length;

/** Throws for a file that this program must not touch: a newer one, or another program's. */
export function checkFormat(connection: Connection): void {
  const version = formatOf(connection);
  const ours = pragma(connection, 'application_id') === APPLICATION_ID;
  if (!ours && (version > 0 || hasTables(connection))) throw foreign(connection.file);
  if (version > FORMAT_VERSION) throw newer(connection.file, version);
}

/** Format of a file that {@link checkFormat} accepts; 0 for a new one. */
export function formatOf(connection: Connection): number {
  return pragma(connection, 'user_version');
}

/** Raises the file to {@link FORMAT_VERSION} in one transaction; a current file is not changed. */
export function migrate(connection: Connection): void {
  if (formatOf(connection) === FORMAT_VERSION) return;
  connection.write(() => {
    checkFormat(connection);
    const version = formatOf(connection);
    for (const step of MIGRATIONS.slice(version)) step(connection);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(`PRAGMA user_version = ${FORMAT_VERSION}`);
  });
}

/**
 * Tables and indexes of a file that differ from the definitions of this format; none for an older
 * format. SQLite's checks do not detect a flipped letter in the name of a column.
 */
export function findAlteredDefinitions(connection: Connection): string[] {
  if (formatOf(connection) !== FORMAT_VERSION) return [];
  const model = new Connection(IN_MEMORY);
  try {
    migrate(model);
    const found = definitions(connection);
    return [...definitions(model)]
      .filter(([name, definition]) => found.get(name) !== definition)
      .map(([name]) => `${name} is not defined as in format ${FORMAT_VERSION}`);
  } finally {
    model.abandon();
  }
}

function definitions(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection.all<{ name: string; definition: string }>(
    "SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') AS definition FROM sqlite_schema",
  );
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

function makeTables(connection: Connection): void {
  connection.exec(TABLES);
}

/**
 * Format 2: every record has a checksum, and so has every record that imports replaced. The present
 * content of the file counts as intact.
 */
function addChecksums(connection: Connection): void {
  addReplacedSums(connection);
  for (const table of ['node', 'relationship']) {
    connection.exec(`ALTER TABLE ${table} ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0`);
    const after = `SELECT key, ${summedColumns(table)} FROM ${table} WHERE key > ? ORDER BY key LIMIT ?`;
    let rows: (SummedRow & { readonly key: number })[];
    let last = 0;
    do {
      rows = connection.all(after, last, ROWS_AT_ONCE);
      for (const row of rows) {
        connection.run(`UPDATE ${table} SET checksum = ? WHERE key = ?`, checksumOf(row), row.key);
      }
      last = rows.at(-1)?.key ?? last;
    } while (rows.length > 0);
  }
}

/**
 * Format 3: the columns `visibility` and `effective` are audiences, and audiences with names are
 * listed, so that a query finds the ones open to it without reading records. A record that names no
 * audience gets its owner's.
 */
function addAudiences(connection: Connection): void {
  connection.exec(
    'CREATE TABLE audience (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT',
  );
  // Files of 2026-11-29 22:50 to 2026-11-30 00:11 UTC claim format 2 but lack them.
  if (!hasReplacedSums(connection)) addReplacedSums(connection);
  nameAudiences(connection);
}

function hasReplacedSums(connection: Connection): boolean {
  const column = "SELECT 1 FROM pragma_table_info('batch_change') WHERE name = 'checksum'";
  return connection.get(column) !== undefined;
}

function addReplacedSums(connection: Connection): void {
  connection.exec('ALTER TABLE batch_change ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0');
  let rows: (ReplacedRow & { readonly batchId: string; readonly key: number })[];
  let [batch, last] = ['', 0];
  do {
    rows = connection.all(
      `SELECT batch_id AS batchId, record_key AS key, record_id AS recordId, before, version
        FROM batch_change WHERE (batch_id, record_key) > (?, ?) ORDER BY batch_id, record_key LIMIT ?`,
      batch,
      last,
      ROWS_AT_ONCE,
    );
    for (const row of rows) {
      connection.run(
        'UPDATE batch_change SET checksum = ? WHERE batch_id = ? AND record_key = ?',
        replacedSum(row),
        row.batchId,
        row.key,
      );
    }
    ({ batchId: batch, key: last } = rows.at(-1) ?? { batchId: batch, key: last });
  } while (rows.length > 0);
}

function pragma(connection: Connection, name: 'user_version' | 'application_id'): number {
  const row = connection.get<Record<string, number>>(`PRAGMA ${name}`);
  return row?.[name] ?? 0;
}

function hasTables(connection: Connection): boolean {
  return connection.get('SELECT 1 FROM sqlite_schema') !== undefined;
}

function newer(file: string, version: number): CatalyzerError {
  return new CatalyzerError('STORE_NEWER', {
    key: 'storeNewer',
    parameters: { file, version, known: FORMAT_VERSION },
  });
}

function foreign(file: string): CatalyzerError {
  return new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeForeign', parameters: { file } });
}
