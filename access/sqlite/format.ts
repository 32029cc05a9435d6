import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { Connection } from '../../graph/sqlite/connection.ts';

/**
 * One script per format version of the tables of access in the file of the graph, each a step from
 * the version before. The number is kept in a table: the file's own version is the graph's, and a
 * program without accounts still opens it.
 */
const MIGRATIONS = [
  `
  CREATE TABLE access_format (version INTEGER NOT NULL) STRICT;
  INSERT INTO access_format VALUES (0);
  CREATE TABLE access_record (
    kind TEXT NOT NULL, id TEXT NOT NULL,
    version INTEGER NOT NULL,
    handle TEXT, owner TEXT,
    record TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX access_record_by_handle ON access_record (kind, handle)
    WHERE handle IS NOT NULL;
  CREATE INDEX access_record_by_owner ON access_record (owner, kind, id) WHERE owner IS NOT NULL;
  CREATE TABLE access_audit (
    sequence INTEGER PRIMARY KEY, hash TEXT NOT NULL, entry TEXT NOT NULL
  ) STRICT;
  CREATE TABLE access_audit_head (sequence INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
  `,
];

/** Version of the tables that this program writes. */
export const ACCESS_FORMAT_VERSION = MIGRATIONS.length;

/** Makes the tables, or brings them to this program's version. Error: STORE_NEWER. */
export function migrateAccess(connection: Connection): void {
  if (versionOf(connection) === ACCESS_FORMAT_VERSION) return;
  connection.write(() => {
    const version = versionOf(connection);
    if (version > ACCESS_FORMAT_VERSION) throw newer(connection.file, version);
    for (const script of MIGRATIONS.slice(version)) connection.exec(script);
    connection.run('UPDATE access_format SET version = ?', ACCESS_FORMAT_VERSION);
  });
}

/** Returns the version of the tables; 0 if there are none yet. */
function versionOf(connection: Connection): number {
  const table = connection.get("SELECT 1 FROM sqlite_schema WHERE name = 'access_format'");
  if (table === undefined) return 0;
  return connection.get<{ version: number }>('SELECT version FROM access_format')?.version ?? 0;
}

function newer(file: string, version: number): CatalyzerError {
  return new CatalyzerError('STORE_NEWER', {
    key: 'storeNewer',
    parameters: { file, version, known: ACCESS_FORMAT_VERSION },
  });
}
