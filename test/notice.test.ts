/**
 * Laws: every data file is ours or in NOTICE, with source, licence, date and checksum; NOTICE names
 * no file that is not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../server/project-root.ts';

/** Files written here: code, our own words, and data that we made ourselves. */
const OURS: readonly RegExp[] = [
  /\.(?:tsx?|js|mjs|cypher|graphql|md|html|css|svg|py|wat|java)$/,
  /(?:^|\/)LICENSE[\w.-]*$/,
  /^(?:matching\/analysis\/(?:taxonomy|letters)|evaluate\/letters|seeds)\//,
  /^test\/fixtures\/(?:(?:stores|lists)-of-45be265|accounts-of-format-1|audiences-of-format-2|encoder)\//,
  /^test\/fixtures\/import-cases\/\d{2}[ab]?-.*\.csv$/,
  /^test\/(?:graph|matching|neo4j|relevance|benchmark|evaluate|server|language)\//,
];
const FOLDERS =
  'access language graph matching server schema console evaluate seeds scripts stub test'.split(
    ' ',
  );
const NOTICE = readFileSync(join(PROJECT_ROOT, 'NOTICE'), 'utf8');
const ENTRIES = NOTICE.split(/\n\n/u).slice(1);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(PROJECT_ROOT.length).replace(/^\//u, ''),
    );
}

function filesOf(entry: string): readonly string[] {
  const where = /Where:\s+([^\n]+(?:\n {12}[^\n]+)*)/u.exec(entry)?.[1] ?? '';
  return where.split(/[,\s]+/u).filter(Boolean);
}

describe('NOTICE', () => {
  it('lists every data file that is not ours', () => {
    const listed = new Set(ENTRIES.flatMap(filesOf));
    const unknown = FOLDERS.flatMap(filesUnder).filter(
      (file) => !listed.has(file) && !OURS.some((pattern) => pattern.test(file)),
    );
    expect(unknown.filter((file) => !/(?:package|tsconfig)[\w.-]*\.json$/u.test(file))).toEqual([]);
  });

  it.each(
    ENTRIES.map((entry) => [entry.split('\n')[0] ?? '', entry]),
  )('says of %s where it is from', (_, entry) => {
    for (const word of ['Author:', 'Source:', 'Licence:', 'Changes:'])
      expect(entry).toContain(word);
    expect(entry).toMatch(/taken on \d{4}-\d{2}-\d{2}/u);
    expect(filesOf(entry).length).toBeGreaterThan(0);
    for (const file of filesOf(entry)) {
      expect([file, existsSync(join(PROJECT_ROOT, file))]).toEqual([file, true]);
      const sha256 = createHash('sha256')
        .update(readFileSync(join(PROJECT_ROOT, file)))
        .digest('hex');
      expect(NOTICE).toContain(`${sha256}  ${basename(file)}`);
    }
    const licence = /text in (\S+?)\.?(?:\n|$)/u.exec(entry)?.[1];
    if (licence !== undefined) expect(existsSync(join(PROJECT_ROOT, licence))).toBe(true);
  });
});
