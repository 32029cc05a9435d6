/**
 * Ties that twenty conspiring accounts can infer from the summaries of ties, with whatever ties
 * they want of each other and of honest people, whom everybody accepts, and without a budget: not
 * one tie between honest people is certain. A tie is certain only if it is there in every network
 * in which all their questions have the same answers: such networks are made by giving each tie to
 * two others of the same circles, every question is asked again, and what is left in all of them
 * counts as learnt.
 */
import { describe, expect, it } from '@jest/globals';
import { circleSearch } from '../../../access/introductions/circle-paths.ts';
import type { Tie, TieNetwork } from '../../../access/introductions/tie-network.ts';
import { type Random, seededRandom } from '../../benchmark/random.ts';
import { printedSeed, rounds, timeFor } from '../../torture/rounds.ts';
import {
  addTie,
  type NetworkSize,
  randomNetwork,
  shuffled,
  TEST_COSTS,
  WHOLE_NETWORK,
} from './random-network.ts';

const SPIES = 20;
/** The whole of SECURITY 3.3 under torture; as dense, with circles as large, in CI. */
const SIZE: NetworkSize = rounds(1) > 1 ? WHOLE_NETWORK : { circles: 16, people: 400, ties: 2_500 };
/**
 * Maximum number of networks that are compared. If a circle has five honest members of whom most
 * know each other, few ties change at once.
 */
const WORLDS_MAX = 200;

interface Attack {
  readonly network: TieNetwork;
  readonly spies: ReadonlySet<string>;
}

/** Attacks: the choice of the spies' ties, and of the parties that let them in. */
const ATTACKS: Readonly<Record<string, (random: Random) => Attack>> = {
  'from all over, one tie each': (random) => attack(random, spread, () => 1),
  'from all over, twelve ties each': (random) => attack(random, spread, () => 12),
  'from all over, one to forty ties each and all with each other': (random) =>
    attack(random, spread, () => random.pick([1, 1, 2, 3, 12, 40]), true),
  'all in one circle, of which five are honest': (random) =>
    attack(
      random,
      (network) => network.members.get('grp_0')?.slice(0, SPIES) ?? [],
      () => 3,
      true,
    ),
  'with ties to every member of two circles': (random) =>
    attack(random, spread, () => 0, true, ['grp_1', 'grp_2']),
};

function spread(network: TieNetwork, random: Random): readonly string[] {
  return shuffled(random, [...network.accounts.keys()]).slice(0, SPIES);
}

function attack(
  random: Random,
  choose: (network: TieNetwork, random: Random) => readonly string[],
  tiesOf: () => number,
  isClique = false,
  surrounded: readonly string[] = [],
): Attack {
  const network = randomNetwork(random, SIZE);
  const spies = choose(network, random);
  const isSpy = new Set(spies);
  const honest = [...network.accounts.keys()].filter((id) => !isSpy.has(id));
  const ties = new Map<string, Tie>();
  for (const { one, other, metOn = '' } of network.ties) {
    if (!isSpy.has(one) && !isSpy.has(other)) addTie(ties, one, other, metOn);
  }
  for (const spy of spies) {
    for (let tie = tiesOf(); tie > 0; tie -= 1) addTie(ties, spy, random.pick(honest), '2026-01');
    if (isClique) for (const other of spies) if (other !== spy) addTie(ties, spy, other, '2026-01');
  }
  const around = surrounded.flatMap((circle) => network.members.get(circle) ?? []);
  for (const [place, id] of around.filter((one) => !isSpy.has(one)).entries()) {
    addTie(ties, spies[place % SPIES] ?? '', id, '2026-01');
  }
  return { network: { ...network, ties: [...ties.values()] }, spies: isSpy };
}

/** Everything that spies are answered, with the cost to the last digit instead of its band. */
function answersOf({ network, spies }: Attack): string[] {
  const search = circleSearch(network, TEST_COSTS);
  const targets = [...network.accounts.keys()];
  return [...spies].flatMap((spy) =>
    targets.map((target) => {
      const path = target === spy ? undefined : search(spy, [target]);
      return path === undefined ? 'no' : `${path.steps} ${path.cost}`;
    }),
  );
}

