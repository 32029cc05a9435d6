import { allowsAsker } from '../consent/brokerage.ts';
import { type CirclePath, contactsOf, isOffered, type StepCosts } from './circle-paths.ts';
import type { TieNetwork } from './tie-network.ts';

/** Load of accounts: open questions of each, and the number of questions to each this month. */
export interface Load {
  readonly open: ReadonlyMap<string, number>;
  readonly inMonth: ReadonlyMap<string, number>;
}

/** Cost of an open question: as much as a step, of which 27 % go no further. Judged. */
const OPEN_QUESTION_COST = 0.31;

/**
 * Returns the accounts that a request asks, in order, the target last: the asker's own contact in
 * the first circle, then for each circle a holder of a tie from it to the next one. Empty if an
 * account on the path may not be asked. The choice of the contact asked first does not depend on
 * its ties.
 */
export function planChain(
  network: TieNetwork,
  asker: string,
  targets: readonly string[],
  { circles }: Pick<CirclePath, 'circles'>,
  costs: StepCosts,
  load: Load,
): readonly string[] {
  const mayBeAsked = (id: string) => isAskable(network, asker, id, load);
  const loadOf = (id: string) => OPEN_QUESTION_COST * (load.open.get(id) ?? 0);
  const isIn = (id: string, circle: string | undefined) => network.circles.get(id) === circle;
  const first = cheapest(
    contactsOf(network, asker).filter(
      ({ contact }) => isIn(contact, circles[0]) && mayBeAsked(contact),
    ),
    ({ contact, tie }) => costs.ofTie(tie) + loadOf(contact),
  );
  if (first === undefined) return [];
  const chain = [first.contact];
  for (const [place, circle] of circles.slice(1).entries()) {
    const last = chain.at(-1);
    const crossings = network.ties
      .filter((tie) => isOffered(network, tie))
      .flatMap((tie) => [
        { from: tie.one, to: tie.other, tie },
        { from: tie.other, to: tie.one, tie },
      ])
      .filter(({ from, to }) => isIn(from, circles[place]) && isIn(to, circle))
      .filter(({ from, to }) => mayBeAsked(from) && mayBeAsked(to));
    const own = crossings.filter(({ from }) => from === last);
    const crossing = cheapest(
      own.length > 0 ? own : crossings,
      ({ from, to, tie }) => costs.ofTie(tie) + loadOf(from) + loadOf(to),
    );
    if (crossing === undefined) return [];
    for (const id of [crossing.from, crossing.to]) if (id !== chain.at(-1)) chain.push(id);
  }
  const there = targets.filter((id) => isIn(id, circles.at(-1)) && mayBeAsked(id));
  const target = there.find((id) => id === chain.at(-1)) ?? cheapest(there, loadOf);
  if (target === undefined) return [];
  const reached = chain.indexOf(target);
  return reached < 0 ? [...chain, target] : chain.slice(0, reached + 1);
}

/** Returns true if an account may be asked now on behalf of an asker. */
export function isAskable(network: TieNetwork, asker: string, id: string, load: Load): boolean {
  const brokerage = network.brokerages.get(id);
  if (id === asker || brokerage === undefined) return false;
  if (!allowsAsker(brokerage, network.groups.get(asker) ?? [])) return false;
  return (load.inMonth.get(id) ?? 0) < brokerage.monthlyCap;
}

/** Returns the cheapest item, the first of equals: ties are in id order. */
function cheapest<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}
