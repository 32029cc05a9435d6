import { buildTieGraph, type TieGraph } from '../../../matching/paths/tie-graph.ts';
import { TieRecords } from '../../../matching/paths/tie-records.ts';
import type { TieRows } from '../../../matching/paths/tie-rows.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import type { TieList } from './tie-list.ts';

/** Room for the tie's place in the key by which a row is sorted. */
const PARTY_ROOM = 2 ** 24;

/** The product's graph over bare ties: no evidence behind them, nobody acts for anybody. */
export function bareTieGraph(list: TieList): TieGraph {
  const empty = buildTieGraph(new TieRecords(), 0);
  return {
    ...empty,
    ids: Array.from({ length: list.parties }, (_, party) => String(party).padStart(8, '0')),
    isOrganization: new Uint8Array(list.parties).fill(1),
    rows: rowsOf(list),
    acting: { start: new Int32Array(list.parties + 1), items: new Int32Array(0) },
  };
}

/** The ties of a graph as a list, each once, in the units of the index. */
export function tieListOf({ ids, rows }: TieGraph): TieList {
  const from: number[] = [];
  const to: number[] = [];
  const cost: number[] = [];
  for (let party = 0; party < ids.length; party += 1) {
    for (let place = rows.start[party] ?? 0; place < (rows.start[party + 1] ?? 0); place += 1) {
      const other = rows.neighbour[place] ?? 0;
      if (other < party) continue;
      from.push(party);
      to.push(other);
      cost.push(rows.cost[place] ?? 0);
    }
  }
  return {
    parties: ids.length,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    cost: Float64Array.from(cost),
  };
}

/** A list whose costs are whole numbers of {@link COST_UNITS}, so that sums compare exactly. */
export function inCostUnits(list: TieList): TieList {
  return { ...list, cost: list.cost.map((cost) => Math.round(cost * COST_UNITS)) };
}

/** Rows as the index keeps them: of each party, cheapest first, equal costs by the other party. */
function rowsOf({ parties, from, to, cost }: TieList): TieRows {
  const start = new Int32Array(parties + 1);
  for (const party of from) start[party + 1] = (start[party + 1] ?? 0) + 1;
  for (const party of to) start[party + 1] = (start[party + 1] ?? 0) + 1;
  for (let party = 0; party < parties; party += 1) {
    start[party + 1] = (start[party + 1] ?? 0) + (start[party] ?? 0);
  }
  const next = start.slice();
  const keys = new Float64Array(from.length * 2);
  const put = (party: number, other: number, tie: number) => {
    const place = next[party] ?? 0;
    keys[place] = (cost[tie] ?? 0) * PARTY_ROOM + other;
    next[party] = place + 1;
  };
  for (let tie = 0; tie < from.length; tie += 1) {
    put(from[tie] ?? 0, to[tie] ?? 0, tie);
    put(to[tie] ?? 0, from[tie] ?? 0, tie);
  }
  for (let party = 0; party < parties; party += 1) {
    keys.subarray(start[party], start[party + 1]).sort();
  }
  return {
    start,
    neighbour: Int32Array.from(keys, (key) => key % PARTY_ROOM),
    cost: Int32Array.from(keys, (key) => Math.floor(key / PARTY_ROOM)),
    kind: new Uint8Array(keys.length),
  };
}
