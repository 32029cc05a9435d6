import { defaultBrokerage } from '../../../access/consent/brokerage.ts';
import type { StepCosts } from '../../../access/introductions/circle-paths.ts';
import type { Tie, TieNetwork } from '../../../access/introductions/tie-network.ts';
import type { Account } from '../../../access/records/access-records.ts';
import type { Random } from '../../benchmark/random.ts';
import { TEST_NOW } from '../../test-clock.ts';

/** Size of a random network; ties are at most so many, fewer where pairs are drawn twice. */
export interface NetworkSize {
  readonly circles: number;
  readonly people: number;
  readonly ties: number;
}

/** The size of the simulation in SECURITY 3.3: mean degree 12.5. */
export const WHOLE_NETWORK: NetworkSize = { circles: 60, people: 1_500, ties: 9_385 };

/** Costs that tell every day on which two met from every other. */
export const TEST_COSTS: StepCosts = {
  ofTie: ({ metOn, isIntroduced }) =>
    1 + Number((metOn ?? '2000-01-01').replaceAll('-', '')) / 1e9 + (isIntroduced ? 0 : 0.1),
  withinCircle: 1.5,
};

/** A network with honest ties, most of them within circles; every tenth person is never to be asked. */
export function randomNetwork(random: Random, { circles, people, ties }: NetworkSize): TieNetwork {
  const ids = Array.from({ length: people }, (_, at) => `acc_${String(at).padStart(5, '0')}`);
  const circleOf = new Map(ids.map((id, at) => [id, `grp_${at % circles}`]));
  const members = new Map<string, string[]>();
  for (const [id, circle] of circleOf) members.set(circle, [...(members.get(circle) ?? []), id]);
  const made = new Map<string, Tie>();
  for (let tie = 0; tie < ties; tie += 1) {
    const from = random.pick(ids);
    const within = members.get(circleOf.get(from) ?? '') ?? [];
    const to = random.pick(random.chance(0.6) ? within : ids);
    if (from !== to) addTie(made, from, to, `20${10 + random.below(16)}-0${1 + random.below(9)}`);
  }
  return {
    accounts: new Map(ids.map((id) => [id, accountFor(id, circleOf.get(id) ?? '')])),
    groups: new Map(ids.map((id) => [id, [circleOf.get(id) ?? '']])),
    circles: circleOf,
    members,
    brokerages: new Map(
      ids.map((id) => [
        id,
        { ...defaultBrokerage(id), policy: random.chance(0.1) ? 'NEVER' : 'ASK_EACH_TIME' },
      ]),
    ),
    ties: [...made.values()],
  };
}

/** Adds a tie once. */
export function addTie(ties: Map<string, Tie>, from: string, to: string, metOn: string): void {
  const [one = '', other = ''] = [from, to].sort();
  const key = `${one} ${other}`;
  if (!ties.has(key)) ties.set(key, { one, other, metOn, isIntroduced: false });
}

/** An account of a test in a group of its own choice. */
export function accountFor(id: string, group: string): Account {
  return {
    id,
    emailAddress: `${id}@example.org`,
    displayName: id,
    role: 'MEMBER',
    organizations: [],
    groups: [group],
    passwordHash: 'none',
    isDisabled: false,
    createdAt: TEST_NOW,
  };
}

/** The same, in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
