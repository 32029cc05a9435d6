// Runs in its own thread: encodes records, and looks for other requests after each.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FromEncodingThread, ToEncodingThread } from './encoding-messages.ts';
import { RecordEncoder } from './record-encoder.ts';
import { KEPT_DIMENSIONS } from './vector-map.ts';

interface Job extends FromEncodingThread {
  readonly port: MessagePort;
  readonly records: readonly (readonly string[])[];
  done: number;
}

/** Maximum number of cached vectors: all threads of a process ask for the same records. */
const REMEMBERED_MAX = 4_096;

const encoder = new RecordEncoder(workerData);
/** The last one is processed: a write does not wait for encoding in the background. */
const jobs: Job[] = [];
const remembered = new Map<string, Int8Array>();
let isWorking = false;

if (parentPort === null) throw new Error('This file runs only as a thread.');
listen(parentPort);

function listen(port: MessagePort): void {
  port.on('message', (message: ToEncodingThread) => {
    if ('port' in message) return listen(message.port);
    if ('cancelled' in message) return drop((job) => job.id === message.cancelled);
    const { id, records } = message;
    const vectors = new Int8Array(records.length * KEPT_DIMENSIONS);
    jobs.push({ id, port, records, vectors, done: 0 });
    if (!isWorking) setImmediate(work);
    isWorking = true;
  });
  port.on('close', () => drop(() => true));

  function drop(isDropped: (job: Job) => boolean): void {
    const kept = jobs.filter((job) => job.port !== port || !isDropped(job));
    jobs.splice(0, jobs.length, ...kept);
  }
}

function work(): void {
  const job = jobs.at(-1);
  const sides = job?.records[job.done];
  if (job !== undefined && sides !== undefined) {
    job.vectors.set(vectorOf(sides), job.done * KEPT_DIMENSIONS);
    job.done++;
  }
  if (job !== undefined && job.done === job.records.length) {
    jobs.pop();
    const answer: FromEncodingThread = { id: job.id, vectors: job.vectors };
    job.port.postMessage(answer, [job.vectors.buffer]);
  }
  isWorking = jobs.length > 0;
  if (isWorking) setImmediate(work);
}

function vectorOf(sides: readonly string[]): Int8Array {
  const key = sides.join('\0');
  const vector = remembered.get(key) ?? encoder.encode(sides);
  remembered.delete(key);
  remembered.set(key, vector);
  const [oldest = ''] = remembered.keys();
  if (remembered.size > REMEMBERED_MAX) remembered.delete(oldest);
  return vector;
}
