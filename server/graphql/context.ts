import type { ReadScope } from '../../graph/store.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import { PUBLIC_SCOPE } from '../access/scopes.ts';
import type { Engine } from '../engine.ts';
import type { MessageLocale } from '../messages/catalogue.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What a resolver knows of its request. */
export interface RequestContext {
  readonly engine: Engine;
  /** What the asker may see: PUBLIC records, until accounts exist. */
  readonly scope: ReadScope;
  /** Sync loops look at it. */
  readonly deadline: Deadline;
  /** Ends with the operation: nothing is read for it any more. */
  readonly abort: AbortController;
  readonly loaders: Loaders;
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
  /** Short name of the schema's shape. */
  readonly schemaVersion: string;
}

/** What differs from request to request. */
export interface RequestParts {
  readonly locale: MessageLocale;
  readonly requestId: string;
  readonly after?: string | undefined;
}

/** A context of its own for each request; its time starts now. */
export function createContext(
  engine: Engine,
  { locale, requestId, after }: RequestParts,
  { timeoutMs, schemaVersion }: { readonly timeoutMs: number; readonly schemaVersion: string },
): RequestContext {
  const abort = new AbortController();
  const end = performance.now() + timeoutMs;
  return {
    engine,
    scope: PUBLIC_SCOPE,
    deadline: deadlineAfter(timeoutMs, () => performance.now()),
    abort,
    loaders: createLoaders(engine.reader, PUBLIC_SCOPE, abort.signal),
    locale,
    requestId,
    timeoutMs,
    timeLeftMs: () => end - performance.now(),
    after,
    schemaVersion,
  };
}
