/**
 * Chains over the viewer's own acquaintances: a first step for that viewer, from where they stand,
 * and for nobody else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../access/records/access-records.ts';
import { type Viewer, viewerFrom } from '../../../access/records/viewer.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { accountFor } from '../../access/introductions/random-network.ts';
import { capability, group, organization, person, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { rethrow } from '../rethrow.ts';
import type { WritesPlace } from './writes-contract.ts';

const club = group('鋳物の会');
const firm = organization('甲鋳造');
const bridge = organization('丙商会', { name: { ja: '株式会社丙商会' } });
const maker = organization('丁精機');
const skill = capability('研削', { title: { ja: '平面研削' } });
const self = person('自分');
const friend = person('友人', { name: { ja: '佐藤 花子' } });
const hidden = person('内部', { visibility: 'GROUP', audience: [club.id] });
const RECORDS = puts(
  ...[club, firm, bridge, maker, skill, self, friend, hidden],
  relationship('OFFERS', maker, skill),
  relationship('TIE', friend, maker, { tieKind: 'TRADE', lastContactOn: '2026-05' }),
  relationship('TIE', bridge, maker, { tieKind: 'TRADE', lastContactOn: '2026-05' }),
);

const account = (id: string, more: Partial<Account> = {}): Account => ({
  ...{ ...accountFor(id, ''), groups: [] },
  ...more,
});
const PEOPLE = [
  account('me', { organizations: [firm.id], personId: self.id }),
  account('colleague', { organizations: [firm.id] }),
  account('friend', { personId: friend.id, organizations: [bridge.id] }),
  account('trader', { organizations: [bridge.id] }),
  account('carer', { role: 'COORDINATOR', organizations: [bridge.id, maker.id] }),
  account('insider', { personId: hidden.id, organizations: [maker.id] }),
] as const;
const viewerOf = (id: string): Viewer => viewerFrom(PEOPLE.find((one) => one.id === id) as Account);
const ME = viewerOf('me');
const OTHERS: readonly (Viewer | undefined)[] = [
  undefined,
  viewerOf('colleague'),
  viewerOf('friend'),
  { ...ME, accountId: 'boss', role: 'ADMINISTRATOR' },
  { ...ME, keyScopes: ['READ'] },
];

const PATHS = `query Q($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 5) { complete noneNeeded
  paths { length cost trust reason introducer { ... on Node { id } } steps { from { ... on Node { id } } to { ... on Node { id } }
    kind weight partCount parts { kind weight declaredShare source { document } declaredBy { ... on Node { id } } }
    acquaintances { displayName emailAddress isConfirmed metOn } evidence { id } sources { document } } } }
  neighbourhood(of: $from) { tieCount parties { ... on Node { id } } } }`;
const PLAN = `query Q($from: ID!) { introductionPlan(source: { text: "平面研削" }, from: $from, first: 3) {
    partners { paths { length introducer { ... on Node { id } } steps { acquaintances { displayName } } } } introducers { introducer { ... on Node { id } } } }
  whoCan(text: "平面研削", first: 3) { nodes { score bestIntroduction(from: $from) { length steps { acquaintances { displayName } } } } } }`;

interface Path {
  readonly length: number;
  readonly cost: number;
  readonly reason: string;
  readonly introducer: { readonly id: string };
  readonly steps: readonly {
    readonly to: { readonly id: string };
    readonly weight: number | null;
    readonly acquaintances: readonly { readonly displayName: string }[] | null;
  }[];
}

/** Runs the suite on a store of its own for each test. */
export function describeOwnChains(name: string, place: () => Promise<WritesPlace>): void {
  describe(name, () => {
    let end: (() => void) | undefined;
    let folder: string;
    let engine: OpenEngine;
    let api: Awaited<ReturnType<typeof apiOf>>;
    beforeEach(async () => {
      const { neo4j, ...opened } = await place();
      end = opened.end;
      folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
      const now = () => new Date('2026-11-21T00:00:00Z');
      engine = await openEngine({ folder, now, neo4j, onIndexError: rethrow });
      await engine.commit(RECORDS);
      const store = await engine.access();
      await store.commit(
        PEOPLE.map((put) => ({ kind: 'account', put, expectedVersion: 0 })),
        [],
      );
      api = await apiOf(engine);
    });
    afterEach(async () => {
      await api.close();
      await engine.close();
      rmSync(folder, { recursive: true });
      end?.();
    });

    async function write(viewer: Viewer, name: string, input: object, fields = '') {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation M($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { message } } }`;
      const { data, errors } = await api.ask(query, { input }, 'en', viewer);
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ [name]: { userErrors: [] } });
      return data as {
        readonly [name: string]: { readonly acquaintance?: { readonly id: string } };
      };
    }
    /** Enters an acquaintance and returns its id. */
    async function know(from: string, to: string, more: object = {}): Promise<string> {
      const input = { emailAddress: `${to}@example.org`, displayName: `${to}さん`, ...more };
      const done = await write(viewerOf(from), 'mergeAcquaintance', input, 'acquaintance { id }');
      return done.mergeAcquaintance?.acquaintance?.id ?? '';
    }
    async function tie(one: string, other: string, more: object = {}): Promise<string> {
      await know(other, one);
      return know(one, other, more);
    }
    async function chains(
      viewer: Viewer | undefined,
      from = firm.id,
      locale: 'ja' | 'en' = 'ja',
    ): Promise<readonly Path[]> {
      const { data, errors } = await api.ask(PATHS, { from, to: maker.id }, locale, viewer);
      expect(errors).toEqual([]);
      return (data as unknown as { introductionPaths: { paths: Path[] } }).introductionPaths.paths;
    }
    const stepsOf = (paths: readonly Path[]) =>
      paths.map(({ steps }) =>
        steps.map(({ to, acquaintances }) => [
          to.id,
          acquaintances?.map(({ displayName }) => displayName) ?? null,
        ]),
      );
    async function answersTo(viewer: Viewer | undefined): Promise<string> {
      const answers = [];
      for (const from of [firm.id, self.id, bridge.id]) {
        answers.push(await api.ask(PATHS, { from, to: maker.id }, 'ja', viewer));
        answers.push(await api.ask(PLAN, { from }, 'ja', viewer));
      }
      const text = JSON.stringify(answers);
      expect(text).not.toContain('"message"');
      return text;
    }

    it('begin with an acquaintance who confirmed it: from one’s organisation and one’s person', async () => {
      const before = await Promise.all(OTHERS.map(answersTo));
      expect(await chains(ME)).toEqual([]);
      await tie('me', 'friend', { metOn: '2026-11-21' });
      for (const from of [firm.id, self.id]) {
        const paths = await chains(ME, from);
        expect(stepsOf(paths)).toEqual([
          [
            [friend.id, ['friendさん']],
            [maker.id, null],
          ],
        ]);
        expect(paths).toMatchObject([
          {
            introducer: { id: friend.id },
            length: 2,
            steps: [
              {
                ...{ kind: 'ACQUAINTANCE', weight: 0.4, partCount: 2, sources: [], evidence: [] },
                parts: [
                  { declaredShare: 0.5, source: null, declaredBy: {} },
                  { declaredShare: 0.5, source: null, declaredBy: {} },
                ],
                acquaintances: [
                  { emailAddress: 'friend@example.org', isConfirmed: true, metOn: '2026-11-21' },
                ],
              },
              { kind: 'TRADE', acquaintances: null },
            ],
          },
        ]);
      }
      const plan = await api.ask(PLAN, { from: firm.id }, 'ja', ME);
      expect(plan.data).toMatchObject({
        introductionPlan: { introducers: [{ introducer: { id: friend.id } }] },
        whoCan: {
          nodes: [
            {
              bestIntroduction: {
                length: 2,
                steps: [{ acquaintances: [{}] }, { acquaintances: null }],
              },
            },
          ],
        },
      });
      expect(await Promise.all(OTHERS.map(answersTo))).toEqual(before);
    });

    it('say in both languages that the first step is one’s own acquaintance', async () => {
      await tie('me', 'friend');
      expect((await chains(ME))[0]?.reason).toContain(
        '佐藤 花子はあなた自身の知り合い（登録した名前：friendさん）',
      );
      expect((await chains(ME, firm.id, 'en'))[0]?.reason).toContain(
        'you know 佐藤 花子 yourself (entered as friendさん)',
      );
      await tie('me', 'trader');
      const throughBridge = async (locale: 'ja' | 'en') =>
        (await chains(ME, firm.id, locale)).find(({ introducer }) => introducer.id === bridge.id);
      expect((await throughBridge('ja'))?.reason).toContain(
        '株式会社丙商会にはあなた自身の知り合い（traderさん）がいる',
      );
      expect((await throughBridge('en'))?.reason).toContain(
        'you know people at 株式会社丙商会 yourself (traderさん)',
      );
    });

    it('end with the next question once either side withdraws', async () => {
      const id = await tie('me', 'friend');
      expect(await chains(ME)).toHaveLength(1);
      const [theirs] = await (await engine.access()).listOwned('acquaintance', 'friend');
      await write(viewerOf('friend'), 'deleteAcquaintance', { id: theirs?.record.id });
      expect(await chains(ME)).toEqual([]);
      await know('friend', 'me');
      expect(await chains(ME)).toHaveLength(1);
      await write(ME, 'deleteAcquaintance', { id });
      expect(await chains(ME)).toEqual([]);
    });

    it('do not show whether an address that did not confirm has an account', async () => {
      const card = { organizationName: '株式会社丙商会' };
      const asked = () => answersTo(ME);
      await know('me', 'nobody', card);
      expect(await chains(ME)).toHaveLength(1);
      const before = (await asked()).replaceAll('nobody', 'friend');
      await write(ME, 'deleteAcquaintance', {
        id: (await (await engine.access()).listOwned('acquaintance', 'me'))[0]?.record.id,
      });
      await know('me', 'friend', card);
      expect(await asked()).toBe(before);
    });

    it('name no person whom the viewer may not see, as if there were no such record', async () => {
      await tie('me', 'insider');
      const paths = await chains(ME);
      expect(stepsOf(paths)).toEqual([[[maker.id, ['insiderさん']]]]);
      expect(JSON.stringify(paths)).not.toContain(hidden.id);
      const before = await answersTo(ME);
      await engine.commit([{ kind: 'deleteNode', id: hidden.id }]);
      expect(await answersTo(ME)).toBe(before);
      await engine.commit(puts({ ...maker, visibility: 'PRIVATE' }));
      const { data } = await api.ask(PATHS, { from: firm.id, to: maker.id }, 'ja', ME);
      expect(data).toMatchObject({ introductionPaths: null });
    });

    it('begin with the only organisation of the name that was entered, by one side’s word', async () => {
      const before = await Promise.all(OTHERS.map(answersTo));
      const nameless = await know('me', 'nobody', { displayName: '名刺 一郎' });
      expect(await chains(ME)).toEqual([]);
      for (const organizationName of ['丙商会', '有限会社丙商会', '丙']) {
        await know('me', 'nobody', { organizationName });
        expect(await chains(ME)).toEqual([]);
      }
      await know('me', 'nobody', { organizationName: '㈱ 丙商会', metOn: '2026-11-21' });
      const paths = await chains(ME);
      expect(stepsOf(paths)).toEqual([
        [
          [bridge.id, ['nobodyさん']],
          [maker.id, null],
        ],
      ]);
      expect(paths[0]?.steps[0]?.weight).toBe(0.2);
      expect(await Promise.all(OTHERS.map(answersTo))).toEqual(before);
      const namesake = organization('同名', { name: { ja: '(株)丙商会' }, city: '堺市' });
      await engine.commit(puts({ ...namesake, visibility: 'GROUP', audience: [club.id] }));
      expect(await chains(ME)).toEqual(paths);
      expect(await chains({ ...ME, groups: [club.id] })).toEqual([]);
      await engine.commit(puts(namesake));
      expect(await chains(ME)).toEqual([]);
      await engine.commit([{ kind: 'deleteNode', id: namesake.id }]);
      expect(await chains(ME)).toEqual(paths);
      await write(ME, 'deleteAcquaintance', { id: nameless });
      expect(await chains(ME)).toEqual([]);
    });

    it('do not begin with what a coordinator looks after, but with what the viewer entered', async () => {
      await tie('me', 'carer');
      expect(await chains(ME)).toEqual([]);
      await know('me', 'carer', { organizationName: '株式会社丙商会' });
      const [path] = await chains(ME);
      expect(path?.introducer.id).toBe(bridge.id);
      expect(path?.steps[0]).toMatchObject({
        partCount: 2,
        acquaintances: [{ isConfirmed: true }],
      });
    });

    it('begin with imported cards', async () => {
      const csv =
        'メールアドレス,氏名,会社名,名刺交換日\nx@example.org,名刺 一郎,株式会社丙商会,2026-10\n';
      await write(ME, 'importAcquaintances', { csv });
      expect(stepsOf(await chains(ME))).toEqual([
        [
          [bridge.id, ['名刺 一郎']],
          [maker.id, null],
        ],
      ]);
      expect(await chains(viewerOf('colleague'))).toEqual([]);
    });

    it('are not those of a colleague, of another’s party, or of a key', async () => {
      await tie('colleague', 'friend');
      expect(await chains(ME)).toEqual([]);
      expect(await chains(viewerOf('colleague'))).toHaveLength(1);
      expect(await chains(viewerOf('colleague'), self.id)).toEqual([]);
      expect(await chains({ ...viewerOf('colleague'), keyScopes: ['READ'] })).toEqual([]);
    });

    it('do not ask the acquaintance’s policy on being asked, which rules the summary', async () => {
      await tie('me', 'friend');
      const before = await answersTo(ME);
      await write(viewerOf('friend'), 'setBrokerage', { policy: 'NEVER' });
      expect(await answersTo(ME)).toBe(before);
    });

    it('add to what is on record: the tie is stronger for the viewer alone', async () => {
      const traded = { tieKind: 'TRADE', lastContactOn: '2026-11-21' } as const;
      await engine.commit(puts(relationship('TIE', firm, bridge, traded)));
      const recorded = (await chains(ME))[0];
      await tie('me', 'trader', { metOn: '2026-11-21' });
      const [own] = await chains(ME);
      expect(own?.steps[0]).toMatchObject({ kind: 'TRADE', acquaintances: [{}] });
      expect(own?.steps[0]?.weight).toBeCloseTo((recorded?.steps[0]?.weight ?? 0) + 0.4, 12);
      expect(own?.cost).toBeLessThan(recorded?.cost ?? 0);
      expect(await chains(undefined)).toEqual([recorded]);
    });

    it.each([
      ['steps { kind }', ['IntroductionPath.steps', 'PathStep.kind']],
      ['reason', ['IntroductionPath.reason']],
      ['trust', ['IntroductionPath.trust']],
    ])('are in the audit log by the account whose acquaintances they are: %s', async (selected, fields) => {
      await tie('me', 'friend');
      const store = await engine.access();
      const { sequence } = await store.auditHead();
      const query = `query Q($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 1) { paths { ${selected} } } }`;
      await api.ask(query, { from: firm.id, to: maker.id }, 'ja', ME);
      await api.ask(query, { from: self.id, to: maker.id }, 'ja', {
        ...ME,
        organizations: [],
      });
      await api.ask(query, { from: firm.id, to: maker.id }, 'ja', viewerOf('colleague'));
      const entry = { actor: 'me', action: 'RECORDS_READ', subject: 'me', fields };
      expect(await store.auditEntries(sequence)).toMatchObject([entry, entry]);
    });
  });
}
