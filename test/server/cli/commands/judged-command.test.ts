/** `judged score`: how the answers agree with what people judged, with what does not. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../../server/engine/open-store.ts';
import { capability, organization, puts, relationship } from '../../../builders.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolderToKeep } from '../run.ts';

const WELDER = organization('welder', { name: { ja: '溶接社' } });
const PLATER = organization('plater', { name: { ja: '鍍金社' } });
const BOTH = organization('both', { name: { ja: '両方社' } });
const DRAWER = organization('drawer', { name: { ja: '設計社' } });

let folder = '';

beforeAll(async () => {
  folder = await temporaryFolderToKeep();
  const store = await openStore({ folder: join(folder, 'data'), now: testClock });
  const held = (
    [
      [WELDER, 'レーザー溶接'],
      [PLATER, '硬質クロムめっき'],
      [BOTH, 'レーザー溶接と硬質クロムめっき'],
      [DRAWER, '機械設計'],
    ] as const
  ).flatMap(([firm, ja], at) => {
    const said = capability(`c${at}`, { title: { ja } });
    return [said, relationship('OFFERS', firm, said)];
  });
  await store.commit(puts(WELDER, PLATER, BOTH, DRAWER, ...held));
  await store.close();
});

async function score(lines: readonly unknown[], ...options: readonly string[]) {
  const file = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(join(folder, 'judged.jsonl'), file);
  return run(folder, ['judged', 'score', 'judged.jsonl', ...options]);
}

describe('judged score', () => {
  it('counts who is found, the first rank, who should not come first, and the means by hand', async () => {
    const { code, stdout } = await score(
      [
        // The only one who welds and plates comes first: 1/1 at rank 1.
        { q: 'レーザー溶接と硬質クロムめっき', relevant: [BOTH.id], never: [DRAWER.id] },
        // One of two is found, at rank 1; the other has nothing of it.
        { q: '機械設計', relevant: [DRAWER.id, PLATER.id], never: [] },
        // A must: who plates only is to be asked, if listed at all.
        { q: '', must: ['レーザー溶接'], relevant: [], never: [WELDER.id, BOTH.id] },
      ],
      '--json',
    );
    expect(code).toBe(0);
    const { questions, ...means } = JSON.parse(stdout);
    expect(questions[0]).toMatchObject({ relevant: 1, notFound: [], firstRank: 1, never: 1 });
    expect(questions[1]).toMatchObject({
      relevant: 2,
      notFound: [{ id: PLATER.id, name: '鍍金社' }],
      firstRank: 1,
    });
    expect(questions[2].unwanted.map(({ name }: { name: string }) => name)).toEqual([
      '溶接社',
      '両方社',
    ]);
    // (1 + 1/2) / 2 and (1 + 1) / 2.
    expect(means).toEqual({ found: 0.75, reciprocalRank: 1, unwanted: 2 });
  });

  it('prints a table in the reader’s language, with what does not agree under each question', async () => {
    const lines = [
      { q: '機械設計', relevant: [DRAWER.id, PLATER.id], never: ['org_gone'] },
      { q: 'レーザー溶接', never: [WELDER.id] },
    ];
    const ja = await score(lines, '--lang', 'ja');
    expect(ja.stdout).toContain(`上位10件にいる  最初の順位  上位3件の合わない相手  質問
           1/2           1                      -  機械設計
    上位10件にいない: 鍍金社 (${PLATER.id})
    いまの公開記録にない（数えない）: org_gone
             -           -                    1/1  レーザー溶接
    合わないのに上位3件にいる: 溶接社 (${WELDER.id})
`);
    expect(ja.stdout).toContain('質問 2 件。合う相手が上位10件にいる割合の平均 0.50');
    const en = await score(lines, '--lang', 'en');
    expect(en.stdout).toContain('in first 10  first rank  unfit in first 3  question\n');
    expect(en.stdout).toContain('Mean of 1 / first rank: 1.00. Unfit in the first 3: 1.');
  });

  it('names an invalid line, and a missing file', async () => {
    const bad = [
      { q: '溶接', relevant: [WELDER.id] },
      { q: '溶接', relevant: [] },
    ];
    const { code, stdout, stderr } = await score(bad, '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Line 2 of judged.jsonl is not a judged question.');
    const missing = await run(folder, ['judged', 'score', 'none.jsonl']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('none.jsonl');
  });

  it('says so where nothing was judged', async () => {
    expect((await score([], '--lang', 'en')).stdout).toBe('No judged questions found.\n');
  });
});
