import { join } from 'node:path';
import { Connection } from '../../../graph/sqlite/connection.ts';
import { STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';

const ROWS = ['node', 'relationship'].map(
  (table) => `UPDATE ${table} SET record = json_remove(record, '$.source.document')
    WHERE json_extract(record, '$.id') = ?`,
);

/** Takes the document out of the source of a record, past the product. */
export function damageRecord(folder: string, id: string): void {
  edit(folder, (connection) => {
    for (const row of ROWS) connection.run(row, id);
  });
}

/** Truncates every record's text to invalid JSON, bypassing the product. */
export function garbleRecords(folder: string): void {
  edit(folder, (connection) => {
    connection.exec("UPDATE node SET record = '{'; UPDATE relationship SET record = '{'");
  });
}

function edit(folder: string, work: (connection: Connection) => void): void {
  const connection = new Connection(join(folder, STORE_FILE));
  work(connection);
  connection.close();
}
