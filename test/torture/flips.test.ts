/**
 * Bits flipped in database, index or backup, under every command. Law: a command says what it says
 * of the whole folder, or names the damage and ends with code 1, or goes on without a record that
 * `verify` names; what is exported is whole or named.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Random, seededRandom } from '../benchmark/random.ts';
import { run } from '../server/cli/run.ts';
import { makeExampleFolder } from './example-folder.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const ROUNDS = rounds(25);
const BITS_MAX = 3;
/** A trace of the stack is no sentence. */
const TRACE = /^\s+at /mu;
/**
 * Commands that read a file that may be damaged, and the files that they then write beside the
 * data.
 */
const COMMANDS: readonly { readonly argv: readonly string[]; readonly writes?: string }[] = [
  { argv: ['who-can', '無電解めっき'] },
  { argv: ['who-can', '堺市で板厚 0.3 mm のレーザー溶接'] },
  { argv: ['paths', '見本1工業', '見本2工業'] },
  { argv: ['doctor'] },
  { argv: ['verify'] },
  { argv: ['import', '--list'] },
  { argv: ['import', '会員.csv'] },
  { argv: ['export', 'out.jsonl'], writes: 'out.jsonl' },
  { argv: ['export', 'public.jsonl', '--public'], writes: 'public.jsonl' },
];
/** Taken before and after by commands that write: they end as they would have, or change nothing. */
const RESTORING = { argv: ['restore', 'whole.sqlite', '--to', 'restored'] };

let base: string;
let whole: string;
const truth = new Map<string, Pick<Awaited<ReturnType<typeof said>>, 'stdout' | 'written'>>();
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'catalyzer-torture-'));
  whole = join(base, 'whole');
  await makeExampleFolder(whole);
  for (const command of COMMANDS) {
    const { stdout, written } = await said(whole, command);
    truth.set(command.argv.join(' '), { stdout, written });
  }
  for (const { writes } of COMMANDS) if (writes) rmSync(join(whole, writes));
}, timeFor(120_000));
afterAll(() => rmSync(base, { recursive: true }));

/** Returns the output and files of a command in a folder. */
async function said(folder: string, { argv, writes }: (typeof COMMANDS)[number]) {
  const { code, stdout, stderr } = await run(folder, argv);
  const file = writes === undefined ? undefined : join(folder, writes);
  const written = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { code, stdout, stderr, written };
}

function flipBits(file: string, random: Random): void {
  const bytes = readFileSync(file);
  for (let flips = 1 + random.below(BITS_MAX); flips > 0; flips -= 1) {
    const at = random.below(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  }
  writeFileSync(file, bytes);
}

/** A file of a folder that holds anything; the database as often as all others together. */
function fileToDamage(data: string, random: Random): string {
  const names = readdirSync(data).filter((name) => statSync(join(data, name)).size > 0);
  return random.chance(0.5) ? 'catalyzer.sqlite' : random.pick(names);
}

it(
  'never change what a command says without a word',
  async () => {
    const random = seededRandom(printedSeed('flips'));
    const ended = { asWhole: 0, named: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(base, `round-${round}`);
      cpSync(whole, folder, { recursive: true });
      const file = fileToDamage(join(folder, 'data'), random);
      flipBits(join(folder, 'data', file), random);
      const command = random.pick(COMMANDS);
      const found = await said(folder, command);
      const told = { round, file, argv: command.argv, found };
      const expected = truth.get(command.argv.join(' '));
      if (found.code === 0) {
        // That an index is made anew may be said on stderr.
        const { stdout, written } = found;
        // A damaged record is in no answer, and its row makes it again: verify then names it.
        const lacks = command.writes === undefined && stdout !== expected?.stdout;
        const isNamed = lacks && (await run(folder, ['verify'])).code === 1;
        if (!isNamed) expect({ ...told, stdout, written }).toEqual({ ...told, ...expected });
        ended.asWhole += 1;
      } else {
        expect({ ...told, code: found.code }).toEqual({ ...told, code: 1 });
        expect({
          ...told,
          isTold: (found.stderr + found.stdout).trim() !== '' && !TRACE.test(found.stderr),
        }).toEqual({
          ...told,
          isTold: true,
        });
        ended.named += 1;
      }
      rmSync(folder, { recursive: true });
    }
    process.stderr.write(`flips: ${ended.named} named, ${ended.asWhole} without effect\n`);
  },
  timeFor(180_000),
);

it(
  'in a backup are named by restore, or restore the same records',
  async () => {
    const random = seededRandom(printedSeed('flips of backups'));
    for (let round = 0; round < rounds(6); round += 1) {
      const folder = join(base, `backup-${round}`);
      cpSync(whole, folder, { recursive: true });
      flipBits(join(folder, 'whole.sqlite'), random);
      const restored = await said(folder, RESTORING);
      const told = { round, restored };
      const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'restored') };
      if (restored.code === 0) {
        await run(folder, ['export', 'out.jsonl'], { env });
        const written = truth.get('export out.jsonl')?.written;
        const out = readFileSync(join(folder, 'out.jsonl'), 'utf8');
        expect({ ...told, out }).toEqual({ ...told, out: written });
      } else {
        expect({ ...told, code: restored.code, isTold: restored.stderr !== '' }).toEqual({
          ...told,
          code: 1,
          isTold: true,
        });
      }
      rmSync(folder, { recursive: true });
    }
  },
  timeFor(120_000),
);
