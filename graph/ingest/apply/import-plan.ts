import type { ImportBatch } from '../../model/nodes.ts';
import type { ImportUnit } from '../plan/plan-units.ts';
import type { ImportReport } from '../report/import-report.ts';

/** The import as a record: as it is or will be at the start, and its version (0 when new). */
export interface PlannedBatch {
  readonly node: ImportBatch;
  readonly version: number;
}

/** The changes that an import will write: planned by `planImport`, written by `applyImport`. */
export interface ImportPlan {
  readonly batch: PlannedBatch;
  /** In the order of writing; each is written whole. */
  readonly units: readonly ImportUnit[];
  /** Changes in all units. */
  readonly changes: number;
  readonly report: ImportReport;
}
