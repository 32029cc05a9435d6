import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** Admits a limited number at once, queues a limited number in order, refuses the rest. */
export interface Gate {
  /** Resolves once admitted with a function to call on leaving. Error: RATE_LIMITED. */
  enter(): Promise<() => void>;
}

/** Creates a gate with these maximum numbers admitted and waiting. */
export function createGate(insideMax: number, waitingMax: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) inside -= 1;
    else next();
  };
  return {
    enter: async () => {
      if (inside < insideMax) inside += 1;
      else if (waiting.length < waitingMax) await new Promise<void>((go) => waiting.push(go));
      else throw new CatalyzerError('RATE_LIMITED', { key: 'answersUnderWay', parameters: {} });
      return leave;
    },
  };
}
