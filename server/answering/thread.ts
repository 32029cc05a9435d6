// Entry point of an answering thread: opens its own engine and answers the requests sent to it.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { encodingThrough } from '../../matching/meaning/encoding.ts';
import { createErrorLog } from '../log.ts';
import { openAnswerer } from './answer-here.ts';
import type { Answerer, GraphqlRequest } from './answerer.ts';
import { errorToData } from './error-as-data.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

if (parentPort === null) throw new Error('This file runs only as a thread.');
await run(parentPort, workerData);

async function run(
  port: MessagePort,
  { limits, encodingPort, ...options }: ThreadOptions,
): Promise<void> {
  const send = (message: FromThread) => port.postMessage(message);
  const now = () => new Date();
  const log = createErrorLog(process.stderr, now);
  const onProgress = (changes: number) => send({ kind: 'progress', changes });
  try {
    const meaning = encodingPort && { encoding: encodingThrough(encodingPort) };
    const answerer = await openAnswerer({ ...options, meaning, now, onProgress }, { limits, log });
    serve(port, answerer, send, () =>
      answerer
        .close()
        .catch((error: unknown) => log({ requestId: 'stop', error }))
        .finally(() => port.close()),
    );
    send({ kind: 'ready', setAsideRecords: answerer.setAsideRecords });
  } catch (error) {
    send({ kind: 'notReady', error: errorToData(error) });
    port.close();
  }
}

function serve(
  port: MessagePort,
  answerer: Answerer,
  send: (message: FromThread) => void,
  close: () => void,
): void {
  const answering = new Map<number, AbortController>();
  const answer = async (id: number, request: GraphqlRequest) => {
    const controller = new AbortController();
    answering.set(id, controller);
    try {
      return await answerer.answer(request, controller.signal);
    } finally {
      answering.delete(id);
    }
  };
  const hear = async (message: ToThread & { readonly id: number }): Promise<FromThread> => {
    const { id } = message;
    try {
      return message.kind === 'answer'
        ? { kind: 'answered', id, answer: await answer(id, message.request) }
        : { kind: 'healthy', id, health: await answerer.health() };
    } catch (error) {
      return { kind: 'failed', id, error: errorToData(error) };
    }
  };
  port.on('message', (message: ToThread) => {
    if (message.kind === 'close') return close();
    if (message.kind === 'abort') return answering.get(message.id)?.abort();
    void hear(message).then(send);
  });
}
