import { describe, expect, it } from '@jest/globals';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { importText, nodesOf } from '../import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

describe('rows of one machine', () => {
  it('add up what they say of it, in numbers and in words', async () => {
    await importText(fresh.store(), '会社名\n株式会社ア\n', 'firms.csv');
    const text =
      '会社名,設備名,仕様\n株式会社ア,旋盤,φ300×1000L\n株式会社ア,旋盤,重量 5 t\n株式会社ア,旋盤,自動供給\n';
    const { report } = await importText(fresh.store(), text, 'machines.csv');
    expect(report.errors).toEqual([]);
    const [machine] = await nodesOf(fresh.store(), 'Equipment');
    expect(machine?.specifications).toEqual([{ quantity: '重量', min: 5, max: 5, unit: 't' }]);
    expect(machine?.specificationsText).toBe('φ300×1000L; 自動供給');
  });
});
