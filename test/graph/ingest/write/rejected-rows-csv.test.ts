import { describe, expect, it } from '@jest/globals';
import { readRows } from '../../../../graph/ingest/read/read-rows.ts';
import { rejectedRowsCsv } from '../../../../graph/ingest/write/rejected-rows-csv.ts';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { planText } from '../import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

async function rejected(text: string, fileName: string): Promise<string> {
  const plan = await planText(fresh.store(), text, fileName);
  const read = readRows(new TextEncoder().encode(text), fileName);
  return rejectedRowsCsv(read, plan.report, ({ key, value }) => `${key} ${value}`);
}

describe('rejected rows', () => {
  it('are the columns as they came with line, column and reason', async () => {
    const text = '会社名,公開,覚え\nア,公開,x\n"イ, 本店",多分,"=1+1"\nウ,1,2,3\n';
    expect(await rejected(text, 'a.csv')).toBe(
      '\ufeff会社名,公開,覚え,,line,column,reason\r\n' +
        `"イ, 本店",多分,'=1+1,,3,visibility,importNotInList 多分\r\n` +
        'ウ,1,2,3,4,,"importTooManyCells ウ,1,2,3"\r\n',
    );
  });

  it('of JSON Lines can be corrected and imported as CSV', async () => {
    const text =
      '{"kind":"organization","name_ja":"ア","visibility":"多分"}\n' +
      '{"kind":"evidence","title_ja":"件","visibility":"他"}\n';
    const csv = await rejected(text, 'a.jsonl');
    const plan = await planText(
      fresh.store(),
      csv.replace('多分', 'PUBLIC').replace('他', 'PRIVATE'),
      'b.csv',
    );
    expect(plan.report.unknownColumns).toEqual([]);
    expect(plan.report.errors).toEqual([]);
    expect([...plan.report.kinds.keys()]).toEqual(['organization', 'evidence']);
  });
});
