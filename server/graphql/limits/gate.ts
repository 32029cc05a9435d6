import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** Lets a few in at once, keeps some waiting in the order in which they came, refuses the rest. */
export interface Gate {
  /** Resolves once inside; the caller calls what it gives when it leaves. Error: RATE_LIMITED. */
  enter(): Promise<() => void>;
}

/** A gate with so many inside and so many waiting at most. */
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
