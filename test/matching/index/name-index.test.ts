/** Search by name: what fits, in which order, and that hidden names do not. */
import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../../../graph/model/nodes.ts';
import type { Visibility } from '../../../graph/model/visibility.ts';
import { NameIndex } from '../../../matching/index/name-index.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import { group, organization } from '../../builders.ts';

const NAMES = [
  'トヨタ',
  '本田トヨタ',
  'トヨタ自動車',
  'Toyota Motor',
  'Motor Toyota',
  'とよた工業',
  '大阪',
];
const FIRMS = NAMES.map((name) => organization(name, { name: { ja: name } }));
const never = deadlineAfter(60_000, () => 0);
const STORED = { version: 1, createdAt: 'x', updatedAt: 'x' };

function indexOf(
  firms: readonly Organization[],
  effective: Visibility = 'PUBLIC',
  index = new NameIndex(),
): NameIndex {
  index.apply(firms.map((firm) => ({ kind: 'node', node: { ...firm, ...STORED }, effective })));
  index.settle();
  return index;
}

function found(index: NameIndex, text: string, first = 10): readonly (string | undefined)[] {
  const ids = index.search(text, { label: 'Organization', first }, never);
  return ids.map((id) => FIRMS.find((firm) => firm.id === id)?.name.ja);
}

describe('searching by name', () => {
  const index = indexOf(FIRMS);

  it('gives the same name first, then what begins with it, then what holds it, shorter first', () => {
    expect(found(index, 'トヨタ')).toEqual(['トヨタ', 'とよた工業', 'トヨタ自動車', '本田トヨタ']);
  });

  it.each([
    'ﾄﾖﾀ',
    'とよた',
    ' ト ヨ タ ',
    'トヨタ。',
    '株式会社トヨタ',
    'トヨタ㈱',
    '(株)トヨタ',
  ])('takes %p for the same', (text) => {
    expect(found(index, text, 1)).toEqual(['トヨタ']);
  });

  it('finds all records of the same name as one of several, by id, and no others', () => {
    const ids = (...places: number[]) => places.map((place) => FIRMS[place]?.id ?? '').sort();
    const namesakes = (...texts: string[]) => index.namesakes(texts, 'Organization', never);
    expect(namesakes('㈱トヨタ', '大阪', 'MOTOR TOYOTA', '')).toEqual(ids(0, 4, 6));
    expect(namesakes('トヨ', '自動車')).toEqual([]);
    expect(index.namesakes(['トヨタ'], 'Group', never)).toEqual([]);
    const twin = organization('twin', { name: { ja: 'トヨタ(株)' } });
    const found = index.namesakes(['トヨタ'], 'Organization', never, [indexOf([twin])]);
    expect(found).toEqual([FIRMS[0]?.id, twin.id].sort());
    expect(indexOf(FIRMS, 'PRIVATE').namesakes(['トヨタ'], 'Organization', never)).toEqual([]);
  });

  it('finds words in any order, in any case', () => {
    expect(found(index, 'MOTOR toyota')).toEqual(['Motor Toyota', 'Toyota Motor']);
  });

  it('finds by kana and English too', () => {
    const firm = organization('a', { name: { ja: '大阪', en: 'Osaka' }, nameKana: 'オオサカ' });
    const other = indexOf([firm]);
    for (const text of ['おおさか', 'osaka', '大阪']) {
      expect(other.search(text, { label: 'Organization', first: 1 }, never)).toEqual([firm.id]);
    }
  });

  it('finds by the whole corporate number, in any width, and by no part of it', () => {
    const firm = organization('a', { name: { ja: '大阪' }, corporateNumber: '7000012050002' });
    const other = new NameIndex();
    other.restore(indexOf([firm]).save());
    const ids = (text: string) => other.search(text, { label: 'Organization', first: 1 }, never);
    for (const text of ['7000012050002', '７００００１２０５０００２', '7-0000-1205-0002']) {
      expect(ids(text)).toEqual([firm.id]);
    }
    for (const text of ['7000', '000012050002', '2050002']) expect(ids(text)).toEqual([]);
    expect(other.namesOf(firm.id)).toEqual(['大阪']);
    indexOf([firm], 'PRIVATE', other);
    expect(ids('7000012050002')).toEqual([]);
  });

  it.each(['', ' ', '。', 'nobody', '%', '_', '.*', 'トヨタx'])('finds nothing for %p', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  it('returns at most as many as asked for, and only of the label asked for', () => {
    expect(found(index, 'トヨタ', 2)).toHaveLength(2);
    expect(index.search('トヨタ', { label: 'Group', first: 10 }, never)).toEqual([]);
    expect(index.search('トヨタ', { label: 'Person', first: 10 }, never)).toEqual([]);
    const members = new NameIndex();
    const node = { ...group('会'), ...STORED };
    members.apply([{ kind: 'node', node, effective: 'PUBLIC' }]);
    members.settle();
    expect(members.search('会', { label: 'Group', first: 1 }, never)).toEqual([node.id]);
  });

  it('forgets a record that is hidden or gone, at the next settle', () => {
    expect(found(indexOf(FIRMS, 'GROUP'), 'トヨタ')).toEqual([]);
    const hidden = indexOf(FIRMS.slice(0, 1), 'PRIVATE', indexOf(FIRMS));
    expect(found(hidden, 'トヨタ')).not.toContain('トヨタ');
    const gone = indexOf(FIRMS);
    gone.apply([{ kind: 'nodeGone', id: FIRMS[0]?.id ?? '' }]);
    expect(found(gone, 'トヨタ', 1)).toEqual(['トヨタ']);
    gone.settle();
    expect(found(gone, 'トヨタ')).not.toContain('トヨタ');
  });

  it('looks at the deadline while it searches', () => {
    const many = indexOf(Array.from({ length: 5_000 }, (_, number) => organization(`${number}`)));
    let now = 0;
    const deadline = deadlineAfter(1, () => now);
    now = 2;
    expect(() => many.search('1', { label: 'Organization', first: 1 }, deadline)).toThrow(
      'deadlineExceeded',
    );
  });

  it('finds nothing for a text far longer than any name', () => {
    expect(found(index, 'あ '.repeat(50_000))).toEqual([]);
  });
});
