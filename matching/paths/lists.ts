/** Lists of numbers, one per owner, in two arrays: those of `owner` lie at start[owner]..start[owner + 1]. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Pairs of owner and item, in any order. */
export interface Pairs {
  readonly owners: ArrayLike<number>;
  readonly items: ArrayLike<number>;
}

/** The items of each of `count` owners, in the order of the pairs. Linear. */
export function makeLists(count: number, pairs: Pairs): Lists {
  const start = new Int32Array(count + 1);
  const length = pairs.owners.length;
  for (let pair = 0; pair < length; pair += 1) {
    const owner = pairs.owners[pair] ?? 0;
    start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  }
  for (let owner = 0; owner < count; owner += 1) {
    start[owner + 1] = (start[owner + 1] ?? 0) + (start[owner] ?? 0);
  }
  const next = start.slice();
  const items = new Int32Array(length);
  for (let pair = 0; pair < length; pair += 1) {
    const owner = pairs.owners[pair] ?? 0;
    const place = next[owner] ?? 0;
    items[place] = pairs.items[pair] ?? 0;
    next[owner] = place + 1;
  }
  return { start, items };
}

/** Owners by item: each list ascends, whatever the order of the lists given. Linear. */
export function transposed(lists: Lists, itemCount: number): Lists {
  const owners = new Int32Array(lists.items.length);
  for (let owner = 0; owner + 1 < lists.start.length; owner += 1) {
    owners.fill(owner, lists.start[owner] ?? 0, lists.start[owner + 1] ?? 0);
  }
  return makeLists(itemCount, { owners: lists.items, items: owners });
}

/** One list as a view; empty for an owner that is not there. */
export function listOf(lists: Lists, owner: number): Int32Array {
  return lists.items.subarray(lists.start[owner] ?? 0, lists.start[owner + 1] ?? 0);
}
