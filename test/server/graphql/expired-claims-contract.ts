/** Claims that their owner no longer confirms: in answers until they expire, and again once confirmed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../access/records/viewer.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { capability, organization, puts, relationship, SOURCE } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { rethrow } from '../rethrow.ts';
import type { WritesPlace } from './writes-contract.ts';

const CONFIRMED = { source: { ...SOURCE, confirmedOn: '2024-11-30' } };
const firm = organization('甲社');
const other = organization('乙社');
const claim = capability('薄肉鋳造', { title: { ja: '薄肉鋳造' }, ...CONFIRMED });
const own = { visibility: 'ORGANIZATION', audience: [firm.id] } as const;
const hidden = capability('電子ビーム溶接', {
  ...{ title: { ja: '電子ビーム溶接' }, ...CONFIRMED, ...own },
});
const visited = capability('訪問', {
  ...{ title: { ja: '薄肉鋳造' }, claimLevel: 'VISITED', ...CONFIRMED },
});
const printed = capability('名簿', { title: { ja: '竹細工' } });
const RECORDS = puts(
  ...[firm, other, claim, hidden, visited, printed],
  relationship('OFFERS', firm, claim),
  relationship('OFFERS', firm, hidden),
  relationship('OFFERS', firm, printed),
  relationship('OFFERS', other, visited),
);
const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [],
};

/** Runs the suite on a store of its own for each test. */
export function describeExpiredClaims(name: string, place: () => Promise<WritesPlace>): void {
  describe(name, () => {
    let end: (() => void) | undefined;
    let folder: string;
    let engine: OpenEngine;
    let instant: string;
    let api: Awaited<ReturnType<typeof apiOf>>;
    beforeEach(async () => {
      const { neo4j, ...opened } = await place();
      end = opened.end;
      folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
      instant = '2026-11-29T23:59:59Z';
      const now = () => new Date(instant);
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

    const dataOf = async (query: string, by?: Viewer) => {
      const { data, errors } = await api.ask(query, {}, 'ja', by);
      expect(errors).toEqual([]);
      return data;
    };
    async function found(text: string, by?: Viewer): Promise<string[]> {
      const query = `{ whoCan(text: "${text}", first: 5) { nodes { holder { ... on Organization { id } } } } }`;
      const { whoCan } = (await dataOf(query, by)) as {
        readonly whoCan: {
          readonly nodes: readonly { readonly holder: { readonly id: string } }[];
        };
      };
      return whoCan.nodes.map(({ holder }) => holder.id).sort();
    }
    const shown = async () =>
      (
        await dataOf(
          `{ node(id: "${claim.id}") { ... on Capability { title { text } expiresOn isExpired } } }`,
        )
      )?.node;

    it('no longer count two years after the last confirmation, and are shown as expired', async () => {
      expect(await found('薄肉鋳造')).toEqual([firm.id, other.id].sort());
      expect(await shown()).toMatchObject({ expiresOn: '2026-11-30', isExpired: false });
      instant = '2026-11-30T00:00:00Z';
      expect(await found('薄肉鋳造')).toEqual([other.id]);
      expect(await shown()).toEqual({
        ...{ title: { text: '薄肉鋳造' }, expiresOn: '2026-11-30', isExpired: true },
      });
    });

    it('count again from the next question on once they are confirmed', async () => {
      instant = '2026-12-01T00:00:00Z';
      const stale = '{ staleClaims(first: 9) { nodes { id } } }';
      expect(JSON.stringify(await dataOf(stale, MEMBER))).toContain(claim.id);
      await dataOf(
        `mutation { confirmRecord(input: {id: "${claim.id}", expectedVersion: 1}) { userErrors { code } } }`,
        MEMBER,
      );
      expect(await found('薄肉鋳造')).toEqual([firm.id, other.id].sort());
      expect(await shown()).toMatchObject({ expiresOn: '2028-12-01', isExpired: false });
    });

    it('of an audience expire for it as well', async () => {
      expect(await found('電子ビーム溶接', MEMBER)).toEqual([firm.id]);
      instant = '2026-11-30T00:00:00Z';
      expect(await found('電子ビーム溶接', MEMBER)).toEqual([]);
    });

    it('are those that somebody once confirmed: what a list states stays', async () => {
      instant = '2040-01-01T00:00:00Z';
      expect(await found('竹細工')).toEqual([firm.id]);
    });
  });
}
