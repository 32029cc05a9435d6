/** Stores that an earlier version wrote open, and say what they said. */
import { join } from 'node:path';
import { it } from '@jest/globals';
import { expectTheSame, unpackDataFolder } from '../../fixtures/earlier-stores.ts';
import { temporaryFolder } from './run.ts';

it('opens a data folder of 45be265 with the same records, answers and imports', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  await unpackDataFolder(data);
  await expectTheSame(folder, { CATALYZER_DATA: data });
});
