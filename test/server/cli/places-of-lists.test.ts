/** A place in a need is the place of a holder, not a word that a record must have. */
import { describe, expect, it } from '@jest/globals';
import { importList, whoCan } from './case-lists.ts';
import { temporaryFolder } from './run.ts';

describe('a need with a place', () => {
  it('finds all who can do it, those in the place first', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '05-同業組合の名簿-地名入りの問い.csv');
    for (const need of ['溶射加工', '堺市の溶射加工', '大阪の溶射加工', '大阪府内で溶射加工']) {
      const { totalCount, verdict, nodes } = await whoCan(folder, need);
      expect([need, totalCount, verdict.level, verdict.missingWords]).toEqual([
        need,
        13,
        'GOOD',
        [],
      ]);
      expect(nodes.filter(({ coverage }) => coverage?.sentence.includes('大阪'))).toEqual([]);
      const isFirst =
        nodes[0]?.holder.__typename === 'Organization' && nodes[0].holder.city === '堺市';
      if (need.startsWith('堺市')) expect(isFirst).toBe(true);
    }
  });
});
