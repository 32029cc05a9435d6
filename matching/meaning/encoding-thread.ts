// Runs in a thread of its own: encodes texts, one between two looks at what else is asked.
import { parentPort, workerData } from 'node:worker_threads';
import { Encoder, TEXT_DIMENSIONS } from './encoder.ts';
import type { FromEncodingThread, ToEncodingThread } from './encoding-messages.ts';

interface Job extends FromEncodingThread {
  readonly texts: readonly string[];
  done: number;
}

const encoder = new Encoder(workerData);
/** The last one is worked on: a question does not wait for what is encoded in the background. */
const jobs: Job[] = [];
let isWorking = false;

parentPort?.on('message', (message: ToEncodingThread) => {
  if ('cancelled' in message) {
    const at = jobs.findIndex(({ id }) => id === message.cancelled);
    if (at >= 0) jobs.splice(at, 1);
    return;
  }
  const { id, texts } = message;
  jobs.push({ id, texts, vectors: new Float32Array(texts.length * TEXT_DIMENSIONS), done: 0 });
  if (!isWorking) setImmediate(work);
  isWorking = true;
});

function work(): void {
  const job = jobs.at(-1);
  const text = job?.texts[job.done];
  if (job !== undefined && text !== undefined) {
    job.vectors.set(encoder.encode(text), job.done * TEXT_DIMENSIONS);
    job.done++;
  }
  if (job !== undefined && job.done === job.texts.length) {
    jobs.pop();
    const answer: FromEncodingThread = { id: job.id, vectors: job.vectors };
    parentPort?.postMessage(answer, [job.vectors.buffer]);
  }
  isWorking = jobs.length > 0;
  if (isWorking) setImmediate(work);
}
