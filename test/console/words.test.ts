/** The console speaks both languages everywhere, and only through its dictionary. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EXAMPLES } from '../../console/src/ask/examples.ts';
import { DICTIONARY, type Sentence } from '../../console/src/words/dictionary.ts';
import { prefecturesOf, REGION_NAMES } from '../../console/src/words/regions.ts';
import { wordsOf } from '../../console/src/words/words.ts';
import { REGIONS } from '../../language/places/regions.ts';
import { FACET_MESSAGES } from '../../server/messages/facets.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';

const SOURCES = join(PROJECT_ROOT, 'console', 'src');
const code: ReadonlyMap<string, string> = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.generated.ts'))
    .map((name) => [name, readFileSync(join(SOURCES, name), 'utf8')]),
);
const sentences: readonly (readonly [string, Sentence])[] = Object.entries(DICTIONARY);

describe('the dictionary of the console', () => {
  it('has every sentence in Japanese and English, neither empty', () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect(sentences.filter(([, { ja, en }]) => !ja.trim() || !en.trim())).toEqual([]);
  });

  it('has the same places for values in both languages', () => {
    const places = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
    expect(sentences.filter(([, { ja, en }]) => places(ja) !== places(en))).toEqual([]);
  });

  it('has no sentence that nothing says', () => {
    const text = [...code]
      .filter(([name]) => name !== 'words/dictionary.ts')
      .map(([, one]) => one)
      .join('\n');
    const unused = sentences.filter(
      ([key]) =>
        !text.includes(`'${key}'`) &&
        !(key.includes('.') && text.includes(`\`${key.split('.')[0]}.\${`)),
    );
    expect(unused.map(([key]) => key)).toEqual([]);
  });

  it('names kinds of records as the server names them', () => {
    const said = Object.entries(FACET_MESSAGES).filter(([key]) => new Map(sentences).has(key));
    expect(said.length).toBeGreaterThan(20);
    for (const [key, message] of said) {
      expect([key, new Map(sentences).get(key)]).toEqual([key, message]);
    }
  });

  it('names regions, and their prefectures, as the server reads them', () => {
    for (const name of REGION_NAMES) {
      const known = REGIONS.find(({ names }) => names.includes(name));
      expect([name, prefecturesOf(name)]).toEqual([name, known?.prefectures]);
      expect(known?.names).toContain(DICTIONARY[`region.${name}`].ja);
    }
  });

  it('fills in values', () => {
    expect(wordsOf('ja')('moreEvidence', { count: 2 })).toBe('ほか 2 件');
    const one = { matches: 1, total: 3 };
    expect(wordsOf('en')('found', one)).toBe('1 result shown, of 3 ranked');
    expect(wordsOf('en')('found', { ...one, matches: 2 })).toMatch(/^2 results/);
  });

  it('is where all Japanese is, but for the examples and the name of the language', () => {
    const own = new Set([
      'words/dictionary.ts',
      'words/is-japanese.ts',
      'words/regions.ts',
      'ask/examples.ts',
      'app/frame.tsx',
    ]);
    const speaking = [...code].filter(
      ([name, text]) => !own.has(name) && /[ぁ-んァ-ヶ]|[一-龠]/.test(text),
    );
    expect(speaking.map(([name]) => name)).toEqual([]);
  });

  it('offers every example question in both languages', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(3);
    for (const { ja, en } of EXAMPLES) {
      expect([/[ぁ-ん]/.test(ja), /[ぁ-ん]/.test(en)]).toEqual([true, false]);
    }
  });
});