/**
 * Another network that spies might take this one for: each tie of honest people is between two others
 * of the same circles, who met on the same day and are as ready to be asked;
 * of ties within a circle, or of whoever is never to be asked, some are not there.
 */
function exchanged({ network, spies }: Attack, random: Random): Attack {
  const isReady = (id: string) => network.brokerages.get(id)?.policy !== 'NEVER';
  const honest = new Map<string, string[]>();
  for (const [circle, ids] of network.members) {
    honest.set(
      circle,
      ids.filter((id) => !spies.has(id)),
    );
  }
  const ties = new Map<string, Tie>();
  const own = network.ties.filter(({ one, other }) => spies.has(one) || spies.has(other));
  for (const { one, other, metOn = '' } of own) addTie(ties, one, other, metOn);
  for (const { one, other, metOn = '' } of shuffled(random, network.ties)) {
    if (spies.has(one) || spies.has(other)) continue;
    const isOffered = isReady(one) && isReady(other);
    const isWithin = network.circles.get(one) === network.circles.get(other);
    // Such ties are in no answer: there may be any number of them.
    if ((isWithin || !isOffered) && random.chance(0.5)) continue;
    const [from, to] = [one, other].map((id) => honest.get(network.circles.get(id) ?? '') ?? []);
    for (const before = ties.size; ties.size === before; ) {
      const [left, right] = [random.pick(from ?? []), random.pick(to ?? [])];
      if (left === right || (isReady(left) && isReady(right)) !== isOffered) continue;
      addTie(ties, left, right, metOn);
    }
  }
  return { network: { ...network, ties: [...ties.values()] }, spies };
}

function honestTies({ network, spies }: Attack): Set<string> {
  const honest = network.ties.filter(({ one, other }) => !spies.has(one) && !spies.has(other));
  return new Set(honest.map(({ one, other }) => `${one} ${other}`));
}

describe('twenty accounts of one mind, without a budget', () => {
  const random = seededRandom(printedSeed('leak'));

  it.each(Object.keys(ATTACKS))(
    'learn no tie of others: %s',
    (name) => {
      const real = ATTACKS[name]?.(random);
      if (real === undefined) throw new Error(name);
      const answers = answersOf(real);
      // There is something to learn from: ways of several lengths.
      expect(new Set(answers.map((answer) => answer.slice(0, 1))).size).toBeGreaterThan(2);
      const certain = honestTies(real);
      expect(certain.size).toBeGreaterThan(SIZE.ties / 2);
      for (let world = 0; certain.size > 0 && world < WORLDS_MAX; world += 1) {
        const other = exchanged(real, random);
        expect(answersOf(other).join('\n') === answers.join('\n')).toBe(true);
        const there = honestTies(other);
        for (const tie of certain) if (!there.has(tie)) certain.delete(tie);
      }
      expect([...certain]).toEqual([]);
    },
    timeFor(300_000),
  );

  it('would learn ties from answers about their own contacts, however many have to be on a way', () => {
    const { network, spies } = attack(random, spread, () => 1, true);
    const known = new Map<string, Set<string>>();
    for (const { one, other } of network.ties) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        known.set(from, (known.get(from) ?? new Set()).add(to));
      }
    }
    const learnt = new Set<string>();
    for (const spy of spies) {
      const contacts = [...(known.get(spy) ?? [])].filter((id) => !spies.has(id));
      for (const target of network.accounts.keys()) {
        if (spies.has(target)) continue;
        const onWay = contacts.filter((contact) => known.get(contact)?.has(target));
        // The other contacts are spies, who know of themselves that they are on no way.
        if (onWay.length > 0 && contacts.length === 1) learnt.add(`${contacts[0]} ${target}`);
      }
    }
    expect(learnt.size).toBeGreaterThan(SPIES);
  });
});
