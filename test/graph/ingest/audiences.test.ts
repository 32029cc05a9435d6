/** Audiences of imported records: those that a row names, or its owner's own. */
import { expect, it } from '@jest/globals';
import type { NodeLabel } from '../../../graph/model/nodes.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { importText, lines, nodesOf, planText, relationshipsOf } from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

const CLUB = { kind: 'group', scheme: 't', id: 'club', name_ja: '鋳物の会' };
const FIRM = { kind: 'organization', scheme: 't', id: 'firm', name_ja: '甲鋳造' };
const MEMBER = { ...FIRM, member_of: '鋳物の会' };
const OTHER = { kind: 'organization', scheme: 't', id: 'other', name_ja: '乙鍍金' };
const SEED = {
  kind: 'capability',
  scheme: 't',
  id: 'seed',
  title_ja: '薄肉鋳造',
  holder: '甲鋳造',
};

async function audiencesOf(label: NodeLabel) {
  return (await nodesOf(fresh.store(), label)).map(({ audience }) => audience);
}
async function idOf(label: 'Group' | 'Organization', name: string): Promise<string> {
  const nodes = await nodesOf(fresh.store(), label);
  return nodes.find((node) => 'name' in node && node.name?.ja === name)?.id ?? '';
}
function errors(plan: Awaited<ReturnType<typeof planText>>) {
  return plan.report.errors.map(({ line, column, key }) => [line, column, key]);
}

it('are those that the row names, by name or id, in the file or in the store', async () => {
  await importText(fresh.store(), lines(CLUB, FIRM, OTHER));
  const seed = { ...SEED, visibility: 'COORDINATORS', audience: 't:club; 乙鍍金' };
  await importText(fresh.store(), lines(seed));
  const named = [await idOf('Group', '鋳物の会'), await idOf('Organization', '乙鍍金')];
  expect(await audiencesOf('Capability')).toEqual([named]);
  const offers = (await relationshipsOf(fresh.store())).find(({ type }) => type === 'OFFERS');
  expect(offers).toMatchObject({ visibility: 'COORDINATORS', audience: named });
  const again = await planText(fresh.store(), lines(seed));
  expect(again.report.total).toMatchObject({ unchanged: 1, updated: 0 });
});

it('are the owner and its groups where the row has no audience', async () => {
  const rows = [
    CLUB,
    MEMBER,
    OTHER,
    { ...SEED, visibility: 'GROUP' },
    { ...SEED, id: 'seed2', title_ja: '研磨', holder: '乙鍍金', visibility: 'GROUP' },
    {
      kind: 'person',
      scheme: 't',
      id: 'p',
      title_ja: '技師',
      organization: '甲鋳造',
      visibility: 'GROUP',
    },
    {
      kind: 'equipment',
      scheme: 't',
      id: 'm',
      name_ja: '炉',
      owner: '甲鋳造',
      visibility: 'ORGANIZATION',
    },
    {
      kind: 'need',
      scheme: 't',
      id: 'n',
      gist_ja: '耐熱鋼',
      owner: '乙鍍金',
      visibility: 'COORDINATORS',
    },
  ];
  const plan = await planText(fresh.store(), lines(...rows));
  expect(plan.report.notShown.toNobody).toBe(2);
  await importText(fresh.store(), lines(...rows));
  const club = [await idOf('Group', '鋳物の会')];
  expect(await audiencesOf('Capability')).toEqual(expect.arrayContaining([club, undefined]));
  expect(await audiencesOf('Person')).toEqual([club]);
  expect(await audiencesOf('Equipment')).toEqual([[await idOf('Organization', '甲鋳造')]]);
  expect(await audiencesOf('Need')).toEqual([[await idOf('Organization', '乙鍍金')]]);
  const again = await planText(fresh.store(), lines(...rows));
  expect(again.report.total).toMatchObject({ unchanged: 8, updated: 0 });
});

it('are those of a membership that the store knows, and not of an associate', async () => {
  await importText(fresh.store(), lines(CLUB, MEMBER, OTHER));
  const associate = { kind: 'membership', member: '乙鍍金', group: '鋳物の会', grade: '準会員' };
  await importText(fresh.store(), lines(associate));
  await importText(
    fresh.store(),
    lines(
      { ...SEED, visibility: 'GROUP' },
      { ...SEED, id: 'seed2', title_ja: '研磨', holder: '乙鍍金', visibility: 'GROUP' },
    ),
  );
  expect((await audiencesOf('Capability')).filter((one) => one === undefined)).toHaveLength(1);
});

it('stay where a later row has no audience, and change with the visibility', async () => {
  await importText(fresh.store(), lines(CLUB, OTHER, FIRM));
  const seed = { ...SEED, visibility: 'GROUP', audience: '鋳物の会' };
  await importText(fresh.store(), lines(seed));
  await importText(fresh.store(), lines({ ...SEED, description_ja: '2 mm から' }));
  expect(await audiencesOf('Capability')).toEqual([[await idOf('Group', '鋳物の会')]]);
  await importText(fresh.store(), lines({ ...SEED, visibility: 'ORGANIZATION' }));
  expect(await audiencesOf('Capability')).toEqual([[await idOf('Organization', '甲鋳造')]]);
  await importText(fresh.store(), lines({ ...SEED, visibility: 'PUBLIC' }));
  expect(await audiencesOf('Capability')).toEqual([undefined]);
});

it('are refused where the row is for everybody, or names what its visibility is not for', async () => {
  const refused = [
    [{ audience: '鋳物の会' }, 'importAudienceOfNobody'],
    [{ audience: '鋳物の会', visibility: 'PUBLIC' }, 'importAudienceOfNobody'],
    [{ audience: '鋳物の会', visibility: 'PRIVATE' }, 'importAudienceOfNobody'],
    [{ audience: '鋳物の会', visibility: 'ORGANIZATION' }, 'importAudienceUnfit'],
    [{ audience: '甲鋳造', visibility: 'GROUP' }, 'importAudienceUnfit'],
    [{ audience: '丙', visibility: 'GROUP' }, 'importReferenceNotFound'],
    [{ audience: '<clear>', visibility: 'GROUP' }, 'importCannotClear'],
  ] as const;
  for (const [stated, key] of refused) {
    const plan = await planText(fresh.store(), lines(CLUB, FIRM, { ...SEED, ...stated }));
    expect(errors(plan)).toEqual([[3, 'audience', key]]);
  }
});
