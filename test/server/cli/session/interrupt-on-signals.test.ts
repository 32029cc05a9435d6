import { expect, it } from '@jest/globals';
import { EXIT } from '../../../../server/cli/session/exit-codes.ts';
import { interruptOnSignals } from '../../../../server/cli/session/interrupt-on-signals.ts';

it('takes the first signal as a wish and the second as an order', () => {
  const listeners = new Map<string, () => void>();
  const exits: number[] = [];
  const interrupted = interruptOnSignals({
    on: (signal, listener) => listeners.set(signal, listener),
    exit: (code) => exits.push(code),
  });
  let aborts = 0;
  interrupted.addEventListener('abort', () => {
    aborts += 1;
  });
  expect([...listeners.keys()]).toEqual(['SIGINT', 'SIGTERM']);
  expect([aborts, exits]).toEqual([0, []]);
  listeners.get('SIGTERM')?.();
  expect([aborts, exits]).toEqual([1, []]);
  listeners.get('SIGINT')?.();
  expect([aborts, exits]).toEqual([1, [EXIT.INTERRUPTED]]);
});
