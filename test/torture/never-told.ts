/**
 * Records that an asker may not see change no byte of their answers. Random worlds of records for
 * everybody, groups, organisations, coordinators and nobody; random askers; each step changes
 * records that the asker may not see, as many ways as the port has, and every question is asked
 * before and after it.
 */
import { expect, it } from '@jest/globals';
import { scopeOf } from '../../access/policy/scopes.ts';
import { isOpenTo } from '../../graph/model/audience.ts';
import type { Change } from '../../graph/store.ts';
import { type Random, seededRandom } from '../benchmark/random.ts';
import {
  answersTo,
  chainsIn,
  randomAsker,
  SOME,
  TODAY,
  take,
  unseenChange,
  type World,
} from './audience-worlds.ts';
import { printedSeed, timeFor } from './rounds.ts';

/** Sizes of a run: a pair for each step. */
export interface PairCounts {
  readonly worlds: number;
  readonly askers: number;
  readonly steps: number;
}

/** Somebody who sees what not everybody does, so that few pairs are not asked in vain. */
async function askerWhoSees({ model, engine }: World, random: Random) {
  for (let drawn = 0; drawn < 50; drawn += 1) {
    const asker = randomAsker(random);
    const scope = await scopeOf(asker, engine.reader, TODAY);
    const seesMore = [...model.nodes.keys()].some((id) => {
      const effective = model.effectiveOfNode(id);
      return effective !== 'PUBLIC' && isOpenTo(effective, scope);
    });
    if (seesMore) return asker;
  }
  return randomAsker(random);
}

/**
 * Asks before and after changes that the asker may not see; how often, how many saw records for
 * some, and how many were told of chains that a visitor is not told of.
 */
async function compare(world: World, random: Random, { askers, steps }: PairCounts) {
  let [pairs, shown, chains] = [0, 0, 0];
  for (let one = 0; one < askers; one += 1) {
    const asker = await (one === 0 ? askerWhoSees(world, random) : randomAsker(random));
    const scope = await scopeOf(asker, world.engine.reader, TODAY);
    let before = await answersTo(world, asker);
    expect(before.filter((answer) => !answer.endsWith('"errors":[]}'))).toEqual([]);
    if (scope.keys.length > 0) {
      shown += SOME.test(before.join('')) ? 1 : 0;
      const everybodys = chainsIn(await answersTo(world, undefined));
      chains += everybodys.join('') === chainsIn(before).join('') ? 0 : 1;
    }
    for (let step = 0; step < steps; step += 1) {
      const told: Change[] = [];
      for (let change = 0; change < 6; change += 1) {
        const unseen = unseenChange(random, world.model, scope, asker);
        if (unseen !== undefined && (await take(world, unseen))) told.push(unseen);
      }
      const after = await answersTo(world, asker);
      for (const [place, answer] of after.entries()) {
        if (answer === before[place]) continue;
        expect({ asker, told, answer }).toEqual({ asker, told, answer: before[place] });
      }
      before = after;
      pairs += 1;
    }
  }
  return { pairs, shown, chains };
}

/** Law over worlds that `withWorld` opens one after the other, and closes. */
export function itIsNeverTold(
  name: string,
  withWorld: <Result>(random: Random, work: (world: World) => Promise<Result>) => Promise<Result>,
  counts: PairCounts,
): void {
  it(
    'what an asker may not see changes no byte of any answer',
    async () => {
      const random = seededRandom(printedSeed(name));
      let [pairs, shown, chains] = [0, 0, 0];
      for (let round = 0; round < counts.worlds; round += 1) {
        const compared = await withWorld(random, (world) => compare(world, random, counts));
        pairs += compared.pairs;
        shown += compared.shown;
        chains += compared.chains;
      }
      expect(pairs).toBe(counts.worlds * counts.askers * counts.steps);
      // The worlds would notice: askers do see what not everybody sees.
      expect(shown).toBeGreaterThan(counts.worlds / 2);
      expect(chains).toBeGreaterThan(0);
    },
    timeFor(900_000),
  );
}
