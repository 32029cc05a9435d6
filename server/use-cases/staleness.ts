import type { SentenceOf } from '../../language/sentence.ts';
import type { Warning } from '../../matching/ranking/warnings.ts';
import type { Engine } from '../engine/engine.ts';

/** What the asker should know about an answer. */
export type Notice =
  | Warning
  | SentenceOf<{
      indexStale: { at: string };
      askerUnknown: Record<never, never>;
      partnersUnknown: Record<never, never>;
      examples: Record<never, never>;
    }>;

/** What an answer of the index says of its age. */
export interface Staleness {
  /** See {@link Engine.staleSince}. */
  readonly staleSince: string | undefined;
  /** `staleSince`, else the present: RFC 3339 in UTC. */
  readonly asOf: string;
  readonly warnings: readonly Notice[];
}

/** How old an answer is that was just made, beside what else the asker should know. */
export function staleness(engine: Engine, warnings: readonly Notice[]): Staleness {
  const staleSince = engine.staleSince();
  if (staleSince === undefined) {
    return { staleSince, asOf: engine.now().toISOString(), warnings };
  }
  const all = [...warnings, staleWarning(staleSince)];
  return { staleSince, asOf: staleSince, warnings: all };
}

/** Programs read `staleSince`; people are told the minute. */
function staleWarning(staleSince: string): Notice {
  const at = `${staleSince.slice(0, 10)} ${staleSince.slice(11, 16)}`;
  return { key: 'indexStale', parameters: { at } };
}
