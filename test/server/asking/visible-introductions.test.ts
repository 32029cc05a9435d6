/** Chains come from the index, which may be a moment behind: the store decides what is shown. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { ReadScope } from '../../../graph/store.ts';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';
import { createLoaders } from '../../../server/asking/loaders.ts';
import { visiblePaths } from '../../../server/asking/visible-introductions.ts';
import { group, organization, puts, relationship } from '../../builders.ts';
import { engineForTest } from '../engine-for-test.ts';

const club = group('club');
const asker = organization('asker');
const bridge = organization('bridge');
const target = organization('target');
const forClub = { visibility: 'GROUP', audience: [club.id] } as const;
const tie = relationship('TIE', bridge, target, forClub);
const MEMBERS: ReadScope = { ...PUBLIC_SCOPE, keys: [`GROUP:${club.id}`] };
const path = {
  target: target.id,
  steps: [
    { from: asker.id, to: bridge.id },
    { from: bridge.id, to: target.id, relationshipIds: [tie.id] },
  ],
} as unknown as IntroductionPath;

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({ changes: puts(club, asker, bridge, target, tie) });
});
afterAll(() => test.close());

const shownIn = (scope: ReadScope) =>
  visiblePaths([path], createLoaders(test.store, scope, new AbortController().signal));

describe('a chain over a tie with an audience', () => {
  it('is shown to those who see the tie now, and to nobody else', async () => {
    expect(await shownIn(MEMBERS)).toEqual([path]);
    expect(await shownIn(PUBLIC_SCOPE)).toEqual([]);
  });

  it('is not shown once the tie is hidden or gone, although the index still has it', async () => {
    await test.store.commit(puts(relationship('TIE', bridge, target, { visibility: 'PRIVATE' })));
    expect(await shownIn(MEMBERS)).toEqual([]);
    await test.store.commit([{ kind: 'deleteRelationship', id: tie.id }]);
    expect(await shownIn(MEMBERS)).toEqual([]);
  });
});
