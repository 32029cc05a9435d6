import type { ReadScope } from '../../graph/store.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import type { Engine } from '../engine/engine.ts';
import type { Loaders } from './loaders.ts';

/** One who asks: what answers, what may be seen and how long it may take. */
export interface Asker {
  readonly engine: Engine;
  /** What the asker may see. */
  readonly scope: ReadScope;
  /** Sync loops look at it. */
  readonly deadline: Deadline;
  readonly loaders: Loaders;
}
