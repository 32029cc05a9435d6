/** The search benchmark over a few documents, without Lucene and without a network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../random.ts';
import {
  documentRows,
  indexBytes,
  indexDocuments,
  search,
  searchEvery,
  weighPlainly,
  weighQuestion,
} from './our-search.ts';
import { flexSearch, miniSearch, type PeerSearch } from './peers.ts';
import { overlap } from './search-answers.ts';
import { readLines, writeTerms } from './terms-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalyzer-search-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = [
  'めっき',
  '切削加工',
  'プレス',
  '研磨',
  '溶接',
  '塗装',
  'アルミ',
  'チタン',
  '樹脂',
  '金型',
];
const random = seededRandom(5);
const documents = Array.from({ length: 300 }, (_, id) => ({
  id,
  name: `工業${id}`,
  text: Array.from({ length: 1 + random.below(5) }, () => random.pickSkewed(WORDS)).join('、'),
}));
const index = indexDocuments(documents);
const questions = ['チタンの研磨', '樹脂の金型、塗装', 'めっき'];

describe('our side of the search benchmark', () => {
  it('finds what scoring every document finds, with our weights and with plain ones', () => {
    for (const question of questions) {
      const need = weighQuestion(index, question);
      for (const weighed of [need, weighPlainly(index, need)]) {
        expect(search(index, weighed, 10)).toHaveLength(10);
        expect(search(index, weighed, 10)).toEqual(searchEvery(index, weighed, 10));
      }
    }
  });

  it('writes a line of terms for each document, and counts what the index takes', async () => {
    const file = join(folder, 'documents');
    await writeTerms(file, documentRows(index));
    const lines: string[] = [];
    for await (const line of readLines(file)) lines.push(line);
    expect(lines).toHaveLength(documents.length);
    expect(lines.every((line) => /^t\d+( t\d+)*$/.test(line))).toBe(true);
    const { postings, all } = indexBytes(index);
    expect(postings).toBeGreaterThan(3 * new Set(lines.join(' ').split(' ')).size);
    expect(all).toBeGreaterThan(postings);
  });

  it('compares answers by what they have in common', () => {
    expect(overlap([[1, 2, 3, 4]], [[4, 3, 9, 8]])).toBe(0.5);
    expect(overlap([], [])).toBe(0);
  });
});

describe('the libraries of the search benchmark', () => {
  it.each([
    ['MiniSearch', miniSearch],
    ['FlexSearch', flexSearch],
  ])('%s finds the one document that has the asked term', async (name, open) => {
    const peer = await open().catch((error: unknown): PeerSearch | undefined => {
      if (process.env['CI'] !== undefined) throw error;
      process.stderr.write(`${name} IS NOT TESTED: it is not installed (npm install).\n`);
      return undefined;
    });
    if (peer === undefined) return;
    peer.add(0, 't1 t2');
    peer.add(1, 't2 t3');
    peer.finish();
    expect(peer.search('t3', 10)).toEqual([1]);
  });
});
