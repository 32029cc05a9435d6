/** Law: importing a row reproduces every record reported as exact; formulas never run. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../../../../graph/ingest/columns/columns.ts';
import { contactIdOf } from '../../../../graph/ingest/identify/contact-id.ts';
import { readRows } from '../../../../graph/ingest/read/read-rows.ts';
import { csvRecords } from '../../../../graph/ingest/tables/csv-records.ts';
import { csvLine } from '../../../../graph/ingest/write/csv-line.ts';
import {
  checkedNodeRow,
  checkedRelationshipRow,
} from '../../../../graph/ingest/write/exported-rows.ts';
import { nodeId } from '../../../../graph/model/ids.ts';
import { isBlankCell } from '../../../../language/blank-cell.ts';
import {
  capability,
  contact,
  evidence,
  group,
  organization,
  person,
  relationship,
} from '../../../builders.ts';

const acme = organization('acme');
const milling = capability('milling');

describe('a row made of a record', () => {
  it('says by hand what the import reads', () => {
    const node = organization('acme', {
      externalIds: [{ scheme: 'ror', value: '05' }],
      name: { ja: '見本' },
      prefecture: '大阪府',
    });
    const mail = { ...contact('acme'), id: contactIdOf(node.id) };
    const reached = relationship('REACHED_BY', node, mail, { visibility: 'PRIVATE' });
    const row = checkedNodeRow(node, { contact: mail, relationships: [reached] });
    expect(row?.inexact).toEqual([]);
    expect(Object.fromEntries(row?.cells ?? [])).toEqual({
      type: 'FIRM',
      name_ja: '見本',
      country: '<clear>',
      prefecture: '大阪府',
      email: 'acme@example.invalid',
      scheme: 'catalyzer',
      id: node.id,
      external_ids: 'ror:05',
      visibility: 'PUBLIC',
      document: 'test',
      recorded_on: '2024-01-01',
    });
  });

  it('names its container and what shows it, and says what it cannot say', () => {
    const paper = evidence('paper');
    const offers = relationship('OFFERS', acme, milling);
    const shown = relationship('SHOWN_BY', milling, paper, { visibility: 'PRIVATE' });
    const row = checkedNodeRow(milling, { relationships: [offers, shown] });
    expect(row?.cells.get('holder')).toBe(`catalyzer:${acme.id}`);
    expect(row?.cells.get('evidence')).toBe(`catalyzer:${paper.id}`);
    expect(row?.inexact).toEqual([shown.id]);
  });

  it('reports a second employer, odd text and a tie that an import would turn round', () => {
    const worker = person('worker');
    const employers = [acme, organization('other')].map((one) =>
      relationship('WORKS_FOR', worker, one),
    );
    expect(checkedNodeRow(worker, { relationships: employers })?.inexact).toEqual([
      employers[1]?.id,
    ]);
    const odd = group('odd', { name: { ja: ' <clear>' } });
    expect(checkedNodeRow(odd, { relationships: [] })?.inexact).toEqual([odd.id]);
    const [low, high] = [acme, organization('other')].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (low === undefined || high === undefined) throw new Error('There are two.');
    const stated = { tieKind: 'ACQUAINTANCE' } as const;
    expect(checkedRelationshipRow(relationship('TIE', low, high, stated))?.inexact).toEqual([]);
    const turned = relationship('TIE', high, low, stated);
    expect(checkedRelationshipRow(turned)?.inexact).toEqual([turned.id]);
    const contactRow = checkedNodeRow(contact('alone'), { relationships: [] });
    expect(contactRow).toBeUndefined();
  });

  it('refuses an own id of another kind, and a scheme that is ours among others', () => {
    const header = 'scheme,id,name_ja,external_ids\r\n';
    const id = nodeId('Person', 'someone');
    const { rows } = readRows(Buffer.from(`${header}catalyzer,${id},見本,ror:1\r\n`), 'a.csv', {
      kind: 'organization',
    });
    expect(rows[0]?.cells.get('id')).toBe(id);
  });
});

describe('a cell of CSV', () => {
  it('that would begin a comment is read back as a cell', () => {
    const { records, comments } = csvRecords(csvLine(['# 12', '# x']) + csvLine(['#12', 'y']));
    expect(records.map(({ cells }) => cells)).toEqual([
      ['# 12', '# x'],
      ['#12', 'y'],
    ]);
    expect(comments).toBe(0);
  });

  it('never begins like a formula, and is read back unchanged or reported as inexact', () => {
    const text = fc.stringMatching(/^['=+\-@＝a"あ,]{1,6}$/);
    const columns = columnsOf('organization').map(({ name }) => name);
    fc.assert(
      fc.property(text, (name) => {
        const row = checkedNodeRow(organization('x', { name: { ja: name } }), {
          relationships: [],
        });
        const cells = columns.map((column) => row?.cells.get(column) ?? '');
        const line = csvLine(cells);
        for (const cell of csvRecords(line).records[0]?.cells ?? [])
          expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
        const file = Buffer.from(`${csvLine(columns)}${line}`);
        const { rows } = readRows(file, 'a.csv', {});
        expect([row?.inexact, rows[0]?.kind, rows[0]?.cells.get('name_ja')]).toEqual([
          // A name that is a mark for nothing is blank to an import.
          isBlankCell(name) ? [row?.cells.get('id')] : [],
          'organization',
          name,
        ]);
      }),
    );
  });
});
