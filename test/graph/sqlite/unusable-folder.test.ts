import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { FORMAT_VERSION } from '../../../graph/sqlite/format.ts';
import { openSqliteStore, STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';
import { lockDataFolder } from '../../../graph/sqlite/server-lock.ts';
import { organization, puts } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

const now = testClock;
const acme = organization('acme');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Error with which opening it ends; a store that opens fails the test. */
async function failureOf(path: string): Promise<CatalyzerError> {
  try {
    await (await openSqliteStore({ folder: path, now })).close();
  } catch (error) {
    if (error instanceof CatalyzerError) return error;
    throw error;
  }
  throw new Error('The store opened.');
}

async function writeStore(path: string): Promise<void> {
  const store = await openSqliteStore({ folder: path, now });
  await store.commit(puts(acme));
  await store.close();
}

describe('a data folder', () => {
  it('is made when missing, but not its parent, which may be a disk that is not mounted', async () => {
    await writeStore(join(folder, 'a'));
    expect(readFileSync(join(folder, 'a', STORE_FILE)).length).toBeGreaterThan(0);
    const path = join(folder, 'b', 'c');
    expect(await failureOf(path)).toMatchObject({
      code: 'BAD_USER_INPUT',
      key: 'dataFolderWithoutParent',
      parameters: { folder: path, parent: join(folder, 'b') },
    });
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });

  it('has only files for this account alone, also where others can look into it', async () => {
    chmodSync(folder, 0o755);
    const lock = lockDataFolder(folder);
    const store = await openSqliteStore({ folder, now });
    await store.commit(puts(acme));
    const names = readdirSync(folder).sort();
    expect(names).toEqual(
      ['', '-shm', '-wal']
        .map((end) => STORE_FILE + end)
        .concat('server.lock', 'server.lock-journal', 'server.pid'),
    );
    const others = names.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
    expect(others).toEqual(process.platform === 'win32' ? names : []);
    await store.close();
    lock.release();
  });

  it('closes the files of an earlier version to other accounts', async () => {
    await writeStore(folder);
    chmodSync(join(folder, STORE_FILE), 0o644);
    await writeStore(folder);
    const others =
      process.platform === 'win32' ? 0 : statSync(join(folder, STORE_FILE)).mode & 0o077;
    expect(others).toBe(0);
  });

  it('leaves nothing of a start that could not be ended', async () => {
    mkdirSync(join(folder, STORE_FILE));
    await failureOf(folder);
    expect(readdirSync(folder)).toEqual([STORE_FILE]);
  });

  it('is closed to other accounts where it is made, since private records lie in it', async () => {
    await writeStore(join(folder, 'made'));
    // Windows knows no such bits: access follows from the parent there.
    const others = process.platform === 'win32' ? 0 : statSync(join(folder, 'made')).mode & 0o077;
    expect(others).toBe(0);
  });

  it('holds everything in one file once it is closed', async () => {
    await writeStore(folder);
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    copyFileSync(join(folder, STORE_FILE), join(copy, STORE_FILE));
    const store = await openSqliteStore({ folder: copy, now });
    expect((await store.getNodes([acme.id], OPERATOR_SCOPE))[0]).toMatchObject(acme);
    await store.close();
  });

  it('is refused when it is a file or is below one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) {
      const { code, message } = await failureOf(path);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(path);
    }
  });

  it('is refused when nothing can be written in it', async () => {
    // The process file system takes no files, not even from root.
    const { code, message } = await failureOf('/proc/self');
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(message).toContain('/proc/self');
  });

  it('is refused, not tried for ever, where the system makes no folders', async () => {
    expect(['STORE_UNAVAILABLE', 'BAD_USER_INPUT']).toContain(
      (await failureOf('/proc/catalyzer/data')).code,
    );
  });

  it('is refused with the file when a server cannot leave its number there', () => {
    mkdirSync(join(folder, 'server.pid'));
    const lock = () => lockDataFolder(folder);
    expect(lock).toThrow(CatalyzerError);
    expect(lock).toThrow(join(folder, 'server.pid'));
    rmSync(join(folder, 'server.pid'), { recursive: true });
    lock().release();
  });

  it('is refused when there is a folder in place of the file', async () => {
    mkdirSync(join(folder, STORE_FILE));
    expect(await failureOf(folder)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a store file', () => {
  it('is refused when it is empty, and left as it is', async () => {
    const file = join(folder, STORE_FILE);
    writeFileSync(file, '');
    expect(await failureOf(folder)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'storeEmpty',
      parameters: { file },
    });
    expect(readdirSync(folder)).toEqual([STORE_FILE]);
    expect(statSync(file).size).toBe(0);
  });

  it('is distinguished from another one in its place, and reported when it was deleted', async () => {
    const used = join(folder, 'used');
    const store = await openSqliteStore({ folder: used, now });
    renameSync(used, join(folder, 'moved'));
    await expect(store.changesSince(0)).rejects.toMatchObject({ key: 'storeGone' });
    await writeStore(used);
    for (const answer of [store.changesSince(0), store.commit(puts(organization('lost')))]) {
      await expect(answer).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        key: 'storeReplaced',
        parameters: { file: join(used, STORE_FILE) },
      });
    }
    await store.close();
  });
  it('is refused when it is not a database, and left as it is', async () => {
    const file = join(folder, STORE_FILE);
    const text = 'no database at all\n'.repeat(500);
    writeFileSync(file, text);
    expect(await failureOf(folder)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'storeDamaged',
      parameters: { file },
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is refused in a read when pages in it are damaged', async () => {
    await writeStore(folder);
    const file = join(folder, STORE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4_096);
    writeFileSync(file, bytes);
    expect(await failureOfReading(folder)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'storeDamaged',
    });
  });

  it('is refused when a part of its last page is cut off, and left as it is', async () => {
    await writeStore(folder);
    const file = join(folder, STORE_FILE);
    truncateSync(file, statSync(file).size - 100);
    const cut = readFileSync(file);
    expect(await failureOf(folder)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'storeDamaged',
    });
    expect(readFileSync(file)).toEqual(cut);
  });

  it('is refused with both versions when a newer program wrote it', async () => {
    await writeStore(folder);
    const file = join(folder, STORE_FILE);
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${FORMAT_VERSION + 1}`);
    database.close();
    const { code, parameters } = await failureOf(folder);
    expect([code, parameters]).toEqual([
      'STORE_NEWER',
      { file, version: FORMAT_VERSION + 1, known: FORMAT_VERSION },
    ]);
  });

  it("is refused when it is another program's, and left as it is", async () => {
    const file = join(folder, STORE_FILE);
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const before = readFileSync(file);
    expect(await failureOf(folder)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'storeForeign',
    });
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a closed store', () => {
  it('answers nothing, in a sentence, and may be closed again', async () => {
    const store = await openSqliteStore({ folder, now });
    await store.close();
    await store.close();
    for (const answer of [store.getNodes([acme.id], OPERATOR_SCOPE), store.commit([])]) {
      await expect(answer).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        key: 'storeClosed',
      });
    }
  });
});

async function failureOfReading(path: string): Promise<unknown> {
  try {
    const store = await openSqliteStore({ folder: path, now });
    try {
      return await store.changesSince(0);
    } finally {
      await store.close();
    }
  } catch (error) {
    return error;
  }
}
