import { actionsOf } from '../../../access/policy/actions.ts';
import { scopeOf } from '../../../access/policy/scopes.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import type { ReadScope } from '../../../graph/store.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import type { Asker } from '../../asking/asker.ts';
import { createLoaders } from '../../asking/loaders.ts';
import { acquaintancesOf } from '../../asking/own-acquaintances.ts';
import type { Engine } from '../../engine/engine.ts';
import type { MessageLocale } from '../../messages/catalogue.ts';
import { ShownRecords } from './shown-records.ts';

/** Context of a request for its resolvers. */
export interface RequestContext extends Asker {
  /** Aborted at the end of the operation, after which nothing more is read for it. */
  readonly abort: AbortController;
  /** Language of sentences when the client asks for none. */
  readonly locale: MessageLocale;
  /** Identifies the request in the log and to the operator. */
  readonly requestId: string;
  /** Maximum milliseconds of the operation. */
  readonly timeoutMs: number;
  /** Returns the milliseconds that are left; negative after the end of its time. */
  timeLeftMs(): number;
  /** Receipt of a write that the answer must include; missing: waits for none. */
  readonly after: string | undefined;
  /** Viewer who sends it; undefined if not signed in. */
  readonly viewer: Viewer | undefined;
  /** Short name of the schema's shape. */
  readonly schemaVersion: string;
  /** Remaining cost allowance of the asker; undefined when costs are not counted. */
  readonly allowance: Allowance | undefined;
  /** Records and fields that the answer shows; undefined for askers who see only the public part. */
  readonly shown: ShownRecords | undefined;
  /** Figures of the answer, filled while it is made. */
  readonly tally: Tally;
}

/** Figures of an answer for operators, without any of its text. */
export interface Tally {
  /** Points of `@cost`; 1 if nothing ran. */
  cost: number;
  /** The one field of the query, "several" for more than one, or "none" if nothing ran. */
  operation: string;
  /** Codes of its errors. */
  codes: readonly string[];
}

/** Points of `@cost` that an asker has left. */
export interface Allowance {
  readonly remaining: number;
  /** Time when all of them are available again, RFC 3339. */
  readonly resetAt: string;
}

/** Parts that differ between requests. */
export interface RequestParts {
  readonly locale: MessageLocale;
  readonly requestId: string;
  readonly after?: string | undefined;
  readonly viewer?: Viewer | undefined;
  /** Milliseconds left of its time; missing: all of it. */
  readonly leftMs?: number;
  readonly allowance?: Allowance | undefined;
  readonly tally?: Tally;
}

/** Returns the tally of an answer before anything ran. */
export function emptyTally(): Tally {
  return { cost: 1, operation: 'none', codes: [] };
}

/** Creates the context of one request. Error: STORE_UNAVAILABLE, for a signed-in viewer. */
export async function createContext(
  engine: Engine,
  { locale, requestId, after, viewer, leftMs, allowance, tally = emptyTally() }: RequestParts,
  { timeoutMs, schemaVersion }: { readonly timeoutMs: number; readonly schemaVersion: string },
): Promise<RequestContext> {
  const abort = new AbortController();
  const left = leftMs ?? timeoutMs;
  const end = performance.now() + left;
  const today = engine.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const scope = await scopeOf(viewer, engine.reader, today);
  const deadline = deadlineAfter(left, () => performance.now());
  const loaders = createLoaders(engine.reader, scope, abort.signal);
  return {
    engine,
    scope,
    deadline,
    abort,
    loaders,
    ...(viewer && {
      acquaintancesFrom: acquaintancesOf({ viewer, engine, scope, deadline, loaders }),
    }),
    locale,
    requestId,
    timeoutMs,
    timeLeftMs: () => end - performance.now(),
    after,
    viewer,
    shown: viewer && seesMore(viewer, scope) ? new ShownRecords() : undefined,
    schemaVersion,
    allowance,
    tally,
  };
}

/** Returns true if answers to a viewer may show more than PUBLIC records. */
function seesMore(viewer: Viewer, { keys }: ReadScope): boolean {
  return keys.length > 0 || actionsOf(viewer).includes('KEEP_TIES');
}
