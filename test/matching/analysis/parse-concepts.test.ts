/** The files of the taxonomy: what is read is what is written, and a bad row is named by its line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TAXONOMY_FOLDER } from '../../../matching/analysis/concepts.ts';
import {
  conceptRow,
  parseConcepts,
  TAXONOMY_COLUMNS,
} from '../../../matching/analysis/parse-concepts.ts';

const HEAD = TAXONOMY_COLUMNS.join('\t');
const FILES = readdirSync(TAXONOMY_FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .sort();

describe('the format of the taxonomy', () => {
  it.each(FILES)('%s is written as it is read', (name) => {
    const text = readFileSync(join(TAXONOMY_FOLDER, name), 'utf8');
    const rows = text.split('\n').filter((row) => row !== '' && !/^(#|id\t)/.test(row));
    expect(parseConcepts(text, name).map(conceptRow)).toEqual(rows);
    expect(rows.length).toBeGreaterThan(20);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('reads back whatever it wrote', () => {
    const word = fc
      .stringMatching(/^[a-zぁ-んァ-ヶ一-龠 ]{0,9}[a-zぁ-んァ-ヶ一-龠]$/)
      .map((text) => text.trim());
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
    const names = fc.array(word, { minLength: 1, maxLength: 5 });
    const seen = fc.array(fc.record({ network: id, word }), { maxLength: 3 });
    const concept = fc
      .record({ id, ja: names, en: names, broader: fc.array(id, { maxLength: 2 }), seen })
      .map(({ broader, ...rest }) => (broader.length === 0 ? rest : { ...rest, broader }));
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 5 }), (concepts) => {
        const text = `${HEAD}\n# a remark\n\n${concepts.map(conceptRow).join('\n')}\n`;
        expect(parseConcepts(text, 'file.tsv')).toEqual(
          concepts.map((concept) => ({ ...concept, area: 'file' })),
        );
      }),
    );
  });

  it('reads a row by hand', () => {
    const row = 'plating\tめっき\tplating\tメッキ; 鍍金\t\tsurface-treatment\thit=鍍金';
    expect(parseConcepts(`${HEAD}\r\n${row}\r\n`, 'file')).toEqual([
      {
        id: 'plating',
        area: 'file',
        ja: ['めっき', 'メッキ', '鍍金'],
        en: ['plating'],
        broader: ['surface-treatment'],
        seen: [{ network: 'hit', word: '鍍金' }],
      },
    ]);
  });

  it.each([
    ['id\tja', 'x.tsv:1 must name the columns'],
    [`${HEAD}\nplating\tめっき`, 'x.tsv:2 has 2 cells'],
    [`${HEAD}\n\nPlating\tめっき\tplating\t\t\t\t`, 'x.tsv:3: the id "Plating"'],
    [`${HEAD}\nplating\tめっき\t\t\t\t\t`, 'x.tsv:2: plating needs a label'],
  ])('refuses %j', (text, sentence) => {
    expect(() => parseConcepts(text, 'x.tsv')).toThrow(sentence);
  });
});
