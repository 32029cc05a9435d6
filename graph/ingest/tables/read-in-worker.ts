import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { ErrorSentence } from '../../errors/error-sentences.ts';
import type { SheetFacts, SheetRead } from './sheet-read.ts';
import type { TableRecord } from './table-record.ts';
import { workbookError } from './workbook-error.ts';

/** What the worker reads. */
export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Name or number of the sheet; the first that is not hidden by default. */
  readonly sheet?: string;
}

/** What the worker says: records, then either the end or why there is none. */
export type WorkbookMessage =
  | { readonly records: readonly TableRecord[] }
  | { readonly sheet: SheetFacts }
  | { readonly error: { readonly key: string; readonly parameters: CatalyzerError['parameters'] } };

/** Memory of the worker: the largest sheet that is read needs about half of it. */
const MEMORY_MB_MAX = 2_048;
/** Longer than the largest sheet that is read takes on a slow machine. */
const READ_MS_MAX = 180_000;

/**
 * Reads a sheet of a workbook in a thread of its own, so that a file made to use up time or memory
 * is stopped, by the signal too. Errors: BAD_USER_INPUT as `readWorkbook` has them; the reason of
 * the signal.
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
