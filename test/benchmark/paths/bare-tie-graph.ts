import { type Lists, makeLists, NewLists } from '../../../matching/paths/lists.ts';
import { NO_NODES, nodesNow } from '../../../matching/paths/node-set.ts';
import { NodeTable } from '../../../matching/paths/node-table.ts';
import { NO_TIES, type TieGraph } from '../../../matching/paths/tie-graph.ts';
import { tieCell, tiesOf } from '../../../matching/paths/tie-rows.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import type { TieList } from './tie-list.ts';

/** Returns the product's graph over bare ties: without evidence or parties acting for others. */
export function bareTieGraph(list: TieList): TieGraph {
  const nodes = new NodeTable();
  for (let party = 0; party < list.parties; party += 1) {
    const number = nodes.add(String(party).padStart(8, '0'));
    nodes.set(number, { label: 'Organization', country: undefined, prefecture: undefined });
  }
  return { ...NO_TIES, parties: nodesNow(NO_NODES, nodes), rows: rowsOf(list) };
}

/** Returns the ties of a graph as a list, each once, in the units of the index. */
export function tieListOf({ parties, rows }: TieGraph): TieList {
  const from: number[] = [];
  const to: number[] = [];
  const costs: number[] = [];
  for (const party of parties.ids.keys()) {
    for (const { other, cost } of tiesOf(rows, party)) {
      if (other < party) continue;
      from.push(party);
      to.push(other);
      costs.push(cost);
    }
  }
  return {
    parties: parties.ids.length,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    cost: Float64Array.from(costs),
  };
}

/** Returns a list with costs in integer numbers of {@link COST_UNITS}, so sums compare exactly. */
export function inCostUnits(list: TieList): TieList {
  return { ...list, cost: list.cost.map((cost) => Math.round(cost * COST_UNITS)) };
}

/** Returns rows as in the index: per party, cheapest first, equal costs by the other party. */
function rowsOf({ parties, from, to, cost }: TieList): Lists {
  const ties = Array.from({ length: parties }, (): number[] => []);
  from.forEach((one, tie) => {
    ties[one]?.push(tie);
    ties[to[tie] ?? -1]?.push(tie);
  });
  const rows = new NewLists([]);
  const make = makeLists([rows], parties, undefined, (party) => {
    const other = (tie: number) => (from[tie] === party ? to[tie] : from[tie]) ?? 0;
    const costOf = (tie: number) => cost[tie] ?? 0;
    const row = ties[party] ?? [];
    row.sort((a, b) => costOf(a) - costOf(b) || other(a) - other(b));
    for (const tie of row) rows.append([tieCell(other(tie), 0), costOf(tie)]);
  });
  for (const _ of make);
  return rows.made();
}
