import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { progressToStderr, startProgress } from '../../evaluate/progress.ts';
import { openEngine } from '../../server/engine/engine.ts';
import { openStore } from '../../server/engine/open-store.ts';
import { rethrow } from '../server/rethrow.ts';
import type { StepFigures, StepRequest } from './bench-step.ts';
import { commits, generateNetwork } from './generator.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Generates the network and commits it; generating is not timed. */
export async function importNetwork(request: StepRequest): Promise<StepFigures['import']> {
  const store = await openStore({ folder: request.folder, now: () => new Date() });
  const progress = startProgress(
    `importing ${request.organizations} organisations, records`,
    undefined,
    progressToStderr(),
  );
  let records = 0;
  let committingMs = 0;
  for (const changes of commits(generateNetwork(request))) {
    const started = performance.now();
    await store.commit(changes);
    committingMs += performance.now() - started;
    records += changes.length;
    progress.advance(changes.length);
  }
  const started = performance.now();
  await store.close();
  const seconds = (committingMs + performance.now() - started) / 1000;
  progress.finish();
  return {
    records,
    seconds,
    recordsPerSecond: records / seconds,
    fileMegabytes: (await folderBytes(request.folder)) / 1e6,
  };
}

/** Measures the time until questions can be asked, with the files that an earlier process saved. */
export async function restart({
  folder,
  daysLater,
}: StepRequest & { readonly step: 'restart' }): Promise<StepFigures['restart']> {
  const started = performance.now();
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    now: () => new Date(Date.now() + daysLater * DAY_MS),
    meaning: {},
  });
  const seconds = (performance.now() - started) / 1000;
  await engine.close();
  return { seconds };
}

async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
