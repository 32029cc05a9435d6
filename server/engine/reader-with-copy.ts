import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { GraphReader, ReadScope, ScopedReader } from '../../graph/store.ts';
import { DAY_MS } from '../../language/days.ts';
import type { Following } from './follow-store.ts';

/** Maximum use of the copy, which still has records withdrawn while the store is unavailable. */
const AWAY_MAX_MS = DAY_MS;

/**
 * Reads from the store; while it is unavailable, nodes come from a copy of the PUBLIC ones, for at
 * most a day, without waiting for a store known to be unavailable. Only for scopes of PUBLIC
 * records alone: in a wider scope the copy would report existing records as missing. Every other
 * read stays STORE_UNAVAILABLE.
 */
export function readerWithCopy(
  store: ScopedReader,
  copy: Pick<GraphReader, 'getNodes'>,
  following: Pick<Following, 'staleSince' | 'noteAway'>,
  now: () => Date,
): ScopedReader {
  return {
    findNodeIds: (keys, scope) => store.findNodeIds(keys, scope),
    neighbours: (requests, scope) => store.neighbours(requests, scope),
    listNodes: (label, request, scope) => store.listNodes(label, request, scope),
    getNodes: async (ids, scope) => {
      if (!isPublicOnly(scope)) return store.getNodes(ids, scope);
      const since = following.staleSince();
      if (since !== undefined) {
        const isTooOld = now().getTime() - Date.parse(since) > AWAY_MAX_MS;
        return (isTooOld ? store : copy).getNodes(ids, scope);
      }
      try {
        return await store.getNodes(ids, scope);
      } catch (error) {
        if (!isStoreAway(error)) throw error;
        following.noteAway();
        return copy.getNodes(ids, scope);
      }
    },
  };
}

/**
 * Reads the records that a match quotes: for a PUBLIC scope from the local copy of the PUBLIC
 * nodes, for a wider one from the store.
 */
export function quotesFrom(
  store: Pick<GraphReader, 'getNodes'>,
  copy: Pick<GraphReader, 'getNodes'>,
): Pick<GraphReader, 'getNodes'> {
  return {
    getNodes: (ids, scope) => (isPublicOnly(scope) ? copy : store).getNodes(ids, scope),
  };
}

/** Returns true if an error means that the store cannot be read now. */
export function isStoreAway(error: unknown): boolean {
  return error instanceof CatalyzerError && error.code === 'STORE_UNAVAILABLE';
}

function isPublicOnly({ levels, keys }: ReadScope): boolean {
  return keys.length === 0 && levels.length > 0 && levels.every((level) => level === 'PUBLIC');
}
