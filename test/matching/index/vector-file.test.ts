/** Saved vectors: whole or none of them counts; what left the public leaves them; the owner's alone. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeaningIndex } from '../../../matching/index/meaning-index.ts';
import { hashOfSides } from '../../../matching/index/record-sides.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import {
  forgetVectors,
  restoreVectors,
  saveVectors,
  VECTOR_FILE,
} from '../../../matching/index/vector-file.ts';
import { KEPT_DIMENSIONS } from '../../../matching/meaning/vector-map.ts';
import { capability } from '../../builders.ts';
import { toldAll } from '../matcher-of.ts';
import { MemoryFeed } from './memory-feed.ts';

const COUNT = 3_000;
const RECORDS = Array.from({ length: COUNT }, (_, key) =>
  capability(`c${key}`, { title: { ja: `研磨${key}` } }),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-vectors-'));
});
afterEach(() => rm(folder, { recursive: true }));

function indexOf(isFilled: boolean): MeaningIndex {
  const text = new TextIndex();
  const meaning = new MeaningIndex(text.records);
  const changes = toldAll(RECORDS);
  text.apply(changes);
  meaning.apply(changes);
  meaning.settle();
  if (isFilled) {
    RECORDS.forEach(({ id }, key) => {
      meaning.putById(id, hashOfSides([`研磨${key}`]), vectorOf(key));
    });
  }
  return meaning;
}

function vectorOf(key: number): Int8Array {
  return new Int8Array(KEPT_DIMENSIONS).fill(1 + (key % 100));
}

describe('saved vectors', () => {
  it('are those that were saved, block after block, readable by no other user', async () => {
    await saveVectors(folder, indexOf(true), 7);
    const restored = indexOf(false);
    expect(await restoreVectors(folder, restored)).toBe(true);
    expect(restored.isReady).toBe(true);
    const { kept } = restored.kept(0, COUNT);
    expect(kept.map(({ vector }) => vector[0])).toEqual(RECORDS.map((_, key) => 1 + (key % 100)));
    expect((await stat(join(folder, VECTOR_FILE))).mode & 0o777).toBe(0o600);
  });

  it('are none without a file, or where it is damaged, cut off or of another version', async () => {
    const restored = indexOf(false);
    const path = join(folder, VECTOR_FILE);
    expect(await restoreVectors(folder, restored)).toBe(false);
    await saveVectors(folder, indexOf(true), 7);
    const bytes = await readFile(path);
    const damaged = Buffer.from(bytes);
    damaged[bytes.length >> 1] = (damaged[bytes.length >> 1] ?? 0) ^ 1;
    const other = Buffer.from(bytes.toString('latin1').replace('-1"', '-0"'), 'latin1');
    for (const content of [damaged, bytes.subarray(0, -40), other, Buffer.from('{}\n')]) {
      await writeFile(path, content);
      expect(await restoreVectors(folder, restored)).toBe(false);
    }
    expect(restored.lacking).toBe(COUNT);
  });

  it('lose those of records that left the public since, and no others', async () => {
    const feed = new MemoryFeed(toldAll(RECORDS));
    await saveVectors(folder, indexOf(true), feed.changes.length);
    await forgetVectors(feed, folder);
    const gone = RECORDS[1];
    feed.add([
      { kind: 'nodeGone', id: RECORDS[0]?.id ?? '' },
      ...toldAll(gone === undefined ? [] : [{ ...gone, visibility: 'PRIVATE' as const }]),
    ]);
    await forgetVectors(feed, folder);
    const restored = indexOf(false);
    expect(await restoreVectors(folder, restored)).toBe(true);
    expect(restored.nextLacking(COUNT).sort()).toEqual(
      RECORDS.slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('are removed where they are of another store, and where they cannot be read', async () => {
    const path = join(folder, VECTOR_FILE);
    await saveVectors(folder, indexOf(true), 7);
    await forgetVectors(new MemoryFeed(), folder);
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await writeFile(path, 'nothing of ours');
    await forgetVectors(new MemoryFeed(), folder);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});
