import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../../server/settings.ts';
import type { AskFigures } from './ask-store.ts';
import type { CypherMatchFigures } from './cypher-match.ts';
import type { CypherPathFigures } from './cypher-paths.ts';
import type { ImportFigures } from './import-store.ts';

/** Parameters of every step. */
export interface StoresNetwork {
  /** Data folder of the server; it contains the file and the saved index. */
  readonly folder: string;
  readonly organizations: number;
  readonly seed: number;
  readonly questions: number;
  /** Time at which everything is asked, RFC 3339. */
  readonly askedAt: string;
}

/** Request to one process, on a file or on this Neo4j. */
export interface StoresRequest extends StoresNetwork {
  readonly step: keyof StoresStepFigures;
  readonly neo4j?: Neo4jSettings;
}

/** Results of the processes, by step. */
export interface StoresStepFigures {
  readonly import: ImportFigures;
  readonly ask: AskFigures;
  readonly restart: { readonly seconds: number };
  readonly cypherMatch: CypherMatchFigures;
  readonly cypherPaths: CypherPathFigures;
}

/** Runs one step in a process of its own and returns its result; throws if it ended without one. */
export function runStoresStep<Step extends keyof StoresStepFigures>(
  step: Step,
  request: Omit<StoresRequest, 'step'>,
): Promise<StoresStepFigures[Step]> {
  const program = fileURLToPath(new URL('./stores-step-process.js', import.meta.url));
  return new Promise((resolve, reject) => {
    let told: StoresStepFigures[Step] | undefined;
    const child = fork(program);
    child.send({ ...request, step });
    child.on('message', (figures) => {
      told = figures as StoresStepFigures[Step];
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && told !== undefined) resolve(told);
      else reject(new Error(`The step ${step} ended with ${code}.`));
    });
  });
}
