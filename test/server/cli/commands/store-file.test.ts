/**
 * Backup, restore and verify. Laws: a backup taken at any moment is whole and restores to what was
 * there; what is damaged is named, never exported as good; two stores are never mixed.
 */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../../../graph/sqlite/open-sqlite-store.ts';
import { startServer } from '../../../../server/http/start-server.ts';
import { organization, puts } from '../../../builders.ts';
import { damageRecord } from '../../../graph/sqlite/damage-record.ts';
import { testClock } from '../../../test-clock.ts';
import { startCommandLine, until } from '../command-process.ts';
import { run, temporaryFolder } from '../run.ts';

const PAGE_BYTES = 4_096;
const now = testClock;

let folder: string;
let data: string;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder, 'data');
  file = join(data, 'catalyzer.sqlite');
  await commit(data, 'first');
});

async function commit(into: string, ...keys: readonly string[]): Promise<void> {
  const store = await openSqliteStore({ folder: into, now });
  await store.commit(puts(...keys.map((key) => organization(key))));
  await store.close();
}

async function exported(from: string): Promise<string> {
  const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: from };
  await run(folder, ['export', 'out.jsonl', '--force'], { env });
  return readFile(join(folder, 'out.jsonl'), 'utf8');
}

describe('backup', () => {
  it('copies the store beside a server, for this account alone, and restores to the same', async () => {
    const settings = { port: 0, dataFolder: data };
    const server = await startServer({ settings, now, log: () => undefined });
    const taken = await run(folder, ['backup', 'copy.sqlite']);
    await server.close();
    expect(taken).toEqual({
      code: 0,
      stdout: 'The backup is in copy.sqlite and was checked.\n',
      stderr: '',
    });
    const others = statSync(join(folder, 'copy.sqlite')).mode & 0o077;
    expect(process.platform === 'win32' ? 0 : others).toBe(0);
    const before = await exported(data);
    await commit(data, 'second');
    const restored = await run(folder, ['restore', 'copy.sqlite', '--to', 'restored']);
    expect(restored.code).toBe(0);
    expect(await exported(join(folder, 'restored'))).toBe(before);
  });

  it('replaces a file only with --force, and keeps the old one', async () => {
    await writeFile(join(folder, 'copy.sqlite'), 'yesterday');
    expect((await run(folder, ['backup', 'copy.sqlite'])).code).toBe(1);
    expect((await run(folder, ['backup', 'copy.sqlite', '--force'])).code).toBe(0);
    expect(await readFile(join(folder, 'copy.sqlite.previous'), 'utf8')).toBe('yesterday');
  });

  it('of a damaged store fails and leaves no file', async () => {
    await commit(data, ...Array.from({ length: 200 }, (_, at) => `firm ${at}`));
    flipPage(6);
    const { code, stderr } = await run(folder, ['backup', 'copy.sqlite']);
    expect(code).toBe(1);
    expect(stderr).toContain('is damaged');
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('restore', () => {
  it('refuses a folder with a store, a damaged backup and a copied store, and changes nothing', async () => {
    await run(folder, ['backup', 'copy.sqlite']);
    const full = await run(folder, ['restore', 'copy.sqlite']);
    expect([full.code, full.stderr]).toEqual([
      1,
      expect.stringContaining('already contains a store'),
    ]);
    const bytes = readFileSync(join(folder, 'copy.sqlite'));
    bytes.fill(0xff, PAGE_BYTES, 2 * PAGE_BYTES);
    writeFileSync(join(folder, 'bad.sqlite'), bytes);
    copyFileSync(join(folder, 'copy.sqlite'), join(folder, 'raw.sqlite'));
    writeFileSync(join(folder, 'raw.sqlite-wal'), 'x');
    for (const [name, words] of [
      ['bad.sqlite', 'is damaged'],
      ['raw.sqlite', 'is not a backup'],
      ['none.sqlite', 'none.sqlite'],
    ] as const) {
      const { code, stderr } = await run(folder, ['restore', name, '--to', 'restored']);
      expect([name, code]).toEqual([name, 1]);
      expect(stderr).toContain(words);
      expect(existsSync(join(folder, 'restored', 'catalyzer.sqlite'))).toBe(false);
    }
  });
});

describe('a file of 0 bytes in the place of a store or of a backup', () => {
  it('is named by backup, verify and restore, which leave nothing behind', async () => {
    await run(folder, ['backup', 'copy.sqlite']);
    writeFileSync(join(folder, 'empty.sqlite'), '');
    await mkdir(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'catalyzer.sqlite'), '');
    const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'other') };
    for (const argv of [
      ['backup', 'again.sqlite'],
      ['verify'],
      ['restore', 'copy.sqlite'],
      ['restore', 'empty.sqlite', '--to', 'restored'],
    ]) {
      const { code, stderr } = await run(folder, argv, { env });
      expect([argv, code, stderr]).toEqual([
        argv,
        1,
        expect.stringMatching(/is empty|already contains a store|0 bytes/u),
      ]);
      expect(stderr).not.toContain('Unexpected');
      expect(readdirSync(join(folder, 'other'))).toEqual(['catalyzer.sqlite']);
    }
    expect(existsSync(join(folder, 'again.sqlite'))).toBe(false);
  });
});

describe('a store that was not closed', () => {
  /** A copy of the folder as a killed process leaves it. */
  async function killed(): Promise<string> {
    const rows = Array.from({ length: 12_000 }, (_, at) => `試作所${at},大阪府`).join('\n');
    await writeFile(join(folder, 'rows.csv'), `会社名,都道府県\n${rows}\n`);
    const process = startCommandLine(folder, ['import', 'rows.csv', '--write'], {
      CATALYZER_DATA: data,
    });
    await until(process, () => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0);
    process.child.kill('SIGKILL');
    await process.ended;
    return file;
  }

  it('is checked when it is opened: whole it opens, damaged it is refused', async () => {
    await killed();
    expect((await run(folder, ['verify'])).code).toBe(0);
    await rename(data, join(folder, 'away'));
    await mkdir(data);
    for (const name of readdirSync(join(folder, 'away'))) {
      copyFileSync(join(folder, 'away', name), join(data, name));
    }
    await commit(data, ...Array.from({ length: 200 }, (_, at) => `firm ${at}`));
    flipPage(5);
    writeFileSync(`${file}-wal`, readFileSync(file).subarray(0, PAGE_BYTES));
    const { code, stderr } = await run(folder, ['who-can', 'x']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('is damaged')]);
  });

  it('refuses its log beside a backup that was put in its place', async () => {
    await run(folder, ['backup', 'copy.sqlite']);
    await killed();
    copyFileSync(join(folder, 'copy.sqlite'), file);
    const log = readFileSync(`${file}-wal`);
    const { code, stderr } = await run(folder, ['export', 'out.jsonl']);
    expect(code).toBe(1);
    expect(stderr).toContain(`is the log of another store, ${file}-wal`);
    expect(readFileSync(`${file}-wal`)).toEqual(log);
    expect(readFileSync(file)).toEqual(readFileSync(join(folder, 'copy.sqlite')));
  });
});

