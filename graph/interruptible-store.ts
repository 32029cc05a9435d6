import { setImmediate } from 'node:timers/promises';
import type { GraphStore } from './store.ts';

/**
 * Lets the event loop turn, so signals, timers and requests are handled; then throws the reason of
 * the signal if it asks the task to end.
 */
export async function takeTurn(interrupted?: AbortSignal): Promise<void> {
  // A store in a file answers without waiting: its promises alone never let the loop turn.
  await setImmediate();
  interrupted?.throwIfAborted();
}

/**
 * Returns the store with a turn of the event loop before each call: once the signal asks, a running
 * call ends and the next one throws the reason. `close` always closes.
 */
export function interruptible(store: GraphStore, interrupted: AbortSignal): GraphStore {
  const inTurn =
    <Arguments extends readonly unknown[], Result>(
      call: (...given: Arguments) => Promise<Result>,
    ) =>
    async (...given: Arguments): Promise<Result> => {
      await takeTurn(interrupted);
      return call(...given);
    };
  return {
    getNodes: inTurn(store.getNodes),
    findNodeIds: inTurn(store.findNodeIds),
    neighbours: inTurn(store.neighbours),
    listNodes: inTurn(store.listNodes),
    changesSince: inTurn(store.changesSince),
    commit: inTurn(store.commit),
    batchChanges: inTurn(store.batchChanges),
    importsOf: inTurn(store.importsOf),
    mergeBatchChanges: inTurn(store.mergeBatchChanges),
    close: () => store.close(),
  };
}
