import { scopeOf } from '../../../access/policy/scopes.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import type { Asker } from '../../asking/asker.ts';
import { createLoaders } from '../../asking/loaders.ts';
import type { Engine } from '../../engine/engine.ts';
import type { MessageLocale } from '../../messages/catalogue.ts';

/** What a resolver knows of its request. */
export interface RequestContext extends Asker {
  /** Ends with the operation: nothing is read for it any more. */
  readonly abort: AbortController;
  /** Language of sentences for which none is asked. */
  readonly locale: MessageLocale;
  /** Names the request in the log and to the operator. */
  readonly requestId: string;
  /** Milliseconds that the operation may take. */
  readonly timeoutMs: number;
  /** Milliseconds of them that are left; negative when its time is over. */
  timeLeftMs(): number;
  /** Receipt of a write that has to be in the answer; missing: the answer waits for nothing. */
  readonly after: string | undefined;
  /** Who sends it; undefined for whoever is not signed in. */
  readonly viewer: Viewer | undefined;
  /** Short name of the schema's shape. */
  readonly schemaVersion: string;
  /** What its asker may still ask for; undefined where nothing is counted. */
  readonly allowance: Allowance | undefined;
  /** What is counted of the answer; filled while it is made. */
  readonly tally: Tally;
}

/** What operators count of an answer; no text of it. */
export interface Tally {
  /** Points of `@cost`; 1 where nothing ran. */
  cost: number;
  /** The one field of the query that was asked for, "several" of them, or "none" that ran. */
  operation: string;
  /** Codes of its errors. */
  codes: readonly string[];
}

/** Points of `@cost` that an asker has left. */
export interface Allowance {
  readonly remaining: number;
  /** When all of them are there again, RFC 3339. */
  readonly resetAt: string;
}

/** What differs from request to request. */
export interface RequestParts {
  readonly locale: MessageLocale;
  readonly requestId: string;
  readonly after?: string | undefined;
  readonly viewer?: Viewer | undefined;
  /** Milliseconds that are left of its time; missing: all of it. */
  readonly leftMs?: number;
  readonly allowance?: Allowance | undefined;
  readonly tally?: Tally;
}

/** The tally of an answer before anything ran. */
export function emptyTally(): Tally {
  return { cost: 1, operation: 'none', codes: [] };
}

/** A context of its own for each request. Error: STORE_UNAVAILABLE, for whoever is signed in. */
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
  return {
    engine,
    scope,
    deadline: deadlineAfter(left, () => performance.now()),
    abort,
    loaders: createLoaders(engine.reader, scope, abort.signal),
    locale,
    requestId,
    timeoutMs,
    timeLeftMs: () => end - performance.now(),
    after,
    viewer,
    schemaVersion,
    allowance,
    tally,
  };
}
