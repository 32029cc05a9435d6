import { type Audience, isOpenTo } from '../model/audience.ts';
import type { ReadScope } from '../store.ts';
import type { Connection } from './connection.ts';

const LATER_AUDIENCES = 'SELECT key, text FROM audience WHERE key > ? ORDER BY key';

/** Named audiences of a file that were read so far; entries are never removed. */
interface Listed {
  last: number;
  readonly texts: Audience[];
}

/** Audiences of a file that are open to a scope, and how many were checked. */
interface Opened {
  looked: number;
  readonly audiences: Audience[];
}

const LISTED = new WeakMap<Connection, Listed>();
const OPENED = new WeakMap<Connection, WeakMap<ReadScope, Opened>>();

/**
 * Returns every value of the column `effective` that is open to the scope; call inside a
 * transaction.
 */
export function openAudiences(connection: Connection, scope: ReadScope): readonly Audience[] {
  // True for most queries, which therefore need no list.
  if (scope.keys.length === 0 && scope.levels.every((level) => level === 'PUBLIC')) {
    return scope.levels;
  }
  const { texts } = listed(connection);
  const scopes = kept(OPENED, connection, () => new WeakMap());
  const opened = kept(scopes, scope, () => ({ looked: 0, audiences: [...scope.levels] }));
  for (const text of texts.slice(opened.looked)) {
    if (isOpenTo(text, scope)) opened.audiences.push(text);
  }
  opened.looked = texts.length;
  return opened.audiences;
}

function listed(connection: Connection): Listed {
  const list = kept(LISTED, connection, (): Listed => ({ last: 0, texts: [] }));
  const later = connection.all<{ readonly key: number; readonly text: Audience }>(
    LATER_AUDIENCES,
    list.last,
  );
  for (const { key, text } of later) {
    list.texts.push(text);
    list.last = key;
  }
  return list;
}

function kept<Key extends object, Value>(
  map: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
