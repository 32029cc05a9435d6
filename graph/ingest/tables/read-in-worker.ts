import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { ErrorSentence } from '../../errors/error-sentences.ts';
import type { SheetFacts, SheetRead } from './sheet-read.ts';
import type { TableRecord } from './table-record.ts';
import { workbookError } from './workbook-error.ts';

/** Task of the worker. */
export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Name or number of the sheet; by default the first that is not hidden. */
  readonly sheet?: string;
}

/** Messages of the worker: records, then either the end or an error. */
export type WorkbookMessage =
  | { readonly records: readonly TableRecord[] }
  | { readonly sheet: SheetFacts }
  | { readonly error: { readonly key: string; readonly parameters: CatalyzerError['parameters'] } };

/** Memory limit of the worker: the largest sheet that is read needs about half of it. */
const MEMORY_MB_MAX = 2_048;
/** Time limit, longer than the largest sheet that is read takes on a slow machine. */
const READ_MS_MAX = 180_000;

/**
 * Reads a sheet of a workbook in its own thread, so that a file designed to exhaust time or memory
 * can be stopped, also by the signal. Throws the BAD_USER_INPUT errors of `readWorkbook`, and the
 * reason of the signal when aborted.
 */
export function readInWorker(task: WorkbookTask, interrupted?: AbortSignal): Promise<SheetRead> {
  interrupted?.throwIfAborted();
  const worker = new Worker(
    new URL(`./workbook-worker${extname(import.meta.url)}`, import.meta.url),
    { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB_MAX } },
  );
  const records: TableRecord[] = [];
  const { fileName } = task;
  const reading = new Promise<SheetRead>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(workbookError('importWorkbookTooSlow', fileName)),
      READ_MS_MAX,
    );
    const stop = () => reject(interrupted?.reason);
    interrupted?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: WorkbookMessage) => {
      if ('records' in message) for (const record of message.records) records.push(record);
      else if ('sheet' in message) resolve({ records, sheet: message.sheet });
      else reject(new CatalyzerError('BAD_USER_INPUT', message.error as ErrorSentence));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isTooLarge ? workbookError('importWorkbookTooLarge', fileName) : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      interrupted?.removeEventListener('abort', stop);
      reject(workbookError('importWorkbookDamaged', fileName));
    });
  });
  return reading.finally(() => worker.terminate());
}