describe('a damaged store', () => {
  it('is never exported as if it were whole, wherever a page is damaged', async () => {
    await commit(data, ...Array.from({ length: 200 }, (_, at) => `firm ${at}`));
    const whole = readFileSync(file);
    for (let page = 2; page * PAGE_BYTES <= whole.length; page += 1) {
      writeFileSync(file, whole);
      flipPage(page);
      const { code } = await run(folder, ['export', 'out.jsonl']);
      expect([page, code, existsSync(join(folder, 'out.jsonl'))]).toEqual([page, 1, false]);
    }
  });

  it('is exported with code 1 when single records are damaged', async () => {
    damageRecord(data, organization('first').id);
    const { code, stderr } = await run(folder, ['export', 'out.jsonl']);
    expect(code).toBe(1);
    expect(stderr).toContain(`Damaged records: 1 (${organization('first').id}).`);
  });

  it('is named part by part by verify', async () => {
    await run(folder, ['reindex']);
    expect(await run(folder, ['verify'])).toEqual({
      code: 0,
      stdout: 'Nothing is damaged (1 change).\n',
      stderr: '',
    });
    damageRecord(data, organization('first').id);
    const index = join(data, 'index-text.bin');
    const bytes = readFileSync(index);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(index, bytes);
    const { code, stdout } = await run(folder, ['verify']);
    expect(code).toBe(1);
    expect(stdout).toContain(`record ${organization('first').id} cannot be read`);
    expect(stdout).toContain('index index-text.bin is damaged');
    await commit(data, ...Array.from({ length: 200 }, (_, at) => `firm ${at}`));
    flipPage(6);
    expect((await run(folder, ['verify'])).stdout).toContain('database: ');
  });
});

