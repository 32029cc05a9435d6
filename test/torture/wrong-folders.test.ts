/**
 * Wrong data folders under every command. Law: a command that only reads changes nothing and ends
 * with a sentence; one that writes makes a store where nothing is, and touches nothing that is there.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seededRandom } from '../benchmark/random.ts';
import { run } from '../server/cli/run.ts';
import { makeExampleFolder } from './example-folder.ts';
import { contentOf, WRONG_FOLDERS } from './folder-states.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const ROUNDS = rounds(40);
const READING: readonly (readonly string[])[] = [
  ['who-can', '研削'],
  ['paths', '見本1', '見本2'],
  ['plan', '研削', '--from', '見本1'],
  ['export', 'out.jsonl'],
  ['export', 'out', '--format', 'csv'],
  ['export', 'public.jsonl', '--public'],
  ['backup', 'copy.sqlite'],
  ['verify'],
  ['reindex'],
  ['doctor'],
  ['delete', 'org_00000000000000000000'],
  ['taxonomy', 'suggest'],
  ['import', '--list'],
  ['import', '--remove', 'imp_00000000000000000000'],
];
const WRITING: readonly (readonly string[])[] = [
  ['import', '新会員.csv', '--write'],
  ['restore', 'whole.sqlite'],
];
/** Folders in which a store may be made: nothing is there. */
const FREE: ReadonlySet<string> = new Set(['missing', 'empty', 'foreignFiles', 'indexAlone']);

let base: string;
let imports: string;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'catalyzer-torture-'));
  const whole = join(base, 'whole');
  await makeExampleFolder(whole);
  const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(whole, 'data') };
  ({ stdout: imports } = await run(whole, ['import', '--list'], { env }));
}, timeFor(120_000));
afterAll(() => rmSync(base, { recursive: true }));

it(
  'are named by every command, and nothing in them is changed',
  async () => {
    const random = seededRandom(printedSeed('wrong-folders'));
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(base, `round-${round}`);
      cpSync(join(base, 'whole'), folder, { recursive: true });
      rmSync(join(folder, 'data'), { recursive: true });
      const state = random.pick(Object.keys(WRONG_FOLDERS));
      const data = state === 'missingMount' ? join(folder, 'mnt', 'disk') : join(folder, 'data');
      WRONG_FOLDERS[state]?.(data, join(base, 'whole', 'data'), random);
      const before = contentOf(folder);
      const argv = random.pick(random.chance(0.75) ? READING : WRITING);
      const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: data };
      const { code, stdout, stderr } = await run(folder, argv, { env });
      const told = { round, state, argv, code, stdout, stderr };
      expect({ ...told, said: /^\s+at |undefined|SQLITE|Error:/mu.test(stderr) }).toEqual({
        ...told,
        said: false,
      });
      // The pages that it reads may be before the cut: it is right then.
      if (state === 'cutDatabase' && code === 0 && argv[1] === '--list') {
        expect({ ...told, stdout }).toEqual({ ...told, stdout: imports });
      } else if (code === 0) {
        expect({ ...told, isFree: FREE.has(state), writes: WRITING.includes(argv) }).toEqual({
          ...told,
          isFree: true,
          writes: true,
        });
      } else {
        expect({ ...told, code, isTold: stderr.trim() !== '' }).toEqual({
          ...told,
          code: 1,
          isTold: true,
        });
        expect({ ...told, content: contentOf(folder) }).toEqual({ ...told, content: before });
      }
      rmSync(folder, { recursive: true });
    }
  },
  timeFor(180_000),
);
