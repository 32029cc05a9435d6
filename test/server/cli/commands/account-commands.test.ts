/** `users`, `keys`, `audit`, and the first link that `serve` prints: a network begins. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandIo } from '../../../../server/cli/session/command-io.ts';
import { run, temporaryFolder } from '../run.ts';

const PASSWORD = 'four words in a row';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

/** Serves until `visit` is done with what was printed. */
async function served(visit: (said: string, address: string) => Promise<void>): Promise<string> {
  const interruption = new AbortController();
  let said = '';
  let visited: Promise<void> | undefined;
  const stdout: CommandIo['stdout'] = {
    write: (text) => {
      said += text;
      const address = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (address === undefined) return;
      visited ??= visit(said, address).finally(() => interruption.abort());
    },
  };
  await run(folder, ['serve', '--lang', 'en'], {
    env: {
      LANG: 'C',
      CATALYZER_DATA: join(folder, 'data'),
      PORT: '0',
      CATALYZER_SEED: 'off',
      CATALYZER_THREADS: '1',
    },
    stdout,
    interrupted: interruption.signal,
  });
  await visited;
  return said;
}

async function post(address: string, path: string, body: unknown, cookie = '') {
  const response = await fetch(`${address}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const [pair = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  const text = await response.text();
  return { status: response.status, cookie: pair, body: text === '' ? {} : JSON.parse(text) };
}

const tokenIn = (said: string) => /\/sign-in#([\w-]{43})/.exec(said)?.[1] ?? '';
const viewer = async (address: string, cookie: string) =>
  (await post(address, 'graphql', { query: '{ viewer { displayName role } }' }, cookie)).body;

describe('a network', () => {
  it('begins with the link that serve prints, and grows by invitations', async () => {
    const before = await served(async (said, address) => {
      const given = {
        token: tokenIn(said),
        emailAddress: 'first@example.org',
        displayName: 'First',
        password: PASSWORD,
      };
      const { status, cookie } = await post(address, 'auth/accept-link', given);
      expect(status).toBe(204);
      expect(await viewer(address, cookie)).toEqual({
        data: { viewer: { displayName: 'First', role: 'ADMINISTRATOR' } },
      });
      // Beside the server that runs.
      const invited = await run(folder, ['users', 'invite', 'sato@example.org']);
      expect(invited.code).toBe(0);
      expect(invited.stdout).toContain('http://127.0.0.1:0/sign-in#');
      const token = tokenIn(invited.stdout);
      const accepted = { token, displayName: '佐藤', password: PASSWORD };
      const member = await post(address, 'auth/accept-link', accepted);
      expect(await viewer(address, member.cookie)).toEqual({
        data: { viewer: { displayName: '佐藤', role: 'MEMBER' } },
      });
      // What a command revokes has ended with the next request, in every thread.
      const disabled = await run(folder, ['users', 'disable', 'SATO@example.org']);
      expect(disabled.code).toBe(0);
      expect(await viewer(address, member.cookie)).toEqual({ data: { viewer: null } });
    });
    expect(before).toContain('Administrator Open this in a browser on this computer');
    const after = await served(async () => {});
    expect(after).not.toContain('/sign-in#');
    const listed = await run(folder, ['users', 'list']);
    expect(listed.stdout.replaceAll(/acc_\w{16}/g, 'acc')).toBe(
      'acc  first@example.org  administrator  active  First\nacc  sato@example.org   member  disabled  佐藤\n',
    );
    const audit = await run(folder, ['audit', 'verify']);
    expect(audit).toMatchObject({ code: 0, stderr: '' });
    expect(audit.stdout).toMatch(
      /^The audit log is intact \(5 entries\)\. Last hash: [0-9a-f]{64}\n/,
    );
    const shown = await run(folder, ['audit', 'show', '--first', '2']);
    const entries = shown.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ sequence, action }) => [sequence, action])).toEqual([
      [5, 'ACCOUNT_DISABLED'],
      [4, 'ACCOUNT_CREATED'],
    ]);
    expect(listed.stdout).toContain(entries[0].subject);
    expect(before + audit.stdout + shown.stdout).not.toContain(PASSWORD);
  });
});

describe('users', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'firms.csv'), '会社名\n山田製作所\n');
    await run(folder, ['import', 'firms.csv', '--write']);
  });

  it('says so where there are none, and refuses a folder without a store', async () => {
    expect(await run(folder, ['users', 'list'])).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('There are no users yet.'),
    });
    const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'none') };
    expect((await run(folder, ['users', 'list'], { env })).code).toBe(1);
  });

  it('invites to records that are there, by the address that people open', async () => {
    await run(folder, ['export', 'out.jsonl']);
    const firm = /org_\w+/.exec(await readFile(join(folder, 'out.jsonl'), 'utf8'))?.[0] ?? '';
    const env = {
      LANG: 'en_US.UTF-8',
      CATALYZER_DATA: join(folder, 'data'),
      CATALYZER_URL: 'https://catalyzer.example.org',
    };
    const invite = ['users', 'invite', '--organization'];
    const invited = await run(folder, [...invite, firm, '--role', 'coordinator'], { env });
    expect({ code: invited.code, stderr: invited.stderr }).toEqual({ code: 0, stderr: '' });
    expect(invited.stdout).toMatch(/\nhttps:\/\/catalyzer\.example\.org\/sign-in#[\w-]{43}\n$/);
    const unknown = await run(folder, [...invite, 'org_nobody']);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('Record org_nobody was not found.');
    expect((await run(folder, ['users', 'invite', '--group', firm])).code).toBe(1);
  });

  it.each([
    [['users', 'invite', '--role', 'king'], 2, 'Unknown role: king.'],
    [['users', 'invite', 'nobody'], 1, '"nobody" is not an email address.'],
    [['users', 'reset', 'a@example.org'], 1, 'Account a@example.org was not found.'],
    [['users', 'disable', 'a@example.org'], 1, 'Account a@example.org was not found.'],
    [['users', 'disable'], 2, ''],
    [['users', 'person', 'a@example.org', 'per_x'], 1, 'Record per_x was not found.'],
    [['users', 'person', 'a@example.org'], 2, ''],
    [['users', 'delete'], 2, ''],
    [['users'], 2, ''],
    [['keys', 'create', 'a@example.org'], 2, 'Give the key a name'],
    [['keys', 'create', 'a@example.org', '--name', 'x', '--days', '367'], 2, '--days'],
    [['keys', 'create', 'a@example.org', '--name', 'x'], 1, 'Account'],
    [['keys', 'revoke', 'x'], 1, 'Key x was not found.'],
    [['audit', 'show', '--first', '0'], 2, '--first'],
  ] as const)('%j ends with %d and a sentence', async (argv, code, sentence) => {
    const ended = await run(folder, argv);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr).not.toMatch(/\bat \w+ \(/);
  });
});

describe('keys', () => {
  it('are made, listed without their secret, and revoked', async () => {
    await writeFile(join(folder, 'firms.csv'), '会社名\n山田製作所\n');
    await run(folder, ['import', 'firms.csv', '--write']);
    await served(async (said, address) => {
      const given = { emailAddress: 'a@example.org', displayName: 'A', password: PASSWORD };
      await post(address, 'auth/accept-link', { token: tokenIn(said), ...given });
      const made = await run(folder, ['keys', 'create', 'a@example.org', '--name', 'site']);
      const key = /mk_live_\w{36}/.exec(made.stdout)?.[0] ?? '';
      const ask = async () => {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
          body: JSON.stringify({ query: '{ viewer { isByKey actions } }' }),
        });
        return response.json();
      };
      expect(await ask()).toEqual({ data: { viewer: { isByKey: true, actions: [] } } });
      const listed = await run(folder, ['keys', 'list']);
      expect(listed.stdout).toMatch(
        /^[0-9a-f]{12} {2}a@example\.org {2}site {2}read {2}until \S+ {2}last used \S+\n$/,
      );
      expect(listed.stdout).not.toContain(key);
      const [number = ''] = listed.stdout.split(' ');
      expect((await run(folder, ['keys', 'revoke', number])).code).toBe(0);
      expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    });
  });
});
