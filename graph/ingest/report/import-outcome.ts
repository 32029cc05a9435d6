import type { StoredNode } from '../../store.ts';
import type { IdentifiedRow } from '../identify/identify-rows.ts';
import type { ListSource } from '../identify/list-source.ts';
import type { BuiltRecords } from '../plan/build-records.ts';
import type { PlannedChange } from '../plan/changed-records.ts';
import type { StoredRecords } from '../plan/read-stored.ts';
import type { RowsRead } from '../read/read-rows.ts';

/** Everything the report of an import is made of. */
export interface ImportOutcome {
  readonly read: RowsRead;
  readonly source: ListSource | undefined;
  readonly rows: readonly IdentifiedRow[];
  /** Stored organisations, to compare new ones with. */
  readonly organizations: readonly StoredNode[];
  readonly stored: StoredRecords;
  readonly built: BuiltRecords;
  readonly changes: ReadonlyMap<string, PlannedChange>;
}
