import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../../server/engine/engine.ts';
import { rethrow } from '../server/rethrow.ts';
import type { NetworkFigures } from './bench-figures.ts';
import type { StepRequest } from './bench-step.ts';
import { generatedOrganizationId } from './generator.ts';
import { seededRandom } from './random.ts';
import { summarizeTimes } from './timing.ts';

const WRITES = 40;
const WRITE_STREAM = 12;
/** Between two looks at what is published. */
const LOOK_MS = 1;
/** More than the time between two looks at the store, so that a write meets any moment of it. */
const PAUSE_MAX_MS = 400;

/**
 * Follows the store as a server does while another process writes one capability after the other;
 * times each from the other's word that it is committed until it is in the answers.
 */
export async function writeElsewhere({
  folder,
  organizations,
  seed,
}: StepRequest): Promise<NetworkFigures['elsewhere']> {
  const engine = await openEngine({ folder, now: () => new Date(), onIndexError: rethrow });
  engine.follow();
  const random = seededRandom(seed, WRITE_STREAM);
  const program = fileURLToPath(new URL('./write-elsewhere-process.js', import.meta.url));
  const other = fork(program, [folder]);
  const ended = once(other, 'exit');
  const told = async () => {
    const said = await Promise.race([once(other, 'message'), ended.then(() => undefined)]);
    if (said === undefined) throw new Error('The other process ended.');
  };
  await told();
  const times: number[] = [];
  for (let number = 0; number < WRITES; number += 1) {
    await pause(random.below(PAUSE_MAX_MS));
    const before = engine.index.asOf();
    other.send({ number, from: generatedOrganizationId(random.below(organizations), seed) });
    await told();
    const committed = performance.now();
    while (engine.index.asOf() === before) await pause(LOOK_MS);
    times.push(performance.now() - committed);
  }
  other.disconnect();
  await ended;
  await engine.close();
  return summarizeTimes(times);
}
