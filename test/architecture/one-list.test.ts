/** The ground floor has one list of each thing: what only its file may spell out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['console', 'language', 'graph', 'access', 'matching', 'server', 'evaluate'];

const LISTS: readonly (readonly [says: string, pattern: RegExp, ...files: string[]])[] = [
  ['legal forms', /有限会社/, 'language/names/legal-forms.ts'],
  [
    'scripts (the page imports no code of the server)',
    /Script=(?:Han|Hiragana|Katakana)|ぁ-ん|[ァ一]-./,
    'console/src/words/is-japanese.ts',
    'language/scripts.ts',
  ],
  ['kana, large and small', /ャュョ/, 'language/kana.ts'],
  [
    'prefectures (the page imports no code of the server)',
    /青森|Aomori/,
    'console/src/words/regions.ts',
    'language/places/prefectures.ts',
  ],
  ['countries', /Albania|アルバニア/, 'language/places/countries.ts'],
  ['eras', /昭和/, 'language/dates.ts'],
  ['the length of a day', /86_?400_?000/, 'language/days.ts'],
  ['what ends the name of a place', /市区町村\]\$/, 'language/places/short-place.ts'],
];

describe('only one file spells out', () => {
  it.each(LISTS)('%s', (_, pattern, ...files) => {
    expect(filesSaying(pattern)).toEqual(files);
  });
});

function filesSaying(pattern: RegExp): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.[jt]sx?$/.test(name))
      .filter((name) => pattern.test(readFileSync(join(ROOT, name), 'utf8'))),
  );
}
