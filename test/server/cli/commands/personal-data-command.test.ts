/**
 * Requests about a person's own data, by commands. Law: after an erasure no file of the data folder
 * says their name or address, in UTF-8 or UTF-16, also beside a server.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessChange } from '../../../../access/access-store.ts';
import { createKey } from '../../../../access/accounts/keys.ts';
import { invite } from '../../../../access/accounts/links.ts';
import { signInByProvider } from '../../../../access/accounts/provider-sign-in.ts';
import { makePersonalDataRequest } from '../../../../access/personal-data/personal-data-requests.ts';
import type { PersonalDataKind } from '../../../../access/records/access-records.ts';
import { openSqliteAccess } from '../../../../access/sqlite/open-sqlite-access.ts';
import { startServer } from '../../../../server/http/start-server.ts';
import { CHEAP, makeAccount } from '../../../access/fresh-access.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolder } from '../run.ts';

/** Name in every text about the person, and in nothing else. */
const NAME = 'zqxwvkj';
const NAME_JA = '髙﨑珠玉';
const ADDRESS = `${NAME}@example.org`;
const WORDS = [NAME, NAME_JA];
const ROWS = [
  { kind: 'organization', name_ja: '甲研削', visibility: 'PUBLIC' },
  { kind: 'organization', name_ja: '乙工業', summary_ja: `${NAME_JA}の父が創業した。` },
  {
    ...{ kind: 'person', external_ids: 'own:1', name_ja: NAME_JA, name_en: NAME },
    ...{ title_ja: `${NAME} の専門家`, roles: 'ENGINEER', organization: '甲研削' },
    ...{ email: ADDRESS, visibility: 'PUBLIC' },
  },
  {
    ...{ kind: 'person', external_ids: 'own:2', name_ja: '別人', title_ja: '営業' },
    ...{ roles: 'MANAGER', organization: '乙工業' },
  },
  { kind: 'tie', from: 'own:1', to: 'own:2', type: 'ACQUAINTANCE' },
  { kind: 'tie', from: 'own:2', to: 'own:1', type: 'TRADE' },
  {
    ...{ kind: 'equipment', owner: '甲研削', name_ja: '平面研削盤' },
    ...{ contact_name: NAME_JA, email: `office@example.org` },
  },
  { kind: 'equipment', owner: '乙工業', name_ja: '旋盤', email: ADDRESS.toUpperCase() },
];

const REQUEST = `mutation ($input: RequestPersonalDataInput!) {
  requestPersonalData(input: $input) { request { id state } userErrors { message } }
}`;

let folder: string;
let ids: Map<string, string>;
/** Secret of the person's session. */
let session: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await importRows('rows.jsonl', ROWS);
  // So that an import has replaced what the record said.
  await importRows('again.jsonl', [{ ...ROWS[2], title_ja: `${NAME} の博士` }]);
  ids = new Map();
  for (const line of (await exported()).split('\n').filter(Boolean)) {
    const { record } = JSON.parse(line);
    const name = record?.name?.ja;
    if (typeof name === 'string') ids.set(name, record.id);
  }
  await withAccess(async (parts) => {
    await makeAccount(parts, ADDRESS);
    const asked = { emailAddress: ADDRESS, name: 'site', scopes: ['READ'], days: 9 } as const;
    await createKey(asked, 'operator', null, parts);
    const identity = { issuer: 'https://login.example.org', subject: NAME };
    const said = { verifiedAddress: ADDRESS, displayName: NAME };
    session = await signInByProvider({ ...identity, ...said }, undefined, null, parts);
    await makeAccount(parts, 'other@example.org');
    const invitation = { role: 'MEMBER', organizations: [], groups: [] } as const;
    const emailAddress = 'third@example.org';
    await invite({ ...invitation, emailAddress }, 'operator', null, parts);
  });
});

async function importRows(name: string, rows: readonly object[]): Promise<void> {
  await writeFile(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  const { code, stdout, stderr } = await run(folder, ['import', name, '--write']);
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
}

async function exported(): Promise<string> {
  await run(folder, ['export', 'all.jsonl', '--force']);
  return readFile(join(folder, 'all.jsonl'), 'utf8');
}

type Parts = Parameters<typeof makeAccount>[0];

async function withAccess<Result>(task: (parts: Parts) => Promise<Result>): Promise<Result> {
  const store = await openSqliteAccess(join(folder, 'data'));
  try {
    return await task({ store, now: testClock, randomBytes, passwordCost: CHEAP });
  } finally {
    await store.close();
  }
}

/** Files of the data folder that say one of the words, as SQLite and V8 write texts. */
function filesSaying(...words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word), wide, Buffer.from(wide).swap16()];
  });
  const data = join(folder, 'data');
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((word) => bytes.includes(word));
    });
}

