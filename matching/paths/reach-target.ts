import { type IntroducerQuery, usable } from './introducer-query.ts';
import { ANY_COST, type Labels, NOBODY, relaxBoth } from './labels.ts';
import { listOf } from './lists.ts';
import type { SearchMeter } from './search-meter.ts';
import type { SearchSpace } from './search-space.ts';

/** Finds everybody who reaches the target's side in one hop. */
export function reachTargetInOneHop(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
): void {
  const { oneHop, own, graph, hasActing } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const found = hasActing ? own : oneHop;
  found.clear();
  for (const party of query.to.actsFor.keys()) {
    const end = start[party + 1] ?? 0;
    for (let tie = start[party] ?? 0; tie < end && !meter.spend(); tie += 1) {
      const other = neighbour[tie] ?? 0;
      if (!usable(query.kinds, kind[tie]) || !space.isFree(other)) continue;
      found.relax(other, cost[tie] ?? 0, party, NOBODY);
    }
  }
  if (hasActing)
    letAct(space, meter, own, (party, hop, via, acting) => {
      oneHop.relax(party, hop, via, acting);
    });
}

/** Passes on what each party reaches by its own ties, to itself and to who may let it act. */
function letAct(
  space: SearchSpace,
  meter: SearchMeter,
  own: Labels,
  relax: (party: number, cost: number, via: number, acting: number) => void,
): void {
  for (let index = 0; index < own.count; index += 1) {
    const party = own.touched[index] ?? 0;
    const cost = own.cost(party);
    const via = own.via(party);
    relax(party, cost, via, NOBODY);
    for (const other of listOf(space.graph.acting, party)) {
      if (meter.spend()) return;
      if (space.isFree(other)) relax(other, cost, via, party);
    }
  }
}

/** Finds the two hops from everybody who can still be in a leading chain. */
export function reachTargetInTwoHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
): void {
  const { left, oneHop, twoHops, twoHopsElse, own, ownElse, leaders, graph, hasActing } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const limit = leaders.bound() - left.least;
  own.clear();
  ownElse.clear();
  for (const via of oneHop.parties()) {
    const rest = oneHop.cost(via);
    const end = start[via + 1] ?? 0;
    for (let tie = start[via] ?? 0; tie < end; tie += 1) {
      const total = rest + (cost[tie] ?? 0);
      if (total > limit || meter.spend()) break;
      const other = neighbour[tie] ?? 0;
      if (!usable(query.kinds, kind[tie]) || !space.isFree(other)) continue;
      if (hasActing) relaxBoth(own, ownElse, other, total, via, NOBODY);
      else twoHops.relax(other, total, via, NOBODY);
    }
  }
  if (!hasActing) return;
  for (const labels of [own, ownElse]) {
    letAct(space, meter, labels, (party, total, via, acting) => {
      relaxBoth(twoHops, twoHopsElse, party, total, via, acting);
    });
  }
}

/** The two hops from one party, over its ties and those of who acts with it; how many it took. */
export function findTwoHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  party: number,
): number {
  // Marked as looked at; dearer than every chain until something is found.
  space.twoHops.set(party, ANY_COST, NOBODY, NOBODY);
  let count = findOverTies(space, query, meter, party, NOBODY);
  for (const acting of listOf(space.graph.acting, party)) {
    if (meter.spend()) break;
    count += 1;
    if (space.isFree(acting)) count += findOverTies(space, query, meter, party, acting);
  }
  return count;
}

/** The two hops over the ties of the party, or of who acts with it; how many ties it took. */
function findOverTies(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  party: number,
  acting: number,
): number {
  const { left, oneHop, twoHops, twoHopsElse, leaders, graph, hasActing } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const limit = leaders.bound() - left.least;
  const kept = hasActing ? twoHopsElse : twoHops;
  const from = acting === NOBODY ? party : acting;
  const begin = start[from] ?? 0;
  const end = start[from + 1] ?? 0;
  let tie = begin;
  for (; tie < end; tie += 1) {
    const hop = cost[tie] ?? 0;
    const least = hop + oneHop.least;
    if (least > limit || (kept.has(party) && least > kept.cost(party)) || meter.spend()) break;
    const via = neighbour[tie] ?? 0;
    if (!oneHop.has(via) || !usable(query.kinds, kind[tie])) continue;
    if (hasActing) relaxBoth(twoHops, twoHopsElse, party, hop + oneHop.cost(via), via, acting);
    else twoHops.relax(party, hop + oneHop.cost(via), via, NOBODY);
  }
  return tie - begin;
}
