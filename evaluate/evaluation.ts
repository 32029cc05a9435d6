import type { ImportReport } from '../graph/ingest/report/import-report.ts';
import type { Run } from './run-files.ts';

/** What one benchmark gave. */
export interface Evaluation {
  readonly runs: readonly Run[];
  /** What a reader of the figures must know. */
  readonly notes: readonly string[];
  /** Which half of the questions it was. */
  readonly half: string;
  /** What the import took and rejected. */
  readonly report: Pick<ImportReport, 'total'>;
}