const personId = () => ids.get(NAME_JA) ?? '';

describe('personal-data export', () => {
  it('gives records, ties both ways, accounts and the log, as JSON and as a page; no secret', async () => {
    const { code, stdout } = await run(folder, [
      ...['personal-data', 'export', ADDRESS, personId(), '--to', 'out'],
    ]);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const text = await readFile(join(folder, 'out', 'personal-data.json'), 'utf8');
    const data = JSON.parse(text);
    const labels = data.records.map(({ record }: { record: { label: string } }) => record.label);
    expect(labels.sort()).toEqual(['Contact', 'Contact', 'Contact', 'Person']);
    const person = data.records.find(
      ({ record }: { record: { id: string } }) => record.id === personId(),
    );
    const types = person.relationships.map(
      ({ relationship }: { relationship: { type: string } }) => relationship.type,
    );
    expect(types.sort()).toEqual(['REACHED_BY', 'TIE', 'TIE', 'WORKS_FOR']);
    const kinds = data.access.map(({ kind }: { kind: string }) => kind);
    expect(kinds.sort()).toEqual(['account', 'apiKey', 'identity', 'session']);
    expect(data.log.length).toBeGreaterThan(2);
    expect(data.mentions).toEqual([{ id: ids.get('乙工業'), label: 'Organization' }]);
    expect(text).not.toContain('scrypt');
    const secrets = await withAccess(({ store }) =>
      Promise.all([store.list('session'), store.list('apiKey')]),
    );
    for (const { record } of secrets.flat()) expect(text).not.toContain(record.id);
    const html = await readFile(join(folder, 'out', 'personal-data.html'), 'utf8');
    expect(html).toContain(NAME_JA);
    expect(html).not.toMatch(/<script|scrypt/);
  });

  it('gives nothing of what others answered, failed at, denied or did', async () => {
    const at = '2026-11-01T00:00:00Z';
    const [own, other] = await withAccess(async ({ store }) => {
      const accounts = (await store.list('account')).map(({ record }) => record);
      const idOf = (address: string) =>
        accounts.find(({ emailAddress }) => emailAddress === address)?.id ?? '';
      const self = idOf(ADDRESS);
      const them = idOf('other@example.org');
      const third = 'acc_third00000000000';
      const asked = { targetId: 'org_t', message: 'm', createdAt: at, closesAt: at, place: 1 };
      const card = { displayName: NAME, emailAddress: ADDRESS, organizationName: '甲研削' };
      const changes: AccessChange[] = [
        {
          ...{ kind: 'introductionRequest', expectedVersion: 0 },
          put: { ...asked, id: 'r1', accountId: self, chain: [them, third], state: 'REFUSED' },
        },
        {
          ...{ kind: 'introductionRequest', expectedVersion: 0 },
          put: {
            ...{ ...asked, id: 'r2', accountId: them, message: 'secret purpose' },
            ...{ chain: [third, self], state: 'OPEN' },
          },
        },
        {
          ...{ kind: 'failedIntroduction', expectedVersion: 0 },
          put: { id: 'f1', accountId: self, otherId: them, failedAt: at },
        },
        {
          ...{ kind: 'introductionNotice', expectedVersion: 0 },
          put: {
            ...{ id: 'n1', circle: 'grp_c', about: 'FAILED', accountId: self },
            ...{ otherId: them, createdAt: at },
          },
        },
        {
          ...{ kind: 'acquaintance', expectedVersion: 0 },
          put: {
            ...card,
            ...{ id: 'a1', accountId: them, metOn: '2026-04', isDenied: false, createdAt: at },
          },
        },
        {
          ...{ kind: 'acquaintance', expectedVersion: 0 },
          put: {
            ...card,
            ...{ id: 'a2', accountId: third, metOn: '2025-01', isDenied: true, createdAt: at },
          },
        },
      ];
      const events = [
        { at, actor: self, action: 'INTRODUCED', subject: them, fields: [], requestId: 'q' },
        { at, actor: third, action: 'INTRODUCED', subject: self, fields: [], requestId: 'q' },
      ] as const;
      expect(await store.commit(changes, events)).toBe(true);
      return [self, them];
    });
    await run(folder, ['personal-data', 'export', ADDRESS, '--to', 'out']);
    const text = await readFile(join(folder, 'out', 'personal-data.json'), 'utf8');
    const { access, log } = JSON.parse(text);
    const ofKind = (kind: string) =>
      access.filter((record: { kind: string }) => record.kind === kind);
    expect(ofKind('introductionRequest')).toEqual([
      { kind: 'introductionRequest', targetId: 'org_t', message: 'm', createdAt: at },
    ]);
    expect(ofKind('acquaintance')).toEqual([
      {
        ...{ kind: 'acquaintance', displayName: NAME, organizationName: '甲研削' },
        ...{ metOn: '2026-04', createdAt: at },
      },
    ]);
    expect([...ofKind('failedIntroduction'), ...ofKind('introductionNotice')]).toEqual([]);
    const introduced = log.filter(({ action }: { action: string }) => action === 'INTRODUCED');
    expect(introduced).toEqual([
      { at, actor: own, action: 'INTRODUCED', subject: null, fields: [] },
      { at, actor: null, action: 'INTRODUCED', subject: own, fields: [] },
    ]);
    for (const word of [other, 'acc_third', 'secret purpose', 'REFUSED', 'scrypt', '"hash"']) {
      expect(text).not.toContain(word);
    }
  });

  it('refuses somebody who is not there, in a sentence', async () => {
    const { code, stderr } = await run(folder, [
      ...['personal-data', 'export', 'nobody@example.org', '--to', 'out'],
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toContain('No person, account or contact matches nobody@example.org.');
  });
});

describe('personal-data erase', () => {
  it('says what would go, and changes nothing', async () => {
    const before = await exported();
    const { stdout } = await run(folder, ['personal-data', 'erase', ADDRESS, personId()]);
    expect(stdout).toContain('This would erase 4 records of the network');
    expect(stdout).toContain(`Organization ${ids.get('乙工業')}`);
    expect(stdout).toContain('Nothing has been erased yet.');
    expect(await exported()).toBe(before);
    expect(filesSaying(ADDRESS)).not.toEqual([]);
  });

  it('leaves name and address in no file of the data folder, also beside a server', async () => {
    // Its own words are its owner's to rewrite.
    await importRows('rewritten.jsonl', [{ ...ROWS[1], summary_ja: '創業 50 年。' }]);
    await run(folder, ['delete', ids.get('乙工業') ?? '', '--write']);
    await run(folder, ['reindex']);
    expect(filesSaying(NAME).length).toBeGreaterThan(1);
    const settings = { port: 0, dataFolder: join(folder, 'data') };
    const server = await startServer({ settings, now: testClock, log: () => undefined });
    const asked = async (query: string, variables: object) => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `catalyzer-session=${session}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: Record<string, unknown> };
    };
    try {
      const input = {
        kind: 'ERASURE',
        message: `${NAME_JA} を消してください。`,
        idempotencyKey: 'k',
      };
      const { data } = await asked(REQUEST, { input });
      expect(data).toMatchObject({ requestPersonalData: { request: { state: 'OPEN' } } });
      expect((await run(folder, ['personal-data', 'requests'])).stdout).toContain(ADDRESS);
      const erase = ['personal-data', 'erase', ADDRESS, personId(), '--write'];
      const { code, stdout } = await run(folder, erase);
      expect({ code, stdout }).toMatchObject({ code: 0 });
      expect(stdout).toMatch(/personal-data erase acc_\w+ (?:con_\w+ |per_\w+ ){3}--write/);
      expect(filesSaying(...WORDS)).toEqual([]);
      // The session is over, and the server goes on without writing anything of it back.
      expect((await asked('{ viewer { id } }', {})).data).toEqual({ viewer: null });
      expect((await run(folder, ['personal-data', 'requests'])).stdout).toBe('');
      expect(filesSaying(...WORDS)).toEqual([]);
    } finally {
      await server.close();
    }
    expect(filesSaying(...WORDS)).toEqual([]);
    const kept = await exported();
    for (const one of ['甲研削', '別人', '平面研削盤']) expect(kept).toContain(one);
    await withAccess(async ({ store }) => {
      const accounts = await store.list('account');
      expect(accounts.map(({ record }) => record.emailAddress)).toEqual(['other@example.org']);
      expect(await store.list('link')).toHaveLength(1);
    });
    // The log is whole, and says that it was done.
    expect((await run(folder, ['audit', 'verify'])).code).toBe(0);
    expect((await run(folder, ['audit', 'show'])).stdout).toContain('PERSON_ERASED');
  });

  it('is done again on a backup from before by the ids that it printed', async () => {
    await run(folder, ['backup', 'before.sqlite']);
    const erased = await run(folder, [
      ...['personal-data', 'erase', ADDRESS, personId(), '--write'],
    ]);
    const [, printed = ''] = /personal-data erase (.*) --write/.exec(erased.stdout) ?? [];
    expect(await run(folder, ['restore', 'before.sqlite', '--to', 'restored'])).toMatchObject({
      code: 0,
    });
    const env = { CATALYZER_DATA: join(folder, 'restored'), CATALYZER_MEANING: 'off', PORT: '0' };
    const again = ['personal-data', 'erase', ...printed.split(' '), 'con_0', '--write'];
    const { code, stdout } = await run(folder, again, { env });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const bytes = readFileSync(join(folder, 'restored', 'catalyzer.sqlite'));
    expect(bytes.includes(ADDRESS)).toBe(false);
    expect(bytes.includes(`${NAME} の博士`)).toBe(false);
  });
});

describe('personal-data correct and restrict', () => {
  it('corrects name and address of an account', async () => {
    const correct = ['personal-data', 'correct', ADDRESS];
    expect((await run(folder, correct)).stderr).toContain('Specify what to correct');
    const taken = await run(folder, [...correct, '--address', 'other@example.org']);
    expect(taken.stderr).toContain('An account for other@example.org already exists.');
    const right = ['--name', '髙﨑 花', '--address', 'hana@example.org'];
    expect((await run(folder, [...correct, ...right])).code).toBe(0);
    const { stdout } = await run(folder, ['users', 'list']);
    expect(stdout).toMatch(/hana@example\.org .*髙﨑 花/);
    expect(stdout).not.toContain(ADDRESS);
  });

  it('stops the use: no answer and no index has them, the account is closed', async () => {
    await run(folder, ['reindex']);
    const { code } = await run(folder, ['personal-data', 'restrict', ADDRESS, personId()]);
    expect(code).toBe(0);
    expect(filesSaying(NAME)).toEqual([join(folder, 'data', 'catalyzer.sqlite')]);
    expect((await run(folder, ['who-can', NAME])).stdout).not.toContain(`${NAME} の`);
    expect((await run(folder, ['users', 'list'])).stdout).toMatch(
      new RegExp(`${ADDRESS} .*disabled`),
    );
  });
});

describe('personal-data requests and close', () => {
  const request = (about: PersonalDataKind, message?: string) =>
    withAccess(async ({ store }) => {
      const account = await store.findByHandle('account', ADDRESS);
      const accountId = account?.record.id ?? '';
      const asked = { id: about, accountId, keyHash: about, about, ...(message && { message }) };
      return makePersonalDataRequest(
        asked,
        { name: accountId, requestId: null, now: testClock() },
        store,
      );
    });
  const states = () =>
    withAccess(async ({ store }) =>
      (await store.list('personalDataRequest')).map(({ record }) => `${record.id} ${record.state}`),
    );

  it('lists open requests with their date due, address and message, without control characters', async () => {
    expect((await run(folder, ['personal-data', 'requests'])).stderr).toContain('no open requests');
    await request('CORRECTION', 'name\u001b[2J of me');
    const { stdout } = await run(folder, ['personal-data', 'requests']);
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}CORRECTION {2}zqxwvkj@example\.org {2}CORRECTION /);
    expect(stdout).not.toContain('\u001b');
  });

  it('closes a request by what was done, of that kind alone', async () => {
    for (const kind of ['ACCESS', 'CORRECTION', 'STOP_USE'] as const) await request(kind);
    await run(folder, ['personal-data', 'export', ADDRESS, '--to', 'out']);
    expect(await states()).toEqual(['ACCESS DONE', 'CORRECTION OPEN', 'STOP_USE OPEN']);
    await run(folder, ['personal-data', 'correct', ADDRESS, '--address', 'hana@example.org']);
    // A correction may be about more than the account, so it is closed by hand.
    expect(await states()).toEqual(['ACCESS DONE', 'CORRECTION OPEN', 'STOP_USE OPEN']);
    await run(folder, ['personal-data', 'restrict', 'hana@example.org']);
    expect(await states()).toEqual(['ACCESS DONE', 'CORRECTION OPEN', 'STOP_USE DONE']);
  });

  it('leaves a request open whose copy could not be written', async () => {
    await request('ACCESS');
    await writeFile(join(folder, 'taken'), '');
    expect((await run(folder, ['personal-data', 'export', ADDRESS, '--to', 'taken'])).code).toBe(1);
    expect(await states()).toEqual(['ACCESS OPEN']);
  });

  it('refuses no request without a reason', async () => {
    await request('ERASURE');
    const { code, stderr } = await run(folder, [
      'personal-data',
      'close',
      'ERASURE',
      '--refuse',
      ' ',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('Give the reason');
    expect(await states()).toEqual(['ERASURE OPEN']);
  });

  it('refuses one with a reason, once, and says so of one that is not open', async () => {
    await request('ERASURE');
    const close = ['personal-data', 'close', 'ERASURE'];
    expect((await run(folder, [...close, '--refuse', 'needed'])).code).toBe(0);
    expect(await states()).toEqual(['ERASURE REFUSED']);
    const again = await run(folder, close);
    expect(again.code).not.toBe(0);
    expect(again.stderr).toContain('No open request ERASURE.');
    await request('ACCESS');
    expect((await run(folder, ['personal-data', 'close', 'ACCESS'])).code).toBe(0);
    expect(await states()).toEqual(['ACCESS DONE', 'ERASURE REFUSED']);
  });
});
