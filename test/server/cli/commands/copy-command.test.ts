/** `export` and `copy`: whole, exact, readable again, never over what is there. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../../../graph/store.ts';
import { lockDataFolder, openStore } from '../../../../server/engine/open-store.ts';
import { capability, contact, organization, puts, relationship } from '../../../builders.ts';
import { damageRecord } from '../../../graph/sqlite/damage-record.ts';
import { feedAfter } from '../../../graph/store-contract/fresh-store.ts';
import { type RecordStates, Replica } from '../../../graph/store-contract/replica.ts';
import { testClock } from '../../../test-clock.ts';
import { run, temporaryFolder, temporaryFolderToKeep } from '../run.ts';

const FIRMS =
  '会社名,都道府県,従業員数,担当者,メール\r\n株式会社山田製作所,大阪府,20,山田,y@example.invalid\r\n有限会社鈴木工業,京都府,8,,\r\n';
const SKILLS =
  '会社名,技術名,公開\r\n株式会社山田製作所,深絞り,公開\r\n有限会社鈴木工業,秘密の技術,非公開\r\n';

async function told(folder: string): Promise<RecordStates> {
  const store = await openStore({ folder, now: testClock });
  return toldBy(store).finally(() => store.close());
}

async function toldBy(store: GraphStore): Promise<RecordStates> {
  const replica = new Replica();
  replica.follow(await feedAfter(store, 0));
  return replica.records;
}

/** A folder with an import, a second one that changed a record, and a deleted record. */
async function filled(): Promise<string> {
  const folder = await temporaryFolderToKeep();
  await writeFile(join(folder, 'firms.csv'), FIRMS);
  await writeFile(join(folder, 'skills.csv'), SKILLS);
  await writeFile(join(folder, 'more.csv'), FIRMS.replace(',20,', ',25,'));
  for (const file of ['firms.csv', 'skills.csv', 'more.csv']) {
    const { code, stderr } = await run(folder, ['import', file, '--write']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
  const store = await openStore({ folder: join(folder, 'data'), now: testClock });
  const gone = organization('gone');
  await store.commit(puts(gone));
  await store.commit([{ kind: 'deleteNode', id: gone.id }]);
  await store.close();
  return folder;
}

let folder = '';

beforeAll(async () => {
  folder = await filled();
});

describe('copy', () => {
  it('makes an equal store: records, visibility, versions, instants, sources', async () => {
    const to = await temporaryFolder();
    const copied = await run(folder, ['copy', '--from', 'sqlite:data', '--to', `sqlite:${to}`]);
    expect(copied.stdout).toMatch(/^Copied \d+ records to sqlite:.*; all are equal\.\n$/);
    expect(copied.code).toBe(0);
    const source = await told(join(folder, 'data'));
    expect(source.size).toBeGreaterThan(8);
    expect(
      [...source.values()].some(({ record }) => 'version' in record && record.version === 2),
    ).toBe(true);
    expect(await told(to)).toEqual(source);
  });

  it('leaves imports that can be undone on the copy', async () => {
    const to = await temporaryFolder();
    await run(folder, ['copy', '--from', 'sqlite:data', '--to', `sqlite:${join(to, 'data')}`]);
    const batches = (await run(to, ['import', '--list'])).stdout.match(/imp_\w+/g) ?? [];
    expect(batches.length).toBe(3);
    const [last = ''] = batches.slice(-1);
    const listed = (await run(folder, ['import', '--list'])).stdout;
    expect((await run(to, ['import', '--list'])).stdout).toBe(listed);
    const removed = await run(to, ['import', '--remove', last]);
    expect(removed.code).toBe(0);
    expect(removed.stdout).toMatch(/undone: \d+ records deleted, \d+ restored/);
  });

  it('changes nothing when the same copy is there already', async () => {
    const to = await temporaryFolder();
    const copy = ['copy', '--from', 'sqlite:data', '--to', `sqlite:${to}`];
    await run(folder, copy);
    const before = await told(to);
    expect((await run(folder, copy)).code).toBe(0);
    expect(await told(to)).toEqual(before);
  });

  it('stops between two commits when it is interrupted, and goes on when it is run again', async () => {
    const from = await temporaryFolder();
    const store = await openStore({ folder: join(from, 'data'), now: testClock });
    await store.commit(puts(...Array.from({ length: 4_500 }, (_, at) => organization(`o${at}`))));
    await store.close();
    const interruption = new AbortController();
    let time = Date.parse('2026-11-21T09:00:00Z');
    let shown = '';
    const copy = ['copy', '--from', 'sqlite:data', '--to', 'sqlite:copy'];
    const stopped = await run(from, copy, {
      interrupted: interruption.signal,
      // The bar draws once in a while: here a second goes by between two looks at the clock.
      now: () => {
        time += 1000;
        return new Date(time);
      },
      stderr: {
        isTTY: true,
        write: (text) => {
          shown += text;
          if (/writing .* [1-9]\d*\/4500\b/.test(text)) interruption.abort();
        },
      },
    });
    expect(stopped.code).toBe(130);
    expect(shown).toMatch(/\d+ of 4500 records are copied\. The same command copies the rest\./);
    const partly = (await told(join(from, 'copy'))).size;
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(4_500);
    const again = await run(from, copy);
    expect(again.stderr).toContain(`The target contains ${partly} records of an earlier copy`);
    expect(again.code).toBe(0);
    expect(await told(join(from, 'copy'))).toEqual(await told(join(from, 'data')));
  });

  it('refuses a folder on which a server runs', async () => {
    const to = await temporaryFolder();
    const lock = lockDataFolder(to);
    const refused = await run(folder, ['copy', '--from', 'sqlite:data', '--to', `sqlite:${to}`]);
    lock.release();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('in use by a server');
  });

  it('refuses a target with other records and changes nothing there', async () => {
    const to = await temporaryFolder();
    const store = await openStore({ folder: to, now: testClock });
    await store.commit(puts(organization('other')));
    await store.close();
    const before = await told(to);
    const refused = await run(folder, ['copy', '--from', 'sqlite:data', '--to', `sqlite:${to}`]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('is not empty');
    expect(await told(to)).toEqual(before);
  });

  it.each([
    [['copy'], 2, 'Specify both'],
    [['copy', '--from', 'sqlite:data', '--to', 'sqlite:data'], 2, 'the same'],
    [['copy', '--from', 'neo4j:', '--to', 'neo4j:'], 2, 'the same'],
    [
      ['copy', '--from', 'data', '--to', 'sqlite:x'],
      2,
      'Invalid --from data: expected one of sqlite:FOLDER, neo4j:, jsonl:FILE.',
    ],
    [
      ['copy', '--from', 'sqlite:data', '--to', 'jsonl:x'],
      2,
      'Invalid --to jsonl:x: expected one of sqlite:FOLDER, neo4j:.',
    ],
    [['copy', '--from', 'sqlite:data', '--to', 'neo4j:'], 2, 'Set NEO4J_URI'],
    [
      ['copy', '--from', 'sqlite:nowhere', '--to', 'sqlite:x'],
      1,
      'does not contain a Catalyzer store',
    ],
    [['copy', '--from', 'jsonl:nowhere', '--to', 'sqlite:x'], 1, 'nowhere'],
  ])('answers %j with exit code %d and a sentence', async (argv, code, sentence) => {
    const ran = await run(folder, argv);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr).not.toContain('    at ');
  });
});

describe('export', () => {
  it('writes the same bytes each time, also from a copy, and says that some are private', async () => {
    const to = await temporaryFolder();
    const first = await run(folder, ['export', 'all.jsonl', '--force']);
    expect(first.stderr).toMatch(/Warning: this file contains \d+ private records/);
    expect(first.code).toBe(0);
    const text = await readFile(join(folder, 'all.jsonl'), 'utf8');
    expect((await stat(join(folder, 'all.jsonl'))).mode & 0o077).toBe(0);
    await run(folder, ['copy', '--from', 'sqlite:data', '--to', `sqlite:${join(to, 'data')}`]);
    await run(to, ['export', 'again.jsonl']);
    expect(await readFile(join(to, 'again.jsonl'), 'utf8')).toBe(text);
    expect((await readdir(to)).sort()).toEqual(['again.jsonl', 'data']);
    expect((await readdir(join(to, 'data'))).filter((name) => /transfer/.test(name))).toEqual([]);
  });

  it('is imported and copied back unchanged', async () => {
    await run(folder, ['export', 'all.jsonl', '--force']);
    const source = await told(join(folder, 'data'));
    const to = await temporaryFolder();
    const dry = await run(to, ['import', join(folder, 'all.jsonl')]);
    expect(dry.stdout).toMatch(/An exact copy of \d+ records\. Checked only/);
    expect((await told(join(to, 'data'))).size).toBe(0);
    expect((await run(to, ['import', join(folder, 'all.jsonl'), '--write'])).code).toBe(0);
    expect(await told(join(to, 'data'))).toEqual(source);
    const other = await temporaryFolder();
    await run(folder, ['copy', '--from', 'jsonl:all.jsonl', '--to', `sqlite:${other}`]);
    expect(await told(other)).toEqual(source);
  });

  it('as CSV is imported back, record by record as it was', async () => {
    const to = await temporaryFolder();
    const written = await run(folder, ['export', 'csv', '--format', 'csv', '--force']);
    expect(written.code).toBe(0);
    expect(written.stderr).toMatch(/^Warning: this file contains \d+ private records/);
    const names = (await readdir(join(folder, 'csv'))).sort();
    expect(names).toHaveLength(11);
    const files = names.map((name) => join(folder, 'csv', name));
    const taken = await run(to, ['import', ...files, '--write']);
    expect({ code: taken.code, stderr: taken.stderr }).toEqual({ code: 0, stderr: '' });
    const stated = (records: RecordStates) =>
      new Map(
        [...records]
          .filter(([id]) => !id.startsWith('imp_'))
          .map(([id, { record, effective }]) => {
            const {
              version: _,
              createdAt: __,
              updatedAt: ___,
              ...rest
            } = { version: 0, createdAt: '', updatedAt: '', ...record };
            return [id, { rest, effective }];
          }),
      );
    const source = stated(await told(join(folder, 'data')));
    expect(source.size).toBeGreaterThan(6);
    expect(stated(await told(join(to, 'data')))).toEqual(source);
    const again = await run(to, ['export', 'csv', '--format', 'csv']);
    expect(again.code).toBe(0);
    for (const name of names) {
      expect(await readFile(join(to, 'csv', name), 'utf8')).toBe(
        await readFile(join(folder, 'csv', name), 'utf8'),
      );
    }
  });

  it('with --public contains exactly the effectively public records', async () => {
    const to = await temporaryFolder();
    const { stderr, code } = await run(folder, ['export', 'public.jsonl', '--public', '--force']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const text = await readFile(join(folder, 'public.jsonl'), 'utf8');
    expect(text).toContain('深絞り');
    for (const secret of ['秘密の技術', 'example.invalid', '"山田"', 'firms.csv"', 'batchChange']) {
      expect({
        secret,
        said: text.split('"document":"firms.csv"').join('').includes(secret),
      }).toEqual({
        secret,
        said: false,
      });
    }
    await run(to, ['import', join(folder, 'public.jsonl'), '--write']);
    const all = [...(await told(join(folder, 'data')))];
    const open = new Map(all.filter(([, { effective }]) => effective === 'PUBLIC'));
    expect(await told(join(to, 'data'))).toEqual(open);
  });

  it('never replaces a file without --force, and leaves no half file', async () => {
    const to = await temporaryFolder();
    await writeFile(join(to, 'mine.jsonl'), 'mine');
    await mkdir(join(to, 'folder'));
    await writeFile(join(to, 'a.csv'), '会社名\n見本精機株式会社\n');
    await run(to, ['import', 'a.csv', '--write']);
    const refused = await run(to, ['export', 'mine.jsonl']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await readFile(join(to, 'mine.jsonl'), 'utf8')).toBe('mine');
    expect((await run(to, ['export', 'folder'])).stderr).toContain('is a folder');
    expect((await run(to, ['export', 'no/such/file'])).stderr).toContain('cannot be written');
    expect((await run(to, ['export', 'mine.jsonl', '--force'])).code).toBe(0);
    expect((await run(to, ['export', 'x', '--format', 'xml'])).code).toBe(2);
    await writeFile(join(to, 'folder', 'mine.csv'), 'mine');
    const csv = ['export', 'folder', '--format', 'csv'];
    expect((await run(to, csv)).stderr).toContain('--force');
    expect((await run(to, ['export', 'mine.jsonl', '--format', 'csv'])).stderr).toContain(
      'is a file',
    );
    expect((await run(to, [...csv, '--force'])).code).toBe(0);
    expect(await readFile(join(to, 'folder', 'mine.csv'), 'utf8')).toBe('mine');
  });

  it('is imported only where no server runs on the folder; a check may run beside one', async () => {
    const to = await temporaryFolder();
    await run(folder, ['export', join(to, 'all.jsonl')]);
    const lock = lockDataFolder(join(to, 'data'));
    const refused = await run(to, ['import', 'all.jsonl', '--write']);
    const checked = await run(to, ['import', 'all.jsonl']);
    lock.release();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('in use by a server');
    expect(checked.code).toBe(0);
    expect((await told(join(to, 'data'))).size).toBe(0);
    expect((await run(to, ['import', 'all.jsonl', '--write'])).code).toBe(0);
    expect(await told(join(to, 'data'))).toEqual(await told(join(folder, 'data')));
  });

  it('is refused with its line when it is cut off, changed or of no such format', async () => {
    const to = await temporaryFolder();
    await run(folder, ['export', 'all.jsonl', '--force']);
    const lines = (await readFile(join(folder, 'all.jsonl'), 'utf8')).split('\n');
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      ['cut', lines.slice(0, -2), 'ends after line'],
      ['short', [...lines.slice(0, 3), ...lines.slice(4)], 'not a valid export record'],
      [
        'wide',
        lines.map((line) => line.replace('"visibility":"PRIVATE"', '"visibility":"ALL"')),
        'has "ALL" as visibility',
      ],
      ['newer', lines.map((line) => line.replace('"format":1', '"format":2')), 'newer program'],
      ['after', [...lines.slice(0, -1), lines[1] ?? '', ''], 'not a valid export record'],
    ];
    for (const [name, text, sentence] of cases) {
      await writeFile(join(to, name), text.join('\n'));
      const ran = await run(to, ['import', name, '--write']);
      expect({ name, code: ran.code, said: ran.stderr.includes(sentence) }).toEqual({
        name,
        code: 1,
        said: true,
      });
      expect((await told(join(to, 'data'))).size).toBe(0);
    }
    const two = await run(folder, ['import', 'all.jsonl', 'firms.csv']);
    expect(two).toMatchObject({ code: 2 });
  });

  it('is refused with the record and the field when a field was taken out of it', async () => {
    const to = await temporaryFolder();
    await run(folder, ['export', join(to, 'all.jsonl')]);
    const text = await readFile(join(to, 'all.jsonl'), 'utf8');
    const nameless = text.replace(/"name":\{"ja":"有限会社鈴木工業"\},/, '');
    expect(nameless.length).toBeLessThan(text.length);
    await writeFile(join(to, 'all.jsonl'), nameless);
    for (const command of [
      ['import', 'all.jsonl'],
      ['import', 'all.jsonl', '--write'],
      ['copy', '--from', 'jsonl:all.jsonl', '--to', 'sqlite:data'],
    ]) {
      const refused = await run(to, command);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(
        /The record org_\w+ \(Organization\) has no name\. Add it: \{ ja: "…", en: "…" \}/,
      );
    }
    expect((await told(join(to, 'data'))).size).toBe(0);
  });

  it('holds a damaged record as it is, to be repaired in the file; a public one leaves it out', async () => {
    const from = await temporaryFolder();
    const [acme, other] = [organization('acme'), organization('other')];
    const store = await openStore({ folder: join(from, 'data'), now: testClock });
    await store.commit(puts(acme, other));
    await store.close();
    damageRecord(join(from, 'data'), acme.id);
    const all = await run(from, ['export', 'all.jsonl']);
    expect(all).toMatchObject({ code: 1, stderr: expect.stringContaining('Damaged records: 1 (') });
    const text = await readFile(join(from, 'all.jsonl'), 'utf8');
    expect(text.split('\n').length).toBe(5);
    const to = await temporaryFolder();
    await writeFile(join(to, 'all.jsonl'), text);
    const refused = await run(to, ['import', 'all.jsonl', '--write']);
    expect(refused.stderr).toContain(`The record ${acme.id} (Organization) has no source.document`);
    const mended = text.replace(
      '"source":{"recordedOn"',
      '"source":{"document":"test","recordedOn"',
    );
    await writeFile(join(to, 'all.jsonl'), mended);
    expect(await run(to, ['import', 'all.jsonl', '--write'])).toMatchObject({ code: 0 });
    expect((await told(join(to, 'data'))).size).toBe(2);
    await run(from, ['export', 'public.jsonl', '--public']);
    expect(await readFile(join(from, 'public.jsonl'), 'utf8')).not.toContain(acme.id);
  });

  it('makes no record more visible than it was while the copy is half way', async () => {
    const hidden = organization('hidden', { visibility: 'PRIVATE' });
    const milling = capability('milling');
    const parts = [hidden, milling, relationship('OFFERS', hidden, milling), contact('c')] as const;
    const from = await temporaryFolder();
    const to = await temporaryFolder();
    const store = await openStore({ folder: from, now: testClock });
    await store.commit(puts(...parts));
    await store.close();
    await run(folder, ['copy', '--from', `sqlite:${from}`, '--to', `sqlite:${to}`]);
    const copy = await openStore({ folder: to, now: testClock });
    const changes = await feedAfter(copy, 0);
    await copy.close();
    expect(changes.map(({ publicSequence }) => publicSequence)).toEqual(changes.map(() => 0));
  });
});
