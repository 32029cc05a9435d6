/** The page speaks both languages everywhere, and only through its dictionary. */
import { describe, expect, it } from '@jest/globals';
import { CAPABILITY_KINDS, GROUP_KINDS, ORGANIZATION_KINDS } from '../../../graph/model/nodes.ts';
import { TIE_KINDS } from '../../../graph/model/relationships.ts';
import { TRUST_BANDS } from '../../../matching/paths/introduction-path.ts';
import { FEATURES } from '../../../matching/ranking/features.ts';
import { WEIGHT_PROFILES } from '../../../matching/ranking/weight-profiles.ts';
import { FACET_MESSAGES } from '../../../server/messages/facets.ts';
import { CONSOLE_FILES, CONSOLE_SCRIPTS, consoleModule } from './console-files.ts';

type Dictionary = Readonly<Record<string, { readonly ja: string; readonly en: string }>>;
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const { dictionary, wordsOf } = await consoleModule<{
  dictionary: Dictionary;
  wordsOf: (lang: 'ja' | 'en') => Words;
}>('dictionary.js');
const { examples } = await consoleModule<{
  examples: readonly { readonly ja: string; readonly en: string }[];
}>('examples.js');

const keys = Object.keys(dictionary);
/** Keys that the page makes from a value of the schema: prefix and values. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  kind: [...ORGANIZATION_KINDS, ...GROUP_KINDS, 'PERSON'],
  tie: TIE_KINDS,
  trust: TRUST_BANDS,
  feature: FEATURES,
  state: ['MET', 'CONTRADICTED', 'UNKNOWN'],
  facet: ['kind', 'prefecture', 'country'],
  profile: WEIGHT_PROFILES,
};

describe('the dictionary of the page', () => {
  it('has every key in Japanese and English, neither empty', () => {
    expect(keys.length).toBeGreaterThan(80);
    expect(
      keys.filter((key) => !dictionary[key]?.ja.trim() || !dictionary[key]?.en.trim()),
    ).toEqual([]);
  });

  it('has the same places for values in both languages', () => {
    const places = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
    const different = keys.filter((key) => {
      const { ja, en } = dictionary[key] ?? { ja: '', en: '' };
      return places(ja).join() !== places(en).join();
    });
    expect(different).toEqual([]);
  });

  it('has every key that the page names', () => {
    const named = namedKeys();
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has every key that the page makes from a value of the schema', () => {
    const made = Object.entries(MADE).flatMap(([prefix, values]) =>
      values.map((value) => `${prefix}.${value}`),
    );
    expect(made.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no key that nothing uses', () => {
    const code = CONSOLE_SCRIPTS.filter(([name]) => name !== 'dictionary.js')
      .map(([, text]) => text)
      .concat(CONSOLE_FILES.get('index.html') ?? '')
      .join('\n');
    const unused = keys.filter(
      (key) =>
        MADE[key.split('.')[0] ?? ''] === undefined && !new RegExp(`['"]${key}['"]`).test(code),
    );
    expect(unused).toEqual([]);
  });

  it('names kinds of organisation as the server names them', () => {
    for (const [key, message] of Object.entries(FACET_MESSAGES)) {
      expect([key, dictionary[key]]).toEqual([key, message]);
    }
  });

  it('fills in values and refuses a key that is not there', () => {
    expect(wordsOf('en')('more')).toBe('More');
    expect(wordsOf('ja')('moreEvidence', { count: 2 })).toBe('ほか 2 件');
    const one = { matches: 1, total: 3 };
    expect(wordsOf('en')('found', one)).toBe('1 answer shown, of 3 ranked');
    expect(wordsOf('en')('found', { ...one, matches: 2 })).toMatch(/^2 answers/);
    expect(() => wordsOf('en')('nothing like it')).toThrow('nothing like it');
  });

  it('says nothing in Japanese outside itself, the examples, the names of places and the page', () => {
    const own = new Set(['dictionary.js', 'examples.js', 'page.js']);
    const speaking = CONSOLE_SCRIPTS.filter(
      ([name, text]) => !own.has(name) && /[ぁ-んァ-ヶ]|[一-龠]/.test(text),
    );
    expect(speaking.map(([name]) => name)).toEqual([]);
  });

  it('offers every example question in both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const { ja, en } of examples)
      expect([/[ぁ-ん]/.test(ja), /[ぁ-ん]/.test(en)]).toEqual([true, false]);
  });

  it('needs no names for kinds of capability, which it does not show', () => {
    expect(keys.filter((key) => CAPABILITY_KINDS.some((kind) => key === `kind.${kind}`))).toEqual(
      [],
    );
  });
});

function namedKeys(): Set<string> {
  const found = [...CONSOLE_FILES].flatMap(([name, text]) => {
    const pattern = name.endsWith('.html')
      ? /data-(?:text|label|placeholder)="([^"]+)"/g
      : /\bwords\(\s*'([^']+)'/g;
    return [...text.matchAll(pattern)].flatMap(([, key]) => (key === undefined ? [] : [key]));
  });
  return new Set(found);
}
