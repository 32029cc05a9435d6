import type { ImportReport } from '../graph/ingest/report/import-report.ts';
import type { Run } from './run-files.ts';

/** Result of one benchmark. */
export interface Evaluation {
  readonly runs: readonly Run[];
  /** Remarks that a reader of the figures must know. */
  readonly notes: readonly string[];
  /** Half of the questions that was asked. */
  readonly half: string;
  /** Numbers of rows that the import accepted and rejected. */
  readonly report: Pick<ImportReport, 'total'>;
}
