/** Lists of numbers, one per owner, in two arrays: those of `owner` lie at start[owner]..start[owner + 1]. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Pairs of owner and item, in any order. */
export interface Pairs {
  readonly owners: readonly number[];
  readonly items: readonly number[];
}

/** The items of each of `count` owners, in the order of the pairs. Linear. */
export function makeLists(count: number, pairs: Pairs): Lists {
  const start = new Int32Array(count + 1);
  for (const owner of pairs.owners) start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < count; owner += 1) {
    start[owner + 1] = (start[owner + 1] ?? 0) + (start[owner] ?? 0);
  }
  const next = start.slice();
  const items = new Int32Array(pairs.items.length);
  pairs.owners.forEach((owner, index) => {
    const place = next[owner] ?? 0;
    items[place] = pairs.items[index] ?? 0;
    next[owner] = place + 1;
  });
  return { start, items };
}

/** Owners by item: each list ascends, whatever the order of the lists given. Linear. */
export function transposed(lists: Lists, itemCount: number): Lists {
  const owners: number[] = [];
  for (let owner = 0; owner + 1 < lists.start.length; owner += 1) {
    const end = lists.start[owner + 1] ?? 0;
    for (let place = lists.start[owner] ?? 0; place < end; place += 1) owners.push(owner);
  }
  return makeLists(itemCount, { owners: Array.from(lists.items), items: owners });
}

/** One list as a view; empty for an owner that is not there. */
export function listOf(lists: Lists, owner: number): Int32Array {
  return lists.items.subarray(lists.start[owner] ?? 0, lists.start[owner + 1] ?? 0);
}
