/** The ground floor has one list of each thing: what only its file may spell out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['language', 'graph', 'matching', 'server', 'evaluate'];

const LISTS: readonly (readonly [says: string, pattern: RegExp, file: string])[] = [
  ['legal forms', /有限会社/, 'language/names/legal-forms.ts'],
  ['scripts', /Script=(?:Han|Hiragana|Katakana)|ぁ-ん|[ァ一]-./, 'language/scripts.ts'],
  ['kana large and small', /ャュョ/, 'language/kana.ts'],
];

describe('only one file spells out', () => {
  it.each(LISTS)('%s', (_, pattern, file) => {
    expect(filesSaying(pattern)).toEqual([file]);
  });
});

function filesSaying(pattern: RegExp): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => pattern.test(readFileSync(join(ROOT, name), 'utf8'))),
  );
}
