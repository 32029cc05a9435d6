/**
 * One catalogue: every key in ja and en with the same placeholders, every key is said somewhere.
 * A key that is said and not there fails the type check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, hasMessage } from '../../../server/messages/catalogue.ts';
import { FACET_MESSAGES } from '../../../server/messages/facets.ts';
import { say } from '../../../server/messages/say.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

/** The product without its words and without the lists of its keys: where keys are named. */
const SOURCE = ['graph', 'access', 'matching', 'server']
  .flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && (folder !== 'server' || !/^messages\b/.test(name)))
      .map((name) => join(PROJECT_ROOT, folder, name)),
  )
  .concat(
    ['need-part-label.ts', 'quote-origin-label.ts', 'read-part-label.ts'].map((name) =>
      join(PROJECT_ROOT, 'server/messages', name),
    ),
  )
  .filter((file) => !/(?:error-sentences|match-sentences|row-error)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** The beginnings of keys that end in a value of an enum. */
const BEGINNINGS = [...SOURCE.matchAll(/`([\w.]+\.)\$\{/g)].map(([, beginning = '']) => beginning);

/** Details that are the number of something. */
const COUNTS = [
  ...['count', 'totalCount', 'people', 'contacts', 'ties', 'others', 'deleted', 'files', 'changes'],
  ...['created', 'updated', 'restored', 'leftOut', 'columns', 'concepts', 'names', 'seen', 'rows'],
];
/** Sentences about several of a kind, or about more than a bound. */
const NEVER_ONE = new Set([
  ...['cli.partyAmbiguous', 'importNameAmbiguous', 'importReferenceAmbiguous'],
  ...['listTooLong', 'importUnitTooLarge', 'cli.taxonomyAbout'],
]);

describe('the catalogue', () => {
  it('has every key in both languages, neither empty, with the same placeholders', () => {
    const broken = [...CATALOGUE].filter(
      ([, { ja, en }]) =>
        ja.trim() === '' || en.trim() === '' || placeholders(ja) !== placeholders(en),
    );
    expect(broken).toEqual([]);
  });

  it('agrees with its numbers: nothing says "1 records" or "1 row are"', () => {
    const ones = Object.fromEntries(COUNTS.map((name) => [name, 1]));
    const wrong = [...CATALOGUE].filter(([key, { en }]) => {
      const said = hasMessage(key) ? say(key, ones, 'en') : '';
      if (said === en || NEVER_ONE.has(key)) return false;
      return /\b1 (?:[a-z]+ )?(?!is\b|was\b|has\b)[a-z]+s\b|\b1 (?:[a-z]+ )+(?:are|were)\b/.test(
        said,
      );
    });
    expect(wrong.map(([key, { en }]) => `${key}: ${en}`)).toEqual([]);
  });

  it('has no key in two topics', () => {
    const keys = readdirSync(join(PROJECT_ROOT, 'server/messages'))
      .filter((name) => name !== 'catalogue.ts' && name !== 'say.ts')
      .flatMap((name) => {
        const text = readFileSync(join(PROJECT_ROOT, 'server/messages', name), 'utf8');
        return [...text.matchAll(/^ {2}'?([\w.]+)'?: \{/gm)].map(([, key]) => key);
      });
    expect(keys.length).toBe(CATALOGUE.size);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no key that nothing says', () => {
    const isSaid = (key: string) =>
      SOURCE.includes(`'${key}'`) ||
      BEGINNINGS.some((beginning) => key.startsWith(beginning)) ||
      // Made of the facet and its value.
      Object.hasOwn(FACET_MESSAGES, key);
    expect(BEGINNINGS.length).toBeGreaterThan(10);
    expect([...CATALOGUE.keys()].filter((key) => !isSaid(key))).toEqual([]);
  });
});

describe('saying', () => {
  it('fills in every place of a placeholder and leaves an unknown one', () => {
    expect(say('listTooLong', { field: 'F', argument: 'a', max: 3, count: 4 }, 'en')).toBe(
      'a of F takes at most 3 values, not 4. Split the query.',
    );
    expect(say('portTaken', {}, 'en')).toContain('{port}');
  });

  it('takes the word that fits the number, 0 and 1.5 too', () => {
    const said = (count: number | string) => say('cli.exportedRows', { count, file: 'f' }, 'en');
    expect(said(1)).toBe('Wrote 1 row to the CSV files in f.');
    expect(said('1')).toBe(said(1));
    for (const count of [0, 1.5, 2, 21]) expect(said(count)).toContain(`${count} rows`);
    expect(say('cli.exportedRows', { file: 'f' }, 'en')).toContain('{count} {count|row|rows}');
    expect(say('cli.examplesLoaded', { files: 1 }, 'en')).toBe('1 example network is loaded.');
    expect(say('cli.examplesLoaded', { files: 1 }, 'ja')).toContain('1');
  });

  it('takes details as they are, also those that look like patterns or places', () => {
    expect(say('notFoundPath', { path: '$& {path} $1' }, 'en')).toContain('$& {path} $1');
    expect(say('portTaken', JSON.parse('{"__proto__": 1}'), 'ja')).toContain('{port}');
  });
});

/** Names of the details that a sentence takes, each once. */
function placeholders(text: string): string {
  const names = [...text.matchAll(/\{(\w+)(?:[|:][^{}]*)?\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(' ');
}
