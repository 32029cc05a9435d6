import { describe, expect, it } from '@jest/globals';
import { ROW_KINDS } from '../../../../graph/ingest/columns/row-kinds.ts';
import { readRows } from '../../../../graph/ingest/read/read-rows.ts';
import { importTemplate } from '../../../../graph/ingest/write/import-template.ts';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { planText } from '../import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
const LOCALES = ['ja', 'en'] as const;

describe('template', () => {
  it.each(
    ROW_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)),
  )('of %s in %s is read back as that kind, every column known, the example passed over', async (kind, locale) => {
    const text = importTemplate(kind, locale);
    expect(text.startsWith('\ufeff')).toBe(true);
    const read = readRows(new TextEncoder().encode(text), 't.csv');
    expect([read.rows, read.comments]).toEqual([[], 1]);
    expect(read.unknownColumns).toEqual([]);
    const [header = '', example = ''] = text.split('\r\n');
    const filled = `${header}\r\n${example.replace(/^# ?/u, '')}\r\n`;
    const rows = readRows(new TextEncoder().encode(filled), 't.csv').rows;
    expect(rows.map((row) => row.kind)).toEqual([kind]);
    const plan = await planText(fresh.store(), filled, 't.csv');
    const keys = plan.report.errors.map(({ key }) => key);
    expect(keys.filter((key) => key !== 'importReferenceNotFound')).toEqual([]);
  });
});
