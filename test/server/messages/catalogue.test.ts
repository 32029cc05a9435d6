/**
 * One catalogue: every key in ja and en with the same placeholders, every key used is there. Keys
 * of errors, notices and answers are typed: for those a missing sentence fails the type check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, say } from '../../../server/messages/catalogue.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

const INGEST = join(PROJECT_ROOT, 'graph/ingest');
/** Keys of the rows of an import, which are not typed. */
const ROW_KEYS = readdirSync(INGEST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join(INGEST, name), 'utf8').matchAll(/'(import[A-Z]\w*)'/g)])
  .map(([, key = '']) => key);

describe('the catalogue', () => {
  it('has every key in both languages, neither empty, with the same placeholders', () => {
    const broken = [...CATALOGUE].filter(
      ([, { ja, en }]) =>
        ja.trim() === '' || en.trim() === '' || placeholders(ja) !== placeholders(en),
    );
    expect(broken).toEqual([]);
  });

  it('has no key in two topics', () => {
    const keys = readdirSync(join(PROJECT_ROOT, 'server/messages'))
      .filter((name) => name !== 'catalogue.ts')
      .flatMap((name) => {
        const text = readFileSync(join(PROJECT_ROOT, 'server/messages', name), 'utf8');
        return [...text.matchAll(/^ {2}'?([\w.]+)'?: \{/gm)].map(([, key]) => key);
      });
    expect(keys.length).toBe(CATALOGUE.size);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has every key that a row of an import is refused with', () => {
    expect(ROW_KEYS.length).toBeGreaterThan(40);
    expect(ROW_KEYS.filter((key) => !CATALOGUE.has(key))).toEqual([]);
  });
});

describe('saying', () => {
  it('fills in every place of a placeholder and leaves an unknown one', () => {
    expect(say('listTooLong', { field: 'F', argument: 'a', max: 3, count: 4 }, 'en')).toBe(
      'a of F takes at most 3 values, not 4. Ask in parts.',
    );
    expect(say('portTaken', {}, 'en')).toContain('{port}');
  });

  it('takes details as they are, also those that look like patterns or places', () => {
    expect(say('notFoundPath', { path: '$& {path} $1' }, 'en')).toContain('$& {path} $1');
    expect(say('portTaken', JSON.parse('{"__proto__": 1}'), 'ja')).toContain('{port}');
  });
});

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
