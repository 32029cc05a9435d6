import { type Audience, isOpenTo } from '../model/audience.ts';
import type { ReadScope } from '../store.ts';
import type { Connection } from './connection.ts';

const LATER = 'SELECT key, text FROM audience WHERE key > ? ORDER BY key';

/** The named audiences of a file as far as they were read; none ever leaves the list. */
interface Listed {
  last: number;
  readonly texts: Audience[];
}

/** The audiences of a file that are open to a scope, of so many that were looked at. */
interface Opened {
  looked: number;
  readonly audiences: Audience[];
}

const LISTED = new WeakMap<Connection, Listed>();
const OPENED = new WeakMap<Connection, WeakMap<ReadScope, Opened>>();

/** Every value of the column `effective` that is open to the scope; inside a transaction. */
export function openAudiences(connection: Connection, scope: ReadScope): readonly Audience[] {
  // Most questions: no list has to be read for them.
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
  const later = connection.all<{ readonly key: number; readonly text: Audience }>(LATER, list.last);
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
