import type { ReadScope } from '../../graph/store.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import type { Engine } from '../engine/engine.ts';
import type { Loaders } from './loaders.ts';
import type { AcquaintancesFrom } from './own-acquaintances.ts';

/** Asker of a question: the engine that answers, the scope and the time allowed. */
export interface Asker {
  readonly engine: Engine;
  /** Scope of the records that the asker may see. */
  readonly scope: ReadScope;
  /** Checked by synchronous loops. */
  readonly deadline: Deadline;
  readonly loaders: Loaders;
  /** Reads the viewer's own acquaintances as ties of a record, once for each record; missing: not signed in. */
  readonly acquaintancesFrom?: AcquaintancesFrom;
}
