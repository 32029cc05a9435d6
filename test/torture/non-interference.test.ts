import { openWorld } from './audience-worlds.ts';
import { itIsNeverTold } from './never-told.ts';
import { rounds } from './rounds.ts';

/** 1,000 pairs in CI. */
const COUNTS = { worlds: rounds(20), askers: 5, steps: 10 };

itIsNeverTold(
  'non-interference',
  async (random, work) => {
    const world = await openWorld(random);
    const result = await work(world);
    await world.api.close();
    await world.engine.close();
    return result;
  },
  COUNTS,
);
