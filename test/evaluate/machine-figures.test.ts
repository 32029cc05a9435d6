/** Figures of machines over labels of anybody's own: by hand, by group and beside an earlier run. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readMachineBench } from '../../evaluate/bench-files.ts';
import { machineFigures, readLines } from '../../evaluate/machine-figures.ts';

const QUESTIONS = [
  { id: 'a', text: 'SEM', relevant: ['m1'], locale: 'en' as const },
  { id: 'b', text: '引張試験', relevant: ['m2', 'm3'], locale: 'ja' as const },
];
const LINES = [
  { id: 'a', ranked: [['m1', 'other id']], verdict: 'GOOD' },
  { id: 'b', ranked: [['x'], ['m3']], verdict: 'PARTIAL' },
];

it('success, recall and reciprocal rank are means over the questions, worked by hand', () => {
  const [head, all, ja, en] = machineFigures(QUESTIONS, LINES).split('\n');
  expect(head?.trim().split(/\s+/)).toEqual(['questions', 'success@1', 'R@5', 'R@50', 'MRR']);
  // a: first, all of one; b: second, one of two: R@5 (1 + 1/2) / 2, MRR (1 + 1/2) / 2
  expect(all?.split(/\s+/)).toEqual(['all', '2', '0.500', '0.750', '0.750', '0.750']);
  expect(ja?.split(/\s+/)).toEqual(['ja', '1', '0.000', '0.500', '0.500', '0.500']);
  expect(en?.split(/\s+/)).toEqual(['en', '1', '1.000', '1.000', '1.000', '1.000']);
});

it('are shown beside those of an earlier run file', () => {
  const earlier = readLines(
    LINES.map((line) => JSON.stringify({ ...line, ranked: [] })).join('\n'),
  );
  expect(machineFigures(QUESTIONS, LINES, earlier)).toMatch(/before\s+2\s+0\.000/);
});

it('need a folder with machines and labels, and refuse a label of another shape', async () => {
  const bench = await mkdtemp(join(tmpdir(), 'catalyzer-machines-'));
  try {
    await mkdir(join(bench, 'equipment'));
    await expect(readMachineBench(bench)).rejects.toThrow('labels.jsonl');
    await writeFile(join(bench, 'equipment', 'list.csv'), 'name\nSEM\n');
    await writeFile(join(bench, 'equipment', 'labels.jsonl'), '{"id":"a","text":"SEM"}\n');
    await expect(readMachineBench(bench)).rejects.toThrow('line 1');
    const label = JSON.stringify({ id: 'a', text: 'SEM', relevant: ['m1'] });
    await writeFile(join(bench, 'equipment', 'labels.jsonl'), `${label}\n`);
    const { files, questions } = await readMachineBench(bench);
    expect([files.length, questions.length]).toEqual([1, 1]);
  } finally {
    await rm(bench, { recursive: true });
  }
});
