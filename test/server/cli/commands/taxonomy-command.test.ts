/** `taxonomy`: frequent unknown words of PUBLIC records only, each with its places. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../../server/engine/open-store.ts';
import { capability, equipment, organization, puts, relationship } from '../../../builders.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolder } from '../run.ts';

async function networkIn(folder: string, hiddenWords: readonly string[] = []): Promise<void> {
  const store = await openStore({ folder: join(folder, 'data'), now: testClock });
  const firms = ['一', '二', '三'].map((key) => organization(`社${key}`, { city: '亜空市' }));
  const held = firms.map((firm, at) => {
    const said = capability(`c${at}`, {
      title: { ja: '超弦ワープ成膜とめっき', en: 'gribble plating' },
      description: { ja: at === 0 ? '亜空市の企業' : '社一と亜空市' },
    });
    return [said, relationship('OFFERS', firm, said)];
  });
  const hidden = hiddenWords.flatMap((word, at) => {
    const said = capability(`h${at}`, { title: { ja: word }, visibility: 'PRIVATE' });
    const owner = organization(`hidden ${at}`, { visibility: 'PRIVATE' });
    return [owner, said, relationship('OFFERS', owner, said)];
  });
  await store.commit(puts(...firms, ...held.flat(), ...hidden));
  await store.close();
}

describe('taxonomy', () => {
  it('says how large it is and how a row is added', async () => {
    const { code, stdout } = await run(await temporaryFolder(), ['taxonomy']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/has \d{4} concepts with \d{5} names/);
    expect(stdout).toContain('docs/taxonomy.md');
  });

  it('suggests aliases from public machines alone, and refuses another source of them', async () => {
    const folder = await temporaryFolder();
    const store = await openStore({ folder: join(folder, 'data'), now: testClock });
    const lab = organization('lab');
    const machines = ['PUBLIC', 'PUBLIC', 'PRIVATE', 'PRIVATE'].flatMap((visibility, at) => {
      const word = visibility === 'PUBLIC' ? 'ゼノスコープ' : 'ヒメゴト';
      const machine = equipment(`m${at}`, {
        name: { ja: `走査電子顕微鏡 ${word}` },
        visibility: visibility as 'PUBLIC' | 'PRIVATE',
      });
      return [machine, relationship('OWNS', lab, machine)];
    });
    await store.commit(puts(lab, ...machines));
    await store.close();
    const { code, stdout } = await run(folder, ['taxonomy', 'suggest', '--from', 'equipment']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {5}2 {2}ゼノスコープ +sem \(/);
    expect(stdout).not.toContain('ヒメゴト');
    const json = await run(folder, ['taxonomy', 'suggest', '--from', 'equipment', '--json']);
    expect(JSON.parse(json.stdout).aliases).toHaveLength(1);
    const wrong = await run(folder, ['taxonomy', 'suggest', '--from', 'people']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('people');
  });

  it('suggests unknown words with their records, and no name of a party or a place', async () => {
    const folder = await temporaryFolder();
    await networkIn(folder);
    const { code, stdout } = await run(folder, ['taxonomy', 'suggest', '--json']);
    expect(code).toBe(0);
    const { terms } = JSON.parse(stdout);
    const found = terms.map(({ term, records }: { term: string; records: number }) => [
      term,
      records,
    ]);
    expect(found).toEqual([
      ['超弦ワープ', 3],
      ['gribble', 3],
    ]);
    const [{ examples }] = terms;
    expect(examples).toHaveLength(3);
    expect(examples[0].id).toMatch(/^cap_/);
    expect(examples[0].text).toContain('超弦ワープ');
    const printed = await run(folder, ['taxonomy', 'suggest']);
    expect(printed.stdout).toMatch(/ {5}3 {2}超弦ワープ +.*cap_\w+/);
    expect((await run(folder, ['taxonomy', 'suggest', '--limit', '1', '--json'])).stdout).toContain(
      'gribble',
    );
  });

  it('does not move by a byte for records that are not public', async () => {
    const [open, planted] = [await temporaryFolder(), await temporaryFolder()];
    await networkIn(open);
    await networkIn(planted, ['超弦ワープ装甲', '秘密工程甲', '秘密工程甲', '秘密工程甲']);
    const suggest = ['taxonomy', 'suggest', '--json'];
    expect((await run(planted, suggest)).stdout).toBe((await run(open, suggest)).stdout);
  });

  it('says so when there is nothing, and refuses another task or a limit of 0', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'none.csv'), '会社名\n');
    await run(folder, ['import', 'none.csv', '--write']);
    expect((await run(folder, ['taxonomy', 'suggest'])).stdout).toContain('No words outside');
    expect((await run(folder, ['taxonomy', 'grow'])).code).toBe(2);
    expect((await run(folder, ['taxonomy', 'suggest', '--limit', '0'])).code).toBe(2);
  });
});
