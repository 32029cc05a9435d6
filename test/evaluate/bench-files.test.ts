import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCordisQuestions, readJsicQuestions } from '../../evaluate/bench-files.ts';

let bench = '';

beforeAll(async () => {
  bench = await mkdtemp(join(tmpdir(), 'catalyzer-bench-'));
  await mkdir(join(bench, 'cordis'));
  await mkdir(join(bench, 'jsic'));
  await lines('orgs', [
    { id: '1', name: 'A', sme: false },
    { id: '2', name: 'B', sme: true },
    { id: '3', name: 'C', sme: true },
  ]);
  await lines('projects_past', [
    {
      id: 'p',
      orgs: [
        ['1', 'coordinator'],
        ['2', 'participant'],
      ],
    },
  ]);
  const query = { id: 'q', title: 'T', objective: 'O', coordinator: '1', intro: [{ target: '2' }] };
  await lines('queries_held', [{ ...query, rel: ['2'] }]);
});
afterAll(() => rm(bench, { recursive: true }));

const lines = (name: string, rows: readonly object[]) =>
  writeFile(
    join(bench, 'cordis', `${name}.jsonl.gz`),
    gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
  );

describe('the questions of a bench folder', () => {
  it('are read with partners and SMEs, whatever half it is, without the truth', async () => {
    const { queries, partners, smes, half } = await readCordisQuestions(bench);
    expect(queries).toEqual([
      { id: 'q', title: 'T', objective: 'O', coordinator: '1', intro: [{ target: '2' }] },
    ]);
    expect([...partners.keys()]).toEqual(['1', '2']);
    expect(partners.get('2')).toEqual(new Set(['1', '2']));
    expect(half).toBe('held');
    expect(smes).toEqual(new Set(['2', '3']));
  });

  it('keep their order in JSIC', async () => {
    const data = { docs: [{ id: '01' }], inc: [{ q: 'a' }, { q: 'b' }], exc: [{ q: 'c' }] };
    await writeFile(join(bench, 'jsic', 'jsic_held.json'), JSON.stringify(data));
    const { codes, sets } = await readJsicQuestions(bench);
    expect(codes).toEqual(['01']);
    expect(Object.fromEntries(sets)).toEqual({ inc: ['a', 'b'], exc: ['c'] });
  });

  it('of a wrong shape are refused with file and line', async () => {
    await lines('orgs', [{ id: 1 }]);
    await expect(readCordisQuestions(bench)).rejects.toThrow(/orgs\.jsonl\.gz line 1/);
  });

  it('that are not there are refused, naming the folder', async () => {
    await rm(join(bench, 'jsic', 'jsic_held.json'));
    await expect(readJsicQuestions(bench)).rejects.toThrow(/jsic: holds 0 files/);
  });
});
