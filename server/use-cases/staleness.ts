import type { SentenceOf } from '../../language/sentence.ts';
import type { Warning } from '../../matching/ranking/warnings.ts';
import type { Engine } from '../engine/engine.ts';

/** Notice to the asker about an answer. */
export type Notice =
  | Warning
  | SentenceOf<{
      indexStale: { at: string };
      askerUnknown: Record<never, never>;
      partnersUnknown: Record<never, never>;
      examples: Record<never, never>;
    }>;

/** Age of an answer of the index. */
export interface Staleness {
  /** See {@link Engine.staleSince}. */
  readonly staleSince: string | undefined;
  /** `staleSince`, else the current time: RFC 3339 in UTC. */
  readonly asOf: string;
  readonly warnings: readonly Notice[];
}

/** Returns the age of an answer just made, with further notices to the asker. */
export function staleness(engine: Engine, warnings: readonly Notice[]): Staleness {
  const staleSince = engine.staleSince();
  if (staleSince === undefined) {
    return { staleSince, asOf: engine.now().toISOString(), warnings };
  }
  const all = [...warnings, staleWarning(staleSince)];
  return { staleSince, asOf: staleSince, warnings: all };
}

/** Programs read `staleSince`; people are shown the minute. */
function staleWarning(staleSince: string): Notice {
  const at = `${staleSince.slice(0, 10)} ${staleSince.slice(11, 16)}`;
  return { key: 'indexStale', parameters: { at } };
}
