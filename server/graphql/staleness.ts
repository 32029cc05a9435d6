import type { Warning } from '../../matching/ranking/warnings.ts';
import type { Engine } from '../engine.ts';

/** What an answer of the index says of its age. */
export interface Staleness {
  /** See {@link Engine.staleSince}. */
  readonly staleSince: string | undefined;
  readonly warnings: readonly Warning[];
}

/** How old an answer is that was just made, beside what else the asker should know. */
export function staleness(engine: Engine, warnings: readonly Warning[]): Staleness {
  const staleSince = engine.staleSince();
  if (staleSince === undefined) return { staleSince, warnings };
  return { staleSince, warnings: [...warnings, staleWarning(staleSince)] };
}

/** Programs read `staleSince`; people are told the minute. */
function staleWarning(staleSince: string): Warning {
  const at = `${staleSince.slice(0, 10)} ${staleSince.slice(11, 16)}`;
  return { code: 'indexStale', details: { at } };
}
