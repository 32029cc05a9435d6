// Reads a workbook in a thread that the program can stop at any time; see read-in-worker.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { WorkbookMessage, WorkbookTask } from './read-in-worker.ts';
import { readWorkbook } from './read-workbook.ts';

/** Records per message: a single message with all of them would hold them in memory twice. */
const RECORDS_PER_MESSAGE = 5_000;

const { bytes, fileName, sheet } = workerData as WorkbookTask;
try {
  const read = await readWorkbook(bytes, fileName, sheet);
  for (let at = 0; at < read.records.length; at += RECORDS_PER_MESSAGE) {
    post({ records: read.records.slice(at, at + RECORDS_PER_MESSAGE) });
  }
  post({ sheet: read.sheet });
} catch (error) {
  if (!(error instanceof CatalyzerError)) throw error;
  const { key, parameters } = error;
  post({ error: { key, parameters } });
}

function post(message: WorkbookMessage): void {
  parentPort?.postMessage(message);
}
