/**
 * The example networks. Laws: every row is valid for its kind and its references resolve; its
 * statements are in the published study; the checker refuses any other row.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CAPABILITY_KINDS,
  CLAIM_LEVELS,
  EVIDENCE_KINDS,
  GROUP_KINDS,
  ORGANIZATION_KINDS,
  PERSON_ROLES,
} from '../../graph/model/nodes.ts';
import { MEMBERSHIP_GRADES } from '../../graph/model/relationships.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHECKER = join(ROOT, 'scripts', 'check-seeds.mjs');
const NETWORKS = join(ROOT, 'seeds', 'networks');
/** Beside the clone, not in it: the studies are not ours to publish. */
const STUDIES = join(ROOT, '..', 'shared', 'seeds');
const WITHOUT_STUDIES = '--without-studies';

type Row = Readonly<Record<string, unknown>>;

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(NETWORKS, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('the example networks', () => {
  it('hold at least one row each, and those that were asked for are there', () => {
    const files = readdirSync(NETWORKS).filter((name) => name.endsWith('.jsonl'));
    expect(files).toEqual(
      expect.arrayContaining(
        [
          'adoc-kobe',
          'cyber-silkroad-hachioji',
          'dtf',
          'federations',
          'gamadas',
          'gear-tech',
          'hit',
          'hope',
          'ins',
          'kanagawa-iguren',
          'kyoto-shisaku-net',
          'migakiya-syndicate',
          'naniwa-yume-kobo',
          'network-survey',
          'noastec',
          'rodan21',
          'saiki-mechatro-center',
          'sst',
          'tama',
          'technomics-kitakyushu',
        ].map((name) => `${name}.jsonl`),
      ),
    );
    for (const file of files) expect(rowsOf(NETWORKS, file).length).toBeGreaterThan(0);
  });

  it('are well formed and every reference resolves', () => {
    expect(check(WITHOUT_STUDIES, NETWORKS)).toMatchObject({ failures: [], status: 0 });
  });

  it('say in English whatever they name or ask', () => {
    const rows = readdirSync(NETWORKS).flatMap((file) => rowsOf(NETWORKS, file));
    const labels = ['name', 'title', 'gist', 'text', 'role', 'summary', 'note'];
    const unsaid = rows.flatMap((row) =>
      labels
        .filter((label) => `${label}_ja` in row !== `${label}_en` in row)
        .map((label) => [row.id, label]),
    );
    expect(unsaid).toEqual([]);
  });

  it('use only the words of the model', () => {
    expectWords('organization', 'type', ORGANIZATION_KINDS);
    expectWords('person', 'roles', PERSON_ROLES);
    expectWords('capability', 'type', CAPABILITY_KINDS);
    expectWords('capability', 'claim_level', CLAIM_LEVELS);
    expectWords('group', 'type', GROUP_KINDS);
    expectWords('membership', 'grade', MEMBERSHIP_GRADES);
    expectWords('evidence', 'type', EVIDENCE_KINDS);
  });
});

describe('the checker without the studies', () => {
  it.each<[string, string, string, Row, string]>([
    [
      'a reference to nothing',
      'hit.jsonl',
      'hit-01-c1',
      { holder: 'seed:nobody' },
      'seed:nobody names no row',
    ],
    [
      'a reference of the wrong kind',
      'hit.jsonl',
      'hit-01-c1',
      { holder: 'seed:gear-turf' },
      'is a evidence',
    ],
    ['an id that is there twice', 'hit.jsonl', 'hit-02', { id: 'hit-01' }, 'is there twice'],
    [
      'an unknown column',
      'hit.jsonl',
      'hit-01',
      { colour: 'red' },
      'no column of a organization row',
    ],
    ['an unknown word', 'hit.jsonl', 'hit-01', { type: 'SHOP' }, 'SHOP is none of'],
    [
      'an e-mail address',
      'hit.jsonl',
      'hit-01',
      { summary_ja: 'info@example.jp' },
      'an e-mail address',
    ],
    [
      'a personal name',
      'hit.jsonl',
      'hit-01',
      { summary_ja: '山田社長' },
      'looks like a personal name',
    ],
    ['Japanese in an English column', 'hit.jsonl', 'hit-01', { name_en: '昇陽' }, 'is not English'],
  ])('finds %s', (_what, file, id, change, reason) => {
    mutate(file, id, change);
    expectOneRowToFail(check(WITHOUT_STUDIES, copy), file, reason);
  });

  it('finds an empty file', () => {
    writeFileSync(join(copy, 'hit.jsonl'), '\n');
    expect(check(WITHOUT_STUDIES, copy).failures.join('\n')).toContain(
      'hit.jsonl:1: the file is empty',
    );
  });
});

const hasStudies = existsSync(STUDIES);
if (!hasStudies) {
  console.warn(
    `NOT RUN: no studies in ${join('..', 'shared', 'seeds')}, so nothing proves here that the example networks say what is printed. Run "npm run seeds:check FOLDER" where they are.`,
  );
}

(hasStudies ? describe : describe.skip)('the checker with the studies', () => {
  it('finds every name, place, role, count and quotation where the row says', () => {
    expect(check(STUDIES, NETWORKS)).toMatchObject({ failures: [], status: 0 });
  });

  it.each<[string, Row, string]>([
    ['a name that is not printed', { name_ja: '㈱昇陽鋼材製作所' }, 'does not stand in the study'],
    ['a place that is not printed', { city: '吹田市' }, 'does not stand in the study'],
    [
      'a quotation that is not printed',
      { quote: 'プレス板金加工業' },
      'does not stand in 全国のネットワークグループの現状と課題',
    ],
    [
      'a quotation from other lines',
      { section: 'l.391' },
      'does not stand in 全国のネットワークグループの現状と課題 l.391',
    ],
    ['a row of no study', { document: 'example' }, 'no study "example" in the folder'],
    ['a count that is not printed there', { employees: 7321 }, 'not printed near the quotation'],
  ])('finds %s', (_what, change, reason) => {
    mutate('hit.jsonl', 'hit-01', change);
    expectOneRowToFail(check(STUDIES, copy), 'hit.jsonl', reason);
  });
});

function check(studies: string, networks: string) {
  const run = spawnSync(process.execPath, [CHECKER, studies, networks], { encoding: 'utf8' });
  return { status: run.status, failures: run.stderr.split('\n').filter((line) => line !== '') };
}

function expectOneRowToFail(result: ReturnType<typeof check>, file: string, reason: string) {
  expect(result.status).toBe(1);
  expect(result.failures[0]).toMatch(new RegExp(`^${file}:\\d+: `));
  expect(result.failures.join('\n')).toContain(reason);
}

function expectWords(kind: string, column: string, words: readonly string[]) {
  const used = readdirSync(NETWORKS)
    .flatMap((file) => rowsOf(NETWORKS, file))
    .filter((row) => row.kind === kind && row[column] !== undefined)
    .flatMap((row) => String(row[column]).split('; '));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((word) => !words.includes(word))).toEqual([]);
}

function rowsOf(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}

function writeRows(file: string, rows: readonly Row[]) {
  writeFileSync(join(copy, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function mutate(file: string, id: string, change: Row) {
  const rows = rowsOf(copy, file);
  expect(rows.some((row) => row.id === id)).toBe(true);
  writeRows(
    file,
    rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
  );
}
