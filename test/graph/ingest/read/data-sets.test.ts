import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../../access/policy/scopes.ts';
import { applyImport } from '../../../../graph/ingest/apply/apply-import.ts';
import { planImport } from '../../../../graph/ingest/plan-import.ts';
import { readCordis } from '../../../../graph/ingest/read/read-cordis.ts';
import { readJsic } from '../../../../graph/ingest/read/read-jsic.ts';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { IMPORT_NOW, nodesOf, relationshipsOf } from '../import-into.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const fresh = withFreshStore(openFreshSqliteStore);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-cordis-'));
  for (const [from, to] of [
    ['cordis-orgs.jsonl', 'orgs.jsonl.gz'],
    ['cordis-projects.jsonl', 'projects_past.jsonl.gz'],
  ] as const) {
    writeFileSync(join(folder, to), gzipSync(readFileSync(join(FIXTURES, from))));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('data sets', () => {
  it('makes organisations, projects and participations of CORDIS', async () => {
    const store = fresh.store();
    const plan = await planImport(await readCordis(folder), store, OPERATOR_SCOPE, {
      now: IMPORT_NOW,
    });
    expect(plan.report.errors).toEqual([]);
    await applyImport(plan, store);
    const firms = await nodesOf(store, 'Organization');
    const byId = new Map(firms.map((firm) => [firm.externalIds[0]?.value, firm]));
    expect(byId.get('1')).toMatchObject({
      kind: 'FIRM',
      name: { en: 'Mihon Coatings GmbH' },
      country: 'DE',
      sme: true,
      location: { latitude: 50.123457, longitude: 7.5 },
    });
    expect(byId.get('1')).not.toHaveProperty('website');
    expect(byId.get('2')).toMatchObject({ kind: 'UNIVERSITY', country: 'GR' });
    expect(byId.get('3')?.kind).toBe('GOVERNMENT');
    // XH is no country: the organisation comes in without one.
    expect(byId.get('3')).not.toHaveProperty('country');
    const [project] = await nodesOf(store, 'Evidence');
    expect(project).toMatchObject({
      kind: 'PROJECT',
      occurredOn: '2022-09-01',
      summary: { en: 'We coat examples.\nKeywords: coating, example' },
      externalIds: [{ scheme: 'cordis', value: '900' }],
    });
    const roles = (await relationshipsOf(store)).map(({ type, role }) => [type, role?.en]).sort();
    expect(roles).toEqual([
      ['TOOK_PART_IN', 'coordinator'],
      ['TOOK_PART_IN', 'participant'],
    ]);
  });

  it('makes an organisation with one capability of a JSIC class, without English or examples', async () => {
    const store = fresh.store();
    const plan = await planImport(await readJsic(FIXTURES), store, OPERATOR_SCOPE, {
      now: IMPORT_NOW,
    });
    expect(plan.report.total).toMatchObject({ rows: 4, created: 4, rejected: 0 });
    await applyImport(plan, store);
    const capabilities = await nodesOf(store, 'Capability');
    expect(capabilities.map(({ title, description }) => ({ title, description }))).toContainEqual({
      title: { ja: '見本めっき業' },
      description: { ja: '主として見本にめっきを行う事業所をいう。\n製造業 見本製造業' },
    });
    const text = JSON.stringify([...capabilities, ...(await nodesOf(store, 'Organization'))]);
    expect(text).toContain('製造業 見本製造業');
    expect(text).not.toContain('plating');
  });

  it('refuses a folder without the files and a file of another format', async () => {
    await expect(readCordis(FIXTURES)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      key: 'importFileMissing',
    });
    writeFileSync(join(folder, 'orgs.jsonl.gz'), gzipSync('{"id": 5}\n'));
    await expect(readCordis(folder)).rejects.toMatchObject({
      key: 'importNotThatDataSet',
      parameters: { name: 'orgs.jsonl.gz', line: 1 },
    });
  });
});
