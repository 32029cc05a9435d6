/**
 * Keeper of vectors. Laws: vectors that another process saved are neither made again nor lost; a
 * caller that waits learns the progress, or why none can be made, and may stop waiting; finished
 * vectors are kept.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeaningIndex } from '../../../matching/index/meaning-index.ts';
import { hashOfSides } from '../../../matching/index/record-sides.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { restoreVectors, saveVectors } from '../../../matching/index/vector-file.ts';
import { keepVectors } from '../../../matching/index/vector-keeper.ts';
import type { Encoding } from '../../../matching/meaning/encoding.ts';
import { KEPT_DIMENSIONS } from '../../../matching/meaning/vector-map.ts';
import { capability } from '../../builders.ts';
import { rethrow } from '../../server/rethrow.ts';
import { STORED, toldAll } from '../matcher-of.ts';

const COUNT = 400;
const RECORDS = Array.from({ length: COUNT }, (_, key) =>
  capability(`c${key}`, { title: { ja: `研磨${key}` } }),
);
const NODES = new Map(RECORDS.map((record) => [record.id as string, { ...record, ...STORED }]));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-keeper-'));
});
afterEach(() => rm(folder, { recursive: true }));

function indexOf(filled: number): MeaningIndex {
  const text = new TextIndex();
  const meaning = new MeaningIndex(text.records);
  const changes = toldAll(RECORDS);
  text.apply(changes);
  meaning.apply(changes);
  meaning.settle();
  RECORDS.slice(0, filled).forEach(({ id }, key) => {
    meaning.putById(id, hashOfSides([`研磨${key}`]), VECTOR);
  });
  return meaning;
}

const VECTOR = new Int8Array(KEPT_DIMENSIONS).fill(1);

/** An encoding of which each request waits until it is let go on, and what it was asked for. */
function heldEncoding() {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const encoding: Encoding = {
    encode: (records, signal) =>
      new Promise((resolve, reject) => {
        asked.push(...records);
        signal?.addEventListener('abort', () => reject(signal.reason));
        waiting.push(() => resolve(records.map(() => VECTOR)));
      }),
    close: async () => undefined,
  };
  const goOn = async () => {
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    waiting.shift()?.();
  };
  return { encoding, asked, goOn };
}

function keep(
  index: MeaningIndex,
  encoding: Encoding,
  onError: (error: unknown) => void = rethrow,
) {
  return keepVectors({
    index: () => index,
    encoding,
    getNodes: async (ids) => ids.map((id) => NODES.get(id)),
    folder,
    cursor: () => 1,
    onError,
  });
}

describe('the keeper of vectors', () => {
  it('neither loses nor makes again what another process saved meanwhile', async () => {
    const own = indexOf(0);
    const { encoding, goOn } = heldEncoding();
    const keeper = keep(own, encoding);
    await goOn();
    await goOn();
    await saveVectors(folder, indexOf(350), 1);
    // The third is under way when it ends; 128 were made here, 350 there.
    await goOn();
    await keeper.close();
    const saved = indexOf(0);
    expect(await restoreVectors(folder, saved)).toBe(true);
    expect(saved.documents - saved.lacking).toBeGreaterThanOrEqual(350);
  });

  it('reports its progress to those who wait, and ends the waiting when all is there', async () => {
    const { encoding, goOn, asked } = heldEncoding();
    const keeper = keep(indexOf(COUNT - 64), encoding);
    const seen: [number, number][] = [];
    const ready = keeper.whenReady({ onProgress: (done, total) => seen.push([done, total]) });
    await goOn();
    await ready;
    expect(seen[0]).toEqual([COUNT - 64, COUNT]);
    expect(seen.at(-1)).toEqual([COUNT, COUNT]);
    expect(asked.length).toBe(64);
    await keeper.close();
  });

  it('keeps what was made when the waiting is interrupted', async () => {
    const { encoding, goOn } = heldEncoding();
    const keeper = keep(indexOf(0), encoding);
    const interruption = new AbortController();
    const ready = keeper.whenReady({ interrupted: interruption.signal });
    await goOn();
    await goOn();
    const reason = new Error('Enough.');
    interruption.abort(reason);
    await expect(ready).rejects.toBe(reason);
    await keeper.close();
    const saved = indexOf(0);
    await restoreVectors(folder, saved);
    expect(saved.documents - saved.lacking).toBe(128);
  });

  it('reports why nothing can be made to those who wait, else to the error handler, once', async () => {
    const lost = new Error('There is no model.');
    const encoding: Encoding = {
      encode: () => Promise.reject(lost),
      close: async () => undefined,
    };
    const told: unknown[] = [];
    const keeper = keep(indexOf(0), encoding, (error) => told.push(error));
    await expect(keeper.whenReady()).rejects.toBe(lost);
    await keeper.close();
    expect(told.length).toBeLessThanOrEqual(1);
  });
});
