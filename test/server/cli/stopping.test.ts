/**
 * Signals to real processes. Laws: the first one ends every long command between two steps, with
 * 130, what is in and how to go on; a second one ends it at once; none loses or halves anything.
 */
import { existsSync, readdirSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { type CommandProcess, startCommandLine, until } from './command-process.ts';
import { type Run, run, temporaryFolder, temporaryFolderToKeep } from './run.ts';

const UNCHANGED =
  'Interrupted.\nNothing was changed. The same command starts again from the beginning.\n';
/** More than one commit holds, and enough that every command takes longer than a signal. */
const RECORDS = 20_000;

let full: string;
let batch: string;
beforeAll(async () => {
  full = await temporaryFolderToKeep();
  const rows = Array.from({ length: RECORDS }, (_, at) => `試作所${at},大阪府,${1 + (at % 97)}`);
  await writeFile(join(full, 'rows.csv'), `会社名,都道府県,従業員数\n${rows.join('\n')}\n`);
  const imported = await run(full, ['import', 'rows.csv', '--write']);
  batch = /imp_\w+/.exec(imported.stdout)?.[0] ?? '';
  expect(imported.code).toBe(0);
  await run(full, ['export', 'all.jsonl']);
  await run(full, ['backup', 'backup.sqlite']);
});

/**
 * A copy of the full folder, or only the files beside its data. The log of the store is empty: the
 * driver keeps its files until the statements of this process are collected.
 */
async function folderWith({ data }: { readonly data: boolean }): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of data ? ['data'] : ['rows.csv', 'all.jsonl']) {
    const filter = (path: string) => !/-(wal|shm)$/.test(path);
    await cp(join(full, name), join(folder, name), { recursive: true, filter });
  }
  return folder;
}

function start(folder: string, ...argv: readonly string[]): CommandProcess {
  return startCommandLine(folder, argv, { CATALYZER_DATA: join(folder, 'data') });
}

/** Rows of a table in the store of a folder that another process writes; 0 where there is none. */
function rowsIn(folder: string, table: 'node' | 'tombstone'): number {
  try {
    const database = new DatabaseSync(join(folder, 'catalyzer.sqlite'), { readOnly: true });
    try {
      return Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

async function stopWhen(process: CommandProcess, hasCome: () => boolean): Promise<Run> {
  await until(process, hasCome);
  process.child.kill('SIGINT');
  return process.ended;
}

const isRestoring = (data: string) => existsSync(join(data, 'catalyzer.sqlite.restoring'));

/** Files of a data folder that hold records. */
function recordFilesIn(data: string): string[] {
  return readdirSync(data).filter((name) => name.startsWith('catalyzer.sqlite'));
}

/** The store of the folder is open in some process. */
const isOpen = (folder: string) => () => existsSync(join(folder, 'data', 'catalyzer.sqlite-shm'));

describe('the first signal', () => {
  it('stops an import between two commits; the same command imports the rest', async () => {
    const folder = await folderWith({ data: false });
    const data = join(folder, 'data');
    const process = start(folder, 'import', 'rows.csv', '--write');
    const { code, stderr } = await stopWhen(process, () => rowsIn(data, 'node') > 1);
    expect(code).toBe(130);
    const [, done, id] =
      /^Interrupted\.\n(\d+) of 20000 changes were imported as (imp_\w+)\./m.exec(stderr) ?? [];
    expect(Number(done)).toBeLessThan(RECORDS);
    expect(rowsIn(data, 'node')).toBe(Number(done) + 1);
    const again = await run(folder, ['import', 'rows.csv', '--write']);
    expect(again.stdout).toContain(`Imported as ${id}`);
    expect(rowsIn(data, 'node')).toBe(RECORDS + 1);
  });

  it('stops an undo between two commits; the same command undoes the rest', async () => {
    const folder = await folderWith({ data: true });
    const data = join(folder, 'data');
    const process = start(folder, 'import', '--remove', batch);
    const { code, stderr } = await stopWhen(process, () => rowsIn(data, 'tombstone') > 0);
    expect(code).toBe(130);
    const done = Number(/^(\d+) of 20000 records of imp_\w+ were undone\./m.exec(stderr)?.[1]);
    expect(rowsIn(data, 'tombstone')).toBe(done);
    expect((await run(folder, ['import', '--remove', batch])).code).toBe(0);
    expect(rowsIn(data, 'node')).toBe(1);
  });

  it('stops a copy between two commits; the same command copies the rest', async () => {
    const folder = await folderWith({ data: true });
    const copy = ['copy', '--from', 'sqlite:data', '--to', 'sqlite:copy'];
    const there = join(folder, 'copy');
    const { code, stderr } = await stopWhen(
      start(folder, ...copy),
      () => rowsIn(there, 'node') > 0,
    );
    expect(code).toBe(130);
    expect(stderr).toMatch(/^\d+ of \d+ records are copied\. The same command copies the rest\./m);
    expect((await run(folder, copy)).code).toBe(0);
    expect(rowsIn(there, 'node')).toBe(RECORDS + 1);
  });

  it('stops the restoring of an export', async () => {
    const folder = await folderWith({ data: false });
    const data = join(folder, 'data');
    const process = start(folder, 'import', 'all.jsonl', '--write');
    const { code, stderr } = await stopWhen(process, () => rowsIn(data, 'node') > 0);
    expect(code).toBe(130);
    expect(stderr).toMatch(/^\d+ of \d+ records are copied\./m);
    expect(rowsIn(data, 'node')).toBeLessThan(RECORDS);
  });

  it.each([
    ['an export', ['export', 'file.jsonl']],
    ['an export as rows', ['export', 'file', '--format', 'csv']],
    ['a dry run', ['import', '../rows.csv']],
    ['the making of an index', ['reindex']],
    ['a question before it', ['who-can', '研削']],
    ['a look for damaged records', ['doctor']],
    ['a look for new terms', ['taxonomy', 'suggest']],
    ['a check', ['verify']],
    ['a backup', ['backup', 'backup.sqlite']],
    ['the start of a server', ['serve']],
  ])('stops %s, which leaves nothing', async (_, argv) => {
    const folder = await folderWith({ data: true });
    if (argv[0] === 'import') await cp(join(full, 'rows.csv'), join(folder, '../rows.csv'));
    const { code, stdout, stderr } = await stopWhen(start(folder, ...argv), isOpen(folder));
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(
      /^Interrupted\.\n(Nothing was changed|Nothing of \S+ has been written)/m,
    );
    expect(await readdir(folder)).toEqual(['data']);
    expect(rowsIn(join(folder, 'data'), 'node')).toBe(RECORDS + 1);
  });

  it('stops a backup that is to replace one, which stays; the same command makes it', async () => {
    const folder = await folderWith({ data: true });
    const file = join(folder, 'backup.sqlite');
    await writeFile(file, 'of yesterday');
    const process = start(folder, 'backup', 'backup.sqlite', '--force');
    const { code, stderr } = await stopWhen(process, () => existsSync(`${file}.part`));
    expect({ code, stderr }).toEqual({ code: 130, stderr: UNCHANGED });
    expect((await readdir(folder)).sort()).toEqual(['backup.sqlite', 'data']);
    expect(await readFile(file, 'utf8')).toBe('of yesterday');
    expect((await run(folder, ['backup', 'backup.sqlite', '--force'])).code).toBe(0);
    expect(await readFile(`${file}.previous`, 'utf8')).toBe('of yesterday');
  });

  it('stops the restoring of a backup, which leaves no store; the same command makes it', async () => {
    const folder = await folderWith({ data: false });
    const data = join(folder, 'data');
    const backup = join(full, 'backup.sqlite');
    const process = start(folder, 'restore', backup);
    const { code, stdout, stderr } = await stopWhen(process, () => isRestoring(data));
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: UNCHANGED });
    expect(recordFilesIn(data)).toEqual([]);
    expect((await run(folder, ['restore', backup])).code).toBe(0);
    expect(rowsIn(data, 'node')).toBe(RECORDS + 1);
  });

  it('stops the first start of a server between two examples; the next start goes on', async () => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    const { code, stdout, stderr } = await stopWhen(
      start(folder, 'serve'),
      () => rowsIn(data, 'node') > 0,
    );
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(
      /^\d+ of \d+ example files were imported\. The next start imports the rest\./m,
    );
  });
});

