import { afterEach, beforeEach } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError, type ErrorCode } from '../../../graph/errors/catalyzer-error.ts';
import type { AudienceKey } from '../../../graph/model/audience.ts';
import type { Visibility } from '../../../graph/model/visibility.ts';
import type { FeedPage, GraphStore, ReadScope } from '../../../graph/store.ts';

/** An empty store for one test. */
export interface FreshStore {
  readonly store: GraphStore;
  /** Closes it, opens it again and returns the opened store. */
  reopen(): Promise<GraphStore>;
  /** Takes the document out of the source of a record, past the store. */
  damage(id: string): Promise<void>;
  /** Closes and removes it. */
  end(): Promise<void>;
}

export type OpenFreshStore = (now: () => Date) => Promise<FreshStore>;

/** The instant of every write of a test that does not move its clock. */
export const NOON = '2024-04-01T12:00:00.000Z';

/** Opens a store before each test of the suite around it and ends it afterwards. */
export function withFreshStore(open: OpenFreshStore): {
  readonly store: () => GraphStore;
  readonly reopen: () => Promise<GraphStore>;
  readonly damage: (id: string) => Promise<void>;
  readonly setClock: (instant: string) => void;
} {
  let fresh: FreshStore | undefined;
  let instant = NOON;
  const opened = () => {
    if (fresh === undefined) throw new Error('There is no store outside a test.');
    return fresh;
  };
  beforeEach(async () => {
    instant = NOON;
    fresh = await open(() => new Date(instant));
  });
  afterEach(async () => {
    await fresh?.end();
  });
  return {
    store: () => opened().store,
    reopen: () => opened().reopen(),
    damage: (id) => opened().damage(id),
    setClock: (to) => {
      instant = to;
    },
  };
}

/** A scope of exactly these levels, which no part of the product has. */
export function scopeOf(...levels: Visibility[]): ReadScope {
  return { ...PUBLIC_SCOPE, levels };
}

/** A scope of PUBLIC records and of whatever these keys open. */
export function scopeWith(...keys: AudienceKey[]): ReadScope {
  return { ...PUBLIC_SCOPE, keys };
}

/** The whole feed after a cursor. */
export async function feedAfter(store: GraphStore, cursor: number): Promise<FeedPage['changes']> {
  const page = await store.changesSince(cursor);
  return page.more ? [...page.changes, ...(await feedAfter(store, page.cursor))] : page.changes;
}

/** Code and value of the CatalyzerError that the promise ends with; anything else fails the test. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<{ readonly code: ErrorCode; readonly key: string; readonly value: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof CatalyzerError)) throw error;
    return { code: error.code, key: error.key, value: error.parameters.value };
  }
  throw new Error('Nothing was refused.');
}