describe('a flipped bit inside the words of a record', () => {
  const { id } = organization('first');
  const named = `Damaged records: 1 (${id}). ./catalyzer doctor explains what is wrong`;

  /** Flips a letter in the name of the record, which can be read as before: "girst". */
  function flipWord(of = file): void {
    const bytes = readFileSync(of);
    const at = bytes.indexOf('"ja":"first"') + '"ja":"'.length;
    expect(at).toBeGreaterThan(PAGE_BYTES);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(of, bytes);
  }

  beforeEach(async () => {
    await commit(data, 'second');
    await run(folder, ['backup', 'whole.sqlite']);
    flipWord();
  });

  it('is named by verify and by doctor', async () => {
    const verified = await run(folder, ['verify']);
    expect(verified).toMatchObject({ code: 1, stdout: expect.stringContaining(id) });
    const { code, stdout } = await run(folder, ['doctor']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `${id} (PUBLIC): the content differs from what was written (a disk error,`,
    );
  });

  it('is named by export, which marks the record: an import refuses it', async () => {
    const exported = await run(folder, ['export', 'all.jsonl']);
    expect(exported).toMatchObject({ code: 1, stderr: expect.stringContaining(named) });
    const text = await readFile(join(folder, 'all.jsonl'), 'utf8');
    expect(text).toContain('"altered":true');
    expect(text).toContain('"ja":"girst"');
    const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'other') };
    const again = await run(folder, ['import', 'all.jsonl', '--write'], { env });
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining(id) });
    await writeFile(
      join(folder, 'all.jsonl'),
      text.replace('"altered":true,', '').replace('girst', 'first'),
    );
    expect((await run(folder, ['import', 'all.jsonl', '--write'], { env })).code).toBe(0);
    for (const [argv, words] of [
      [['export', 'public.jsonl', '--public'], named],
      [['export', 'tables', '--format', 'csv', '--public'], named],
      [['export', 'all', '--format', 'csv'], id],
    ] as const) {
      const { code, stderr } = await run(folder, argv);
      expect({ argv, code, stderr }).toEqual({
        argv,
        code: 1,
        stderr: expect.stringContaining(words),
      });
    }
    expect(await readFile(join(folder, 'public.jsonl'), 'utf8')).not.toContain('girst');
  });

  it('is named by copy, which copies nothing of it', async () => {
    const { code, stderr } = await run(folder, [
      'copy',
      '--from',
      'sqlite:data',
      '--to',
      'sqlite:to',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(named);
    const written = readFileSync(join(folder, 'to', 'catalyzer.sqlite'));
    expect(written.includes('girst')).toBe(false);
  });

  it('is named by backup and restore, whose records are there but for it', async () => {
    const taken = await run(folder, ['backup', 'copy.sqlite']);
    expect(taken).toMatchObject({
      code: 1,
      stdout: 'The backup is in copy.sqlite. It contains the damaged records as they are.\n',
      stderr: expect.stringContaining(named),
    });
    const restored = await run(folder, ['restore', 'copy.sqlite', '--to', 'restored']);
    expect(restored).toMatchObject({ code: 1, stderr: expect.stringContaining(named) });
    flipWord(join(folder, 'whole.sqlite'));
    const rotten = await run(folder, ['restore', 'whole.sqlite', '--to', 'rotten']);
    expect(rotten).toMatchObject({ code: 1, stderr: expect.stringContaining(named) });
    expect(await exported(join(folder, 'rotten'))).toContain('"ja":"second"');
  });

  it('is in no answer, and is repaired by importing its row again', async () => {
    const asked = await run(folder, ['who-can', 'first', '--json']);
    expect(asked.stdout).not.toContain('girst');
    await commit(data, 'first');
    expect((await run(folder, ['verify'])).code).toBe(0);
    expect(await exported(data)).toContain('"ja":"first"');
  });
});

/** Flips one bit in the first byte of a page, from 1, which says what the page is. */
function flipPage(page: number): void {
  const bytes = readFileSync(file);
  const at = (page - 1) * PAGE_BYTES;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}
