import type { ImportBatch } from '../../model/nodes.ts';
import type { ImportUnit } from '../plan/plan-units.ts';
import type { ImportReport } from '../report/import-report.ts';

/** The import as a record, current or as it will be created, and its version (0 if new). */
export interface PlannedBatch {
  readonly node: ImportBatch;
  readonly version: number;
}

/** The changes of an import: planned by `planImport`, written by `applyImport`. */
export interface ImportPlan {
  readonly batch: PlannedBatch;
  /** Units in the order of writing; each is written completely or not at all. */
  readonly units: readonly ImportUnit[];
  /** Number of changes in all units. */
  readonly changes: number;
  readonly report: ImportReport;
}