describe('a second signal', () => {
  it('ends the command at once', async () => {
    const folder = await folderWith({ data: true });
    const process = start(folder, 'reindex');
    await until(process, isOpen(folder));
    process.child.kill('SIGINT');
    process.child.kill('SIGTERM');
    expect(await process.ended).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  it('leaves no backup under its name; the same command makes it', async () => {
    const folder = await folderWith({ data: true });
    const process = start(folder, 'backup', 'backup.sqlite');
    await until(process, () => existsSync(join(folder, 'backup.sqlite.part')));
    process.child.kill('SIGINT');
    process.child.kill('SIGTERM');
    expect(await process.ended).toMatchObject({ code: 130, stdout: '' });
    expect(await readdir(folder)).not.toContain('backup.sqlite');
    expect((await run(folder, ['backup', 'backup.sqlite'])).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['backup.sqlite', 'data']);
  });

  it('leaves no store where one is restored; the same command makes it', async () => {
    const folder = await folderWith({ data: false });
    const data = join(folder, 'data');
    const backup = join(full, 'backup.sqlite');
    const process = start(folder, 'restore', backup);
    await until(process, () => isRestoring(data));
    process.child.kill('SIGINT');
    process.child.kill('SIGTERM');
    expect(await process.ended).toMatchObject({ code: 130, stdout: '' });
    expect(recordFilesIn(data)).not.toContain('catalyzer.sqlite');
    expect((await run(folder, ['restore', backup])).code).toBe(0);
    expect(recordFilesIn(data)).toEqual(['catalyzer.sqlite']);
    expect(rowsIn(data, 'node')).toBe(RECORDS + 1);
  });
});

describe('the end of a server', () => {
  it('resets no request that was sent before', async () => {
    const folder = await temporaryFolder();
    const env = { CATALYZER_DATA: join(folder, 'data'), CATALYZER_SEED: 'off' };
    const process = startCommandLine(folder, ['serve'], env);
    await until(process, () => /http:\/\/[\d.]+:\d+/.test(process.stdout()));
    const port = Number(/http:\/\/[\d.]+:(\d+)/.exec(process.stdout())?.[1]);
    const idle = await Promise.all(Array.from({ length: 50 }, () => keptAlive(port)));
    const answers = idle.map(({ ask }) => ask());
    const fresh = Array.from({ length: 50 }, () => keptAlive(port));
    process.child.kill('SIGTERM');
    for (const answer of await Promise.all(answers)) expect(answer).toBe('HTTP/1.1 200 OK');
    for (const { first } of await Promise.all(fresh)) expect(first).toBe('HTTP/1.1 200 OK');
    expect((await process.ended).code).toBe(0);
  });
});

/** A connection on which a first request was answered, ready for another. */
async function keptAlive(port: number) {
  const socket = connect(port, '127.0.0.1');
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] ?? ''));
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('It was closed without an answer.')));
      socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    });
  return { first: await ask(), ask };
}
