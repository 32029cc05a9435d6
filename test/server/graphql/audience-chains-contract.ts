/** Chains go over the ties that their asker may see: to others, ties with an audience do not exist. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../access/records/viewer.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import {
  capability,
  evidence,
  group,
  organization,
  person,
  puts,
  relationship,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { rethrow } from '../rethrow.ts';
import type { WritesPlace } from './writes-contract.ts';

const club = group('鋳物の会');
const firm = organization('甲鋳造');
const guest = organization('乙鍍金');
const bridge = organization('丙商会');
const maker = organization('丁精機');
const skill = capability('研削', { title: { ja: '平面研削' } });
const joined = relationship('MEMBER_OF', firm, club, { grade: 'FULL' });
const PUBLIC_RECORDS = puts(
  ...[club, firm, guest, bridge, maker, skill, joined],
  relationship('MEMBER_OF', guest, club, { grade: 'ASSOCIATE' }),
  relationship('OFFERS', maker, skill),
);

const forClub = { visibility: 'GROUP', audience: [club.id] } as const;
const forFirm = { visibility: 'ORGANIZATION', audience: [firm.id] } as const;
const forCoordinators = { visibility: 'COORDINATORS', audience: [club.id] } as const;
const source = { document: '会員の名刺', recordedOn: '2026-01-01' };
const visit = evidence('見学', { kind: 'VISIT', occurredOn: '2026-05', ...forClub });
const known = relationship('TIE', firm, bridge, { tieKind: 'TRADE', source, ...forClub });
const CLUB_TIES = puts(
  ...[visit, known],
  relationship('TOOK_PART_IN', bridge, visit),
  relationship('TOOK_PART_IN', maker, visit),
);

const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [],
};
const COORDINATOR: Viewer = {
  ...MEMBER,
  role: 'COORDINATOR',
  organizations: [],
  groups: [club.id],
};
const OTHERS = [
  undefined,
  { ...MEMBER, organizations: [guest.id] },
  { ...MEMBER, role: 'ADMINISTRATOR', organizations: [] },
] as const;

const PATHS = `query Q($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 5) { complete noneNeeded
  paths { length cost trust reason introducer { ... on Node { id } } steps { from { ... on Node { id } } to { ... on Node { id } }
    kind strength weight partCount parts { kind weight evidence { id } declaredBy { ... on Node { id } } } evidence { id } sources { document } } } }
  neighbourhood(of: $from) { tieCount parties { ... on Node { id } } ties { kind trust } } }`;
const PLAN = `query Q($from: ID!) { introductionPlan(source: { text: "平面研削" }, from: $from, first: 3) {
    partners { paths { length introducer { ... on Node { id } } } } introducers { introducer { ... on Node { id } } } }
  whoCan(text: "平面研削", first: 3) { nodes { score bestIntroduction(from: $from) { length trust } } } }`;

interface Found {
  readonly introductionPaths: {
    readonly paths: readonly {
      readonly introducer: { readonly id: string };
      readonly steps: readonly { readonly to: { readonly id: string } }[];
    }[];
  };
}

/** Runs the suite on a store of its own for each test. */
export function describeAudienceChains(name: string, place: () => Promise<WritesPlace>): void {
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
      await engine.commit(PUBLIC_RECORDS);
      api = await apiOf(engine);
    });
    afterEach(async () => {
      await api.close();
      await engine.close();
      rmSync(folder, { recursive: true });
      end?.();
    });

    async function answersTo(viewer: Viewer | undefined): Promise<string> {
      const answers = [];
      for (const query of [PATHS, PLAN]) {
        answers.push(await api.ask(query, { from: firm.id, to: maker.id }, 'ja', viewer));
      }
      const text = JSON.stringify(answers);
      expect(text).not.toContain('"message"');
      return text;
    }

    /** The parties that the best chain leads through. */
    async function chainOf(viewer: Viewer | undefined): Promise<string[] | undefined> {
      const { data } = await api.ask(PATHS, { from: firm.id, to: maker.id }, 'ja', viewer);
      const { paths } = (data as unknown as Found).introductionPaths;
      return paths[0]?.steps.map(({ to }) => to.id);
    }

    it('go over ties of a group for its full members; others are answered as without these', async () => {
      const before = await Promise.all(OTHERS.map(answersTo));
      expect(await chainOf(MEMBER)).toBeUndefined();
      await engine.commit(CLUB_TIES);
      expect(await chainOf(MEMBER)).toEqual([bridge.id, maker.id]);
      const { data } = await api.ask(PATHS, { from: firm.id, to: maker.id }, 'ja', MEMBER);
      expect(data).toMatchObject({
        introductionPaths: {
          complete: true,
          paths: [
            {
              introducer: { id: bridge.id },
              length: 2,
              steps: [
                { kind: 'TRADE', partCount: 1, sources: [{ document: '会員の名刺' }] },
                { kind: 'VISIT', evidence: [{ id: visit.id }], sources: [] },
              ],
            },
          ],
        },
        // The group, its other member, and whom only members see it knows.
        neighbourhood: { tieCount: 3 },
      });
      const plan = await api.ask(PLAN, { from: firm.id }, 'ja', MEMBER);
      expect(plan.data).toMatchObject({
        introductionPlan: { introducers: [{ introducer: { id: bridge.id } }] },
        whoCan: { nodes: [{ bestIntroduction: { length: 2 } }] },
      });
      expect(await Promise.all(OTHERS.map(answersTo))).toEqual(before);
    });

    /** Records with an audience that the log says an answer showed, with the fields. */
    async function shownBy(query: string, variables: object, viewer = MEMBER) {
      const before = (await (await engine.access()).auditHead()).sequence;
      const { errors } = await api.ask(query, { ...variables }, 'ja', viewer);
      expect(errors).toEqual([]);
      const entries = await (await engine.access()).auditEntries(before);
      return entries.map(({ subject, fields }) => ({ ids: subject?.split(' '), fields }));
    }

    const chainIds = () => {
      const presences = [bridge, maker].map(({ id }) => `TOOK_PART_IN:${id}:${visit.id}`);
      return [known.id, ...presences, visit.id].sort();
    };

    it('are in the audit log behind the introducers of a plan, without the chains themselves', async () => {
      await engine.commit(CLUB_TIES);
      const query = `query Q($from: ID!) { introductionPlan(source: { text: "平面研削" }, from: $from, first: 3) {
        introducers { introducesTo { ... on Node { id } } } } }`;
      expect(await shownBy(query, { from: firm.id })).toEqual([
        { ids: chainIds(), fields: ['PlannedIntroducer.introducesTo'] },
      ]);
      const publicly = `query Q($from: ID!) { introductionPlan(source: { text: "平面研削" }, from: $from, first: 3) { complete } }`;
      expect(await shownBy(publicly, { from: firm.id })).toEqual([]);
    });

    it('are in the audit log behind the lines of a neighbourhood', async () => {
      const query = 'query Q($of: ID!) { neighbourhood(of: $of) { ties { trust } } }';
      expect(await shownBy(query, { of: bridge.id })).toEqual([]);
      await engine.commit(CLUB_TIES);
      expect(await shownBy(query, { of: bridge.id })).toEqual([
        { ids: chainIds(), fields: ['NeighbourTie.trust'] },
      ]);
      expect(
        await shownBy(query, { of: bridge.id }, { ...MEMBER, organizations: [guest.id] }),
      ).toEqual([]);
    });

    describe('a group within the group', () => {
      const inner = group('若手の会', forClub);
      const within = relationship('PART_OF', inner, club);
      const ofInner = relationship('MEMBER_OF', bridge, inner);
      const traded = relationship('TIE', guest, bridge, { tieKind: 'TRADE', source });
      const query = `query Q($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 1) {
        noneNeeded paths { length } } }`;

      it('is in the audit log with the membership behind a step', async () => {
        await engine.commit(puts(maker, relationship('TIE', maker, bridge, { source })));
        await engine.commit(puts(inner, within, ofInner));
        const [entry] = await shownBy(query, { from: maker.id, to: club.id });
        expect(entry).toEqual({
          ids: [ofInner.id, within.id].sort(),
          fields: ['IntroductionPath.length'],
        });
        // Nobody needs the hidden group to know a member that says so itself.
        await engine.commit(puts(relationship('MEMBER_OF', bridge, club)));
        expect(await shownBy(query, { from: maker.id, to: club.id })).toEqual([]);
      });

      it('is in the audit log where nobody has to introduce because of it', async () => {
        await engine.commit(puts(inner, within, ofInner, traded));
        const [entry] = await shownBy(query, { from: bridge.id, to: club.id });
        expect(entry).toEqual({
          ids: [ofInner.id, within.id].sort(),
          fields: ['IntroductionPathResult.noneNeeded', 'IntroductionPathResult.paths'],
        });
        await engine.commit(puts(relationship('MEMBER_OF', bridge, club)));
        expect(await shownBy(query, { from: bridge.id, to: club.id })).toEqual([]);
      });
    });

    it.each([
      ['steps { kind }', ['IntroductionPath.steps', 'PathStep.kind']],
      ['reason', ['IntroductionPath.reason']],
      ['trust', ['IntroductionPath.trust']],
    ])('are in the audit log with the records that were shown: %s', async (selected, fields) => {
      await engine.commit(CLUB_TIES);
      const query = `query Q($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 1) { paths { ${selected} } } }`;
      await api.ask(query, { from: firm.id, to: maker.id }, 'ja', MEMBER);
      const presences = [bridge, maker].map(({ id }) => `TOOK_PART_IN:${id}:${visit.id}`);
      expect(await (await engine.access()).auditEntries(0)).toMatchObject([
        {
          ...{ actor: 'acc_1', action: 'RECORDS_READ', fields },
          subject: [known.id, ...presences, visit.id].sort().join(' '),
        },
      ]);
    });

    it('name a person whom only members see to members only', async () => {
      const employee = person('仲介', forClub);
      const works = relationship('WORKS_FOR', employee, bridge, forClub);
      const knows = relationship('TIE', employee, maker, {
        tieKind: 'TEACHER_STUDENT',
        ...forClub,
      });
      const before = await Promise.all(OTHERS.map(answersTo));
      await engine.commit(puts(known, employee, works, knows));
      expect(await chainOf(MEMBER)).toEqual([bridge.id, employee.id, maker.id]);
      expect(await Promise.all(OTHERS.map(answersTo))).toEqual(before);
    });

    it('follow the day on which a membership ends, and a tie that is for others now', async () => {
      await engine.commit(CLUB_TIES);
      const former = { ...joined, until: '2026-11-20' };
      await engine.commit(puts(former));
      expect(await chainOf(MEMBER)).toBeUndefined();
      await engine.commit(puts(joined));
      expect(await chainOf(MEMBER)).toEqual([bridge.id, maker.id]);
      await engine.commit(puts({ ...known, ...forCoordinators }));
      expect(await chainOf(MEMBER)).toBeUndefined();
      expect(await chainOf(COORDINATOR)).toEqual([bridge.id, maker.id]);
      const { audience: _, ...unnamed } = known;
      await engine.commit(puts({ ...unnamed, visibility: 'PRIVATE' }));
      expect(await chainOf(COORDINATOR)).toBeUndefined();
    });

    it('go over ties of an organisation for its own people', async () => {
      const own = relationship('TIE', firm, maker, forFirm);
      await engine.commit(puts(own));
      expect(await chainOf(MEMBER)).toEqual([maker.id]);
      for (const other of [...OTHERS, COORDINATOR]) expect(await chainOf(other)).toBeUndefined();
      await engine.commit([{ kind: 'deleteRelationship', id: own.id }]);
      expect(await chainOf(MEMBER)).toBeUndefined();
    });
  });
}
