import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NetworkFigures } from './bench-figures.ts';
import type { QuestionCounts } from './bench-options.ts';

interface Network {
  readonly folder: string;
  readonly organizations: number;
  readonly seed: number;
}

/** Request to one process. */
export type StepRequest =
  | (Network & { readonly step: 'import' | 'write' | 'elsewhere' })
  | (Network & { readonly step: 'restart'; readonly daysLater: number })
  | (Network & { readonly step: 'ask'; readonly counts: QuestionCounts });

/** Results of the processes, by step. */
export interface StepFigures {
  readonly import: NetworkFigures['imported'] & { readonly records: number };
  readonly ask: Pick<NetworkFigures, 'encoded' | 'inProcess' | 'paths' | 'http'> & {
    readonly index: Pick<NetworkFigures['index'], 'buildSeconds' | 'memory'>;
  };
  readonly restart: { readonly seconds: number };
  readonly write: NetworkFigures['writes'];
  readonly elsewhere: NetworkFigures['elsewhere'];
}

/** Runs one step in a process of its own and returns its result; throws if it ended without one. */
export function runStep<Step extends StepRequest['step']>(
  request: StepRequest & { readonly step: Step },
): Promise<StepFigures[Step]> {
  const program = fileURLToPath(new URL('./bench-step-process.js', import.meta.url));
  return new Promise((resolve, reject) => {
    let told: StepFigures[Step] | undefined;
    const child = fork(program, [JSON.stringify(request)]);
    child.on('message', (figures) => {
      told = figures as StepFigures[Step];
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && told !== undefined) resolve(told);
      else reject(new Error(`The step ${request.step} ended with ${code}.`));
    });
  });
}
