import type { Tie, TieNetwork } from './tie-network.ts';

/** Costs of steps: -ln of the trust that remains after them. */
export interface StepCosts {
  readonly ofTie: (tie: Tie) => number;
  /** Cost from a person to the target, who is in the same circle. */
  readonly withinCircle: number;
}

/** Path through circles from an asker to a target: all but the circles may be disclosed. */
export interface CirclePath {
  /**
   * Number of steps from person to person, 1 to {@link STEPS_MAX}; 1: the asker knows the target.
   */
  readonly steps: number;
  readonly cost: number;
  /** Circles from the contact's to the target's; empty if the asker knows the target. */
  readonly circles: readonly string[];
}

/** Maximum number of steps. Longer chains rarely arrive: 27 % drop out per step. */
export const STEPS_MAX = 4;
/**
 * Minimum number of members, besides the asker, that could be the path; a smaller circle does not
 * count.
 */
export const CIRCLE_MIN = 3;

/** Finds the path from an account to any of some targets; undefined: there is none. */
export type CircleSearch = (asker: string, targets: readonly string[]) => CirclePath | undefined;

/**
 * Returns a search for the path with fewest steps, the cheapest of these. It depends on ties of
 * others only by which circles they join, so any two of them can change places unnoticed: see
 * docs/decisions/0048.
 */
export function circleSearch(network: TieNetwork, costs: StepCosts): CircleSearch {
  const { circles, members } = network;
  const contacts = contactsByAccount(network);
  const joined = joinedCircles(network, costs);
  return (asker, targets) => {
    const own = circles.get(asker);
    const isWide = (circle: string) =>
      (members.get(circle)?.length ?? 0) - (circle === own ? 1 : 0) >= CIRCLE_MIN;
    const goals = new Set(targets.flatMap((id) => circles.get(id) ?? []).filter(isWide));
    const take = (into: Map<string, CirclePath>, path: CirclePath) => {
      const circle = path.circles.at(-1) ?? '';
      const known = into.get(circle);
      if (isWide(circle) && (known === undefined || isBefore(path, known))) into.set(circle, path);
    };
    const known: number[] = [];
    let reached = new Map<string, CirclePath>();
    for (const { contact, tie } of contacts.get(asker) ?? []) {
      const cost = costs.ofTie(tie);
      if (targets.includes(contact)) known.push(cost);
      const circle = circles.get(contact);
      if (circle !== undefined) take(reached, { steps: 1, cost, circles: [circle] });
    }
    if (known.length > 0) return { steps: 1, cost: Math.min(...known), circles: [] };
    for (let steps = 2; steps <= STEPS_MAX; steps += 1) {
      const arrived = [...reached.values()].filter((path) => goals.has(path.circles.at(-1) ?? ''));
      const [best] = arrived.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      if (best !== undefined) {
        return { steps, cost: best.cost + costs.withinCircle, circles: best.circles };
      }
      const next = new Map<string, CirclePath>();
      for (const path of reached.values()) {
        for (const [circle, cost] of joined.get(path.circles.at(-1) ?? '') ?? []) {
          take(next, { steps, cost: path.cost + cost, circles: [...path.circles, circle] });
        }
      }
      reached = next;
    }
    return undefined;
  };
}

function contactsByAccount({ ties }: TieNetwork): ReadonlyMap<string, readonly Contact[]> {
  const contacts = new Map<string, Contact[]>();
  for (const tie of ties) {
    for (const [from, contact] of [
      [tie.one, tie.other],
      [tie.other, tie.one],
    ] as const) {
      const known = contacts.get(from) ?? [];
      contacts.set(from, known);
      known.push({ contact, tie });
    }
  }
  return contacts;
}

/** Known account, and the tie to it. */
export interface Contact {
  readonly contact: string;
  readonly tie: Tie;
}

/** Returns the contacts of an account. */
export function contactsOf(network: TieNetwork, account: string): readonly Contact[] {
  return contactsByAccount(network).get(account) ?? [];
}

/** Returns true if a tie counts for others: neither side chose never to be asked. */
export function isOffered({ brokerages }: TieNetwork, { one, other }: Tie): boolean {
  return [one, other].every((id) => brokerages.get(id)?.policy !== 'NEVER');
}

/** Returns the cost of the cheapest tie between each two circles. */
function joinedCircles(
  network: TieNetwork,
  costs: StepCosts,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const joined = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, cost: number) => {
    const known = joined.get(from) ?? new Map<string, number>();
    joined.set(from, known);
    known.set(to, Math.min(cost, known.get(to) ?? cost));
  };
  for (const tie of network.ties) {
    const one = network.circles.get(tie.one);
    const other = network.circles.get(tie.other);
    if (one === undefined || other === undefined || one === other) continue;
    if (!isOffered(network, tie)) continue;
    const cost = costs.ofTie(tie);
    join(one, other, cost);
    join(other, one, cost);
  }
  return joined;
}

/**
 * Returns true if a path comes before one with as many steps: by cost, then by the circles, so
 * there is one order.
 */
function isBefore(one: CirclePath, other: CirclePath): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  return one.circles.join() < other.circles.join();
}
