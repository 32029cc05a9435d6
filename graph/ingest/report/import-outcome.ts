import type { StoredNode } from '../../store.ts';
import type { IdentifiedList } from '../identify/identified-list.ts';
import type { ListSource } from '../identify/list-source.ts';
import type { Items } from '../packed/items.ts';
import type { BuiltRecords } from '../plan/build-records.ts';
import type { PlannedChange } from '../plan/changed-records.ts';
import type { StoredRecords } from '../plan/read-stored.ts';
import type { RowsRead } from '../read/read-rows.ts';

/** Everything from which the report of an import is made. */
export interface ImportOutcome {
  readonly read: RowsRead;
  readonly source: ListSource | undefined;
  readonly rows: IdentifiedList;
  /** Stored organisations to compare new ones with. */
  readonly organizations: Items<StoredNode>;
  readonly stored: StoredRecords;
  readonly built: BuiltRecords;
  readonly changes: readonly PlannedChange[];
}
