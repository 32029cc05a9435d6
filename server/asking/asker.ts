import type { ReadScope } from '../../graph/store.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import type { Engine } from '../engine/engine.ts';
import type { Loaders } from './loaders.ts';

/** Asker of a question: the engine that answers, the scope and the time allowed. */
export interface Asker {
  readonly engine: Engine;
  /** Scope of the records that the asker may see. */
  readonly scope: ReadScope;
  /** Checked by synchronous loops. */
  readonly deadline: Deadline;
  readonly loaders: Loaders;
}
