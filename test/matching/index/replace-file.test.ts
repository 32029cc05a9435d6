/**
 * Replacement of files. Laws: a reader sees a whole file, even if several write it at once or a
 * writer fails; only unfinished files are left beside it, and those of crashed processes are
 * removed.
 */
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceFile } from '../../../matching/index/replace-file.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-replace-'));
  path = join(folder, 'vectors.bin');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file that is replaced', () => {
  it('is one of those that were written at the same time, whole, and the owner’s alone', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => String(at).repeat(50_000));
    await Promise.all(
      texts.map((text) =>
        replaceFile(path, async (file) => {
          for (let at = 0; at < text.length; at += 1_000) {
            await file.writeFile(text.slice(at, at + 1_000));
          }
        }),
      ),
    );
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['vectors.bin']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('stays as it is where the writing fails, and nothing is left', async () => {
    await replaceFile(path, (file) => file.writeFile('old'));
    const full = new Error('The disk is full.');
    const failing = replaceFile(path, async (file) => {
      await file.writeFile('half');
      throw full;
    });
    await expect(failing).rejects.toBe(full);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['vectors.bin']);
  });

  it('takes away what a crash left, and nothing that another process writes', async () => {
    const left = ['vectors.bin.new', 'vectors.bin.1.new'];
    for (const name of left) {
      await writeFile(join(folder, name), 'left');
      await utimes(join(folder, name), 1, 1);
    }
    const others = ['vectors.bin.2.new', 'vectors.json', 'other.bin.1.new'];
    for (const name of others) await writeFile(join(folder, name), 'of another');
    await replaceFile(path, (file) => file.writeFile('new'));
    expect((await readdir(folder)).sort()).toEqual(['vectors.bin', ...others].sort());
  });
});
