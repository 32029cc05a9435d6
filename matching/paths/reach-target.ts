import { type IntroducerQuery, usable } from './introducer-query.ts';
import { ANY_COST, type Labels, NOBODY, relaxBoth } from './labels.ts';
import type { SearchMeter } from './search-meter.ts';
import type { SearchSpace } from './search-space.ts';
import { otherEnd, rowOf, TIE_CELLS } from './tie-rows.ts';

/** Finds all parties that reach the target's side in one hop. */
export function reachTargetInOneHop(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
): void {
  const { oneHop, own, graph, hasActing } = space;
  const found = hasActing ? own : oneHop;
  for (const party of query.to.actsFor.keys()) {
    const { ties, begin, end } = rowOf(graph.rows, party);
    for (let tie = begin; tie < end && !meter.spend(); tie += TIE_CELLS) {
      const cell = ties[tie] ?? 0;
      const other = otherEnd(cell);
      if (!usable(query.kinds, cell) || !space.isFree(other)) continue;
      found.relax(other, ties[tie + 1] ?? 0, party, NOBODY);
    }
  }
  if (hasActing)
    letAct(space, meter, own, (party, hop, via, acting) => {
      oneHop.relax(party, hop, via, acting);
    });
}

/**
 * Passes on what each party reaches by its own ties, to itself and to the parties it may act for.
 */
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
    for (const other of space.actingWith(party)) {
      if (meter.spend()) return;
      if (space.isFree(other)) relax(other, cost, via, party);
    }
  }
}

/** Finds the two hops from all parties that can still be in a leading chain. */
export function reachTargetInTwoHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
): void {
  const { left, oneHop, twoHops, twoHopsElse, own, ownElse, leaders, graph, hasActing } = space;
  const limit = leaders.bound() - left.least;
  own.clear(graph.parties.rank);
  ownElse.clear(graph.parties.rank);
  for (const via of oneHop.parties()) {
    const rest = oneHop.cost(via);
    const { ties, begin, end } = rowOf(graph.rows, via);
    for (let tie = begin; tie < end; tie += TIE_CELLS) {
      const total = rest + (ties[tie + 1] ?? 0);
      if (total > limit || meter.spend()) break;
      const cell = ties[tie] ?? 0;
      const other = otherEnd(cell);
      if (!usable(query.kinds, cell) || !space.isFree(other)) continue;
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

/**
 * Finds the two hops from one party, over its ties and those of parties acting with it; returns the
 * number of ties visited.
 */
export function findTwoHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  party: number,
): number {
  // Marked as visited; costs more than every chain until something is found.
  space.twoHops.set(party, ANY_COST, NOBODY, NOBODY);
  let count = findOverTies(space, query, meter, party, NOBODY);
  for (const acting of space.actingWith(party)) {
    if (meter.spend()) break;
    count += 1;
    if (space.isFree(acting)) count += findOverTies(space, query, meter, party, acting);
  }
  return count;
}

/**
 * Finds the two hops over the ties of the party, or of one acting with it; returns the number of
 * ties visited.
 */
function findOverTies(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  party: number,
  acting: number,
): number {
  const { left, oneHop, twoHops, twoHopsElse, leaders, graph, hasActing } = space;
  const limit = leaders.bound() - left.least;
  const kept = hasActing ? twoHopsElse : twoHops;
  const { ties, begin, end } = rowOf(graph.rows, acting === NOBODY ? party : acting);
  let tie = begin;
  for (; tie < end; tie += TIE_CELLS) {
    const hop = ties[tie + 1] ?? 0;
    const least = hop + oneHop.least;
    if (least > limit || (kept.has(party) && least > kept.cost(party)) || meter.spend()) break;
    const cell = ties[tie] ?? 0;
    const via = otherEnd(cell);
    if (!oneHop.has(via) || !usable(query.kinds, cell)) continue;
    if (hasActing) relaxBoth(twoHops, twoHopsElse, party, hop + oneHop.cost(via), via, acting);
    else twoHops.relax(party, hop + oneHop.cost(via), via, NOBODY);
  }
  return (tie - begin) / TIE_CELLS;
}
