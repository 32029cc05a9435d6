/** Reading in the audit log: who was shown which records that are not public. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '../../../access/audit/verify-audit.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { relationshipId } from '../../../graph/model/relationships.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import {
  capability,
  equipment,
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
const open = capability('薄肉鋳造', { title: { ja: '薄肉鋳造' } });
const own = capability('社内', {
  title: { ja: '電子ビーム溶接' },
  visibility: 'ORGANIZATION',
  audience: [firm.id],
});
const inner = organization('丁試作所', { visibility: 'GROUP', audience: [club.id] });
// It says PUBLIC of itself, but belongs to what is not.
const innerWork = capability('拡散接合', { title: { ja: '拡散接合' } });
const RECORDS = puts(
  ...[club, firm, open, own, inner, innerWork],
  relationship('OFFERS', firm, open),
  relationship('OFFERS', firm, own),
  relationship('OFFERS', inner, innerWork),
  relationship('MEMBER_OF', inner, club),
  relationship('MEMBER_OF', firm, club, { visibility: 'ORGANIZATION', audience: [firm.id] }),
);
const HIDDEN_MEMBERSHIP = relationshipId('MEMBER_OF', firm.id, club.id);
const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [club.id],
};

/** Runs the suite on a store of its own for each test. */
export function describeReadsInLog(name: string, place: () => Promise<WritesPlace>): void {
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
      api = await apiOf(engine);
    });
    afterEach(async () => {
      await api.close();
      await engine.close();
      rmSync(folder, { recursive: true });
      end?.();
    });

    async function logOf(query: string, viewer: Viewer | undefined = MEMBER) {
      const before = (await (await engine.access()).auditHead()).sequence;
      const { errors } = await api.ask(query, {}, 'ja', viewer);
      expect(errors).toEqual([]);
      const entries = await (await engine.access()).auditEntries(before);
      return entries.map(({ actor, action, subject, fields, requestId }) => ({
        ...{ actor, action, subject, fields, requestId },
      }));
    }

    it('is one entry for a request, with the ids and the names of the fields', async () => {
      const query = `{ a: node(id: "${own.id}") { id ... on Capability { title { text } } }
        b: node(id: "${innerWork.id}") { ... on Capability { holder { ... on Organization { name { text } } } } }
        c: node(id: "${open.id}") { ... on Capability { description { text } } } }`;
      expect(await logOf(query)).toEqual([
        {
          ...{ actor: 'acc_1', action: 'RECORDS_READ', requestId: 'request-1' },
          subject: [inner.id, innerWork.id, own.id].sort().join(' '),
          fields: ['Capability.holder', 'Capability.id', 'Capability.title', 'Organization.name'],
        },
      ]);
      expect(await verifyAudit(await engine.access())).toMatchObject({ isWhole: true });
    });

    it('is empty for public records, and without signing in', async () => {
      const query = `{ node(id: "${open.id}") { id ... on Capability { title { text } holder { ... on Organization { id } } } } }`;
      expect(await logOf(query)).toEqual([]);
      const hidden = `{ node(id: "${own.id}") { id } }`;
      const stranger = { ...MEMBER, organizations: [], groups: [] };
      expect(await logOf(hidden, stranger)).toEqual([]);
      const { data } = await api.ask(hidden);
      expect(data).toEqual({ node: null });
      expect((await (await engine.access()).auditHead()).sequence).toBe(0);
    });

    it('knows what an answer quotes, and what joins records', async () => {
      const quotes =
        '{ whoCan(text: "電子ビーム溶接", first: 1) { nodes { explanation { nodes { index } contributions { evidence { quote } } } } } }';
      expect(await logOf(quotes)).toMatchObject([
        {
          subject: own.id,
          fields: [
            ...['Contribution.evidence', 'ExplanationEvidence.quote'],
            ...['ExplanationNode.index', 'Match.explanation'],
          ],
        },
      ]);
      const members = `{ node(id: "${club.id}") { ... on Group { members { nodes { since } } } } }`;
      expect(await logOf(members)).toMatchObject([
        { subject: [HIDDEN_MEMBERSHIP, inner.id].sort().join(' '), fields: ['Membership.since'] },
      ]);
    });

    it('knows what a match rests on, and what excludes a holder or a machine', async () => {
      const matches = '{ whoCan(text: "電子ビーム溶接", first: 1) { nodes { score } } }';
      expect(await logOf(matches)).toMatchObject([{ subject: own.id, fields: ['Match.score'] }]);
      const furnace = equipment('真空炉', {
        ...{ name: { ja: '真空炉' }, visibility: 'ORGANIZATION', audience: [firm.id] },
        specifications: [{ quantity: '温度', unit: '℃', min: 20, max: 900 }],
      });
      await engine.commit(puts(furnace, relationship('OWNS', firm, furnace)));
      const machines = '{ searchEquipment(text: "真空炉", first: 1) { nodes { rank } } }';
      expect(await logOf(machines)).toMatchObject([
        { subject: furnace.id, fields: ['EquipmentMatch.rank'] },
      ]);
      const excluded =
        '{ searchEquipment(text: "真空炉 温度 1200 ℃", first: 1) { excluded(first: 5) { reason } } }';
      expect(await logOf(excluded)).toMatchObject([
        { subject: furnace.id, fields: ['ExcludedEquipment.reason'] },
      ]);
    });

    it('knows a relationship with an audience between records that everybody sees', async () => {
      const clerk = person('事務');
      const works = relationship('WORKS_FOR', clerk, firm, {
        visibility: 'ORGANIZATION',
        audience: [firm.id],
      });
      await engine.commit(puts(clerk, works));
      const employer = `{ node(id: "${clerk.id}") { ... on Person { organization { id } } } }`;
      expect(await logOf(employer)).toMatchObject([
        { subject: works.id, fields: ['Person.organization'] },
      ]);
      const people = `{ node(id: "${firm.id}") { ... on Organization { people { nodes { id } } } } }`;
      expect(await logOf(people)).toMatchObject([
        { subject: works.id, fields: ['Organization.people'] },
      ]);
      const stranger = { ...MEMBER, organizations: [], groups: [] };
      expect(await logOf(people, stranger)).toEqual([]);
    });

    it('is written before the answer goes out: without it there is none', async () => {
      const away = { ...engine, access: () => Promise.reject(new Error('away')) };
      const closed = await apiOf(away);
      const query = `{ node(id: "${own.id}") { id } }`;
      const { data, errors } = await closed.ask(query, {}, 'en', MEMBER);
      await closed.close();
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
    });
  });
}
