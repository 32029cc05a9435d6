// Reads the first sheet of the workbook argv[2] in a worker and prints it; with "stop" it stops at once.
import { readFile } from 'node:fs/promises';
import { readInWorker } from '../../../../../graph/ingest/tables/read-in-worker.ts';

const [, , path = '', order] = process.argv;
const controller = new AbortController();
const task = { bytes: await readFile(path), fileName: 'a.xlsx' };
const reading = readInWorker(task, controller.signal);
if (order === 'stop') controller.abort(new Error('stopped'));
const outcome = await reading.then(
  ({ records, sheet }) => ({ records: records.length, sheet: sheet.name, last: records.at(-1) }),
  (error) => ({ error: error.key ?? error.message }),
);
process.stdout.write(JSON.stringify(outcome));
