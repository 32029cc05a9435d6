/**
 * Viewers who see the same of a holder or a machine get the same score for it, independent of what
 * else they see. Random worlds of records of every audience; each question is asked by several.
 */
import { expect, it } from '@jest/globals';
import { scopeOf } from '../../access/policy/scopes.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { isOpenTo } from '../../graph/model/audience.ts';
import type { ReadScope } from '../../graph/store.ts';
import { seededRandom } from '../benchmark/random.ts';
import { openWorld, randomAsker, TODAY, type World } from './audience-worlds.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const WORLDS = rounds(10);
const ASKERS = 8;
const TEXTS = ['研削と casting', '熱処理', '測定の鍍金', 'grinding 12'] as const;
const MATCHES = `query Q($text: String!) {
  whoCan(text: $text, first: 100) { nodes { score holder { ... on Node { id } } } }
  searchEquipment(text: $text, first: 100) { nodes { score equipment { id } } } }`;

interface Scored {
  readonly score: number;
  readonly holder?: { readonly id: string };
  readonly equipment?: { readonly id: string };
}

async function scoresFor(world: World, text: string, asker: Viewer | undefined) {
  const { data, errors } = await world.api.ask(MATCHES, { text }, 'en', asker);
  expect(errors).toEqual([]);
  const { whoCan, searchEquipment } = data as unknown as Record<string, { nodes: Scored[] }>;
  const all = [...(whoCan?.nodes ?? []), ...(searchEquipment?.nodes ?? [])];
  return new Map(all.map((one) => [one.holder?.id ?? one.equipment?.id ?? '', one.score]));
}

/**
 * Returns the part of a holder or machine that a viewer sees: every record that could speak for it.
 */
function seenOf({ model }: World, id: string, scope: ReadScope): string {
  const seen: string[] = [];
  const facts = [...model.relationships.values()].map(({ record }) => record);
  const look = (near: string, depth: number) => {
    for (const fact of facts) {
      if (depth === 0 ? fact.from !== near && fact.to !== near : fact.from !== near) continue;
      if (!isOpenTo(model.effectiveOfRelationship(fact), scope)) continue;
      seen.push(fact.id);
      if (depth < 2) look(fact.from === near ? fact.to : fact.from, depth + 1);
    }
  };
  look(id, 0);
  return [...new Set(seen)].sort().join(' ');
}

it(
  'a score is the same for all who see the same',
  async () => {
    const random = seededRandom(printedSeed('scores for all'));
    let [same, others] = [0, 0];
    for (let round = 0; round < WORLDS; round += 1) {
      const world = await openWorld(random);
      const askers = [undefined, ...Array.from({ length: ASKERS }, () => randomAsker(random))];
      const scopes = await Promise.all(
        askers.map((asker) => scopeOf(asker, world.engine.reader, TODAY)),
      );
      for (const text of TEXTS) {
        /** Scores by holder and by the part of it that is seen. */
        const known = new Map<string, number>();
        const ids = new Set<string>();
        for (const [at, asker] of askers.entries()) {
          const scope = scopes[at];
          if (scope === undefined) continue;
          for (const [id, score] of await scoresFor(world, text, asker)) {
            const seen = `${id} ${seenOf(world, id, scope)}`;
            const before = known.get(seen);
            if (before === undefined) others += ids.has(id) ? 1 : 0;
            else same += 1;
            expect({ text, seen, score }).toEqual({ text, seen, score: before ?? score });
            known.set(seen, score);
            ids.add(id);
          }
        }
      }
      await world.api.close();
      await world.engine.close();
    }
    // It compares something, and what is seen differs.
    expect(same).toBeGreaterThan(WORLDS * 10);
    expect(others).toBeGreaterThan(WORLDS);
  },
  timeFor(300_000),
);
