/** Machines as a terminal shows them: terms, prices of a day, what to ask, in both languages. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolderToKeep } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolderToKeep();
  await run(folder, ['demo', 'equipment']);
});

describe('equipment', () => {
  it('shows a machine with its terms and the prices of the day that is asked', async () => {
    const { code, stdout } = await run(folder, [
      ...['equipment', 'climate chamber at -40 °C', '--first', '1'],
      ...['--on', '2027-04-01', '--lang', 'en'],
    ]);
    expect(code).toBe(0);
    for (const words of [
      '(Invented) climate chamber',
      '[met] must -40 °C',
      'Mode of use: by yourself',
      '880/hour (small and medium enterprises)',
      '(on 2027-04-01)',
      'To apply: ',
      'equ_',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  it('says the same in Japanese, narrowed by mode', async () => {
    const { stdout } = await run(folder, [
      ...['equipment', '恒温恒湿槽', '--mode', 'self-use', '--lang', 'ja', '--first', '2'],
    ]);
    for (const words of ['（架空）恒温恒湿槽', '利用形態: ', '料金: ', '申し込み: ']) {
      expect(stdout).toContain(words);
    }
  });

  it('prints the answer of the API with --json', async () => {
    const { stdout } = await run(folder, ['equipment', 'freeze dryer', '--json']);
    const { searchEquipment } = JSON.parse(stdout);
    expect(searchEquipment.nodes[0].equipment.name.text).toContain('freeze dryer');
    expect(searchEquipment.facets.map(({ facet }: { facet: string }) => facet)).toContain('openTo');
  });

  it('refuses a mode, a day and an asker that are none', async () => {
    for (const [option, value] of [
      ['--mode', 'rented'],
      ['--on', 'tomorrow'],
    ] as const) {
      const { code, stderr } = await run(folder, ['equipment', 'SEM', option, value]);
      expect([code, stderr.includes(value)]).toEqual([2, true]);
    }
    const { code, stderr } = await run(folder, ['equipment', 'SEM', '--from', 'nobody at all']);
    expect([code, stderr !== '']).toEqual([1, true]);
  });
});
