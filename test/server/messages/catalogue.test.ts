/** One catalogue: every key in ja and en with the same placeholders, every key used is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, say } from '../../../server/messages/catalogue.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

/** The list of codes itself. */
const CODES = 'graph/errors.ts';
const SOURCES = ['language', 'graph', 'matching', 'server'].flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((file) => file !== CODES)
    .map((file) => [file, readFileSync(join(PROJECT_ROOT, file), 'utf8')] as const),
);
/** The code and the key of an error of ours, in a call or a call's arguments. */
const THROWN =
  /['"](?:BAD_USER_INPUT|CONFLICT|STALE_VERSION|STORE_UNAVAILABLE|STORE_NEWER|STORE_IN_USE|DEADLINE_EXCEEDED|QUERY_TOO_COSTLY|INTERNAL_SERVER_ERROR)['"],\s*['"](\w[\w.]*)['"]/g;
/** A key named outright. */
const NAMED =
  /\b(?:messageKey|key): '(\w[\w.]*)',(?= say| ?$)|\b(?:say|refuse|badInput)\(\s*'(\w[\w.]*)'/gm;

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

  it('has every key that an error or a sentence of ours names', () => {
    const used = SOURCES.flatMap(([file, text]) =>
      [...text.matchAll(THROWN), ...text.matchAll(NAMED)].map(([, one, other]) => ({
        file,
        key: one ?? other ?? '',
      })),
    );
    expect(used.length).toBeGreaterThan(40);
    const isCode = (key: string) => /^[A-Z_]+$/.test(key);
    expect(used.filter(({ key }) => !isCode(key) && !CATALOGUE.has(key))).toEqual([]);
  });

  it('has a key for every error that is made at all', () => {
    // As many keys found as errors made, else the pattern above misses a way of making them.
    const made = SOURCES.flatMap(([file, text]) =>
      [...text.matchAll(/new CatalyzerError\(\s*([^,]+),\s*([^,]+),/g)].map(([, code, key]) => ({
        file,
        code: code?.trim() ?? '',
        key: key?.trim() ?? '',
      })),
    );
    const unseen = made.filter(
      ({ code, key }) => /^['"]/.test(code) && !/^['"]/.test(key) && !/messageKey|key/i.test(key),
    );
    expect(unseen).toEqual([]);
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

  it('throws for a key that is not there', () => {
    expect(() => say('constructor', {}, 'en')).toThrow('constructor');
  });
});

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
