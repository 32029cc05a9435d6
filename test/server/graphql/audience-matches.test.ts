/** Records with an audience are found by that audience only. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '../../../access/records/viewer.ts';
import type { Change } from '../../../graph/store.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  organization,
  puts,
  relationship,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { rethrow } from '../rethrow.ts';

const club = group('鋳物の会');
const forClub = { visibility: 'GROUP', audience: [club.id] } as const;
const firm = organization('甲鋳造');
const guest = organization('乙鍍金');
const open = capability('薄肉鋳造', { title: { ja: '薄肉鋳造' } });
const secret = capability('真空浸炭', { title: { ja: '真空浸炭' }, ...forClub });
const own = capability('社内', {
  title: { ja: '電子ビーム溶接' },
  visibility: 'ORGANIZATION',
  audience: [firm.id],
});
const oven = equipment('真空炉', { name: { ja: '真空浸炭炉' }, ...forClub });
const shown = evidence('納入', { title: { ja: 'チタン鍛造の納入' }, kind: 'DELIVERY', ...forClub });
const inner = organization('試作の会社', {
  name: { ja: '丁試作所' },
  prefecture: '岩手県',
  ...forClub,
});
const innerWork = capability('拡散接合', { title: { ja: '拡散接合' }, ...forClub });
const joined = relationship('MEMBER_OF', firm, club, { grade: 'FULL' });
const RECORDS = puts(
  ...[club, firm, guest, open, secret, own, oven, shown, inner, innerWork, joined],
  relationship('MEMBER_OF', guest, club, { grade: 'ASSOCIATE' }),
  relationship('OFFERS', firm, open),
  relationship('OFFERS', guest, secret),
  relationship('OFFERS', firm, own),
  relationship('OWNS', guest, oven),
  relationship('TOOK_PART_IN', guest, shown),
  relationship('OFFERS', inner, innerWork),
);

const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [],
};
const ASSOCIATE: Viewer = { ...MEMBER, organizations: [guest.id] };
const ADMINISTRATOR: Viewer = { ...MEMBER, role: 'ADMINISTRATOR', organizations: [] };
const COORDINATOR: Viewer = {
  ...MEMBER,
  role: 'COORDINATOR',
  organizations: [],
  groups: [club.id],
};
const OTHERS = [undefined, ASSOCIATE, ADMINISTRATOR];

const WHO = `query Q($text: String!) { whoCan(text: $text, first: 5) { totalCount lastChange
  facets { facet buckets { value count } } pageInfo { endCursor }
  nodes { score holder { ... on Node { id } } capabilities { id } evidence { id } explanation { sentence } } } }`;

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly score: number;
    readonly holder: { readonly id: string };
    readonly capabilities: readonly { readonly id: string }[];
    readonly evidence: readonly { readonly id: string }[];
  }[];
}

let engine: OpenEngine;
let api: Awaited<ReturnType<typeof apiOf>>;
beforeAll(async () => {
  engine = await openEngine({
    folder: '/nonexistent/catalyzer',
    missing: 'empty',
    now: () => new Date('2026-11-21T00:00:00Z'),
    onIndexError: rethrow,
  });
  await engine.commit(RECORDS);
  api = await apiOf(engine);
});
afterAll(async () => {
  await api.close();
  await engine.close();
});

async function ask(query: string, variables: object, viewer: Viewer | undefined) {
  const { data, errors } = await api.ask(query, { ...variables }, 'en', viewer);
  expect(errors).toEqual([]);
  return data as Record<string, unknown>;
}

async function whoCan(text: string, viewer: Viewer | undefined): Promise<Found> {
  return (await ask(WHO, { text }, viewer)).whoCan as Found;
}

/** Ids of the statements and evidence that an answer names. */
async function named(text: string, viewer: Viewer | undefined): Promise<string[]> {
  const { nodes } = await whoCan(text, viewer);
  return nodes.flatMap(({ capabilities, evidence }) =>
    [...capabilities, ...evidence].map(({ id }) => id),
  );
}

/** Runs with other records for a while. */
async function meanwhile(changes: readonly Change[], back: readonly Change[], look: () => unknown) {
  await engine.commit(changes);
  try {
    await look();
  } finally {
    await engine.commit(back);
  }
}

it('finds a statement for a group for its full members and coordinators alone', async () => {
  for (const viewer of [MEMBER, COORDINATOR]) {
    const { nodes } = await whoCan('真空浸炭', viewer);
    expect(nodes[0]?.holder.id).toBe(guest.id);
    expect(nodes[0]?.capabilities).toEqual([{ id: secret.id }]);
    expect(nodes[0]?.score).toBeGreaterThan(0.3);
  }
  for (const viewer of OTHERS) expect((await whoCan('真空浸炭', viewer)).nodes).toEqual([]);
});

it('finds evidence, own statements and holders that are for some', async () => {
  expect((await whoCan('チタン鍛造', MEMBER)).nodes[0]).toMatchObject({
    holder: { id: guest.id },
    evidence: [{ id: shown.id }],
  });
  expect(await named('電子ビーム溶接', MEMBER)).toContain(own.id);
  expect(await named('電子ビーム溶接', COORDINATOR)).not.toContain(own.id);
  expect((await whoCan('拡散接合', MEMBER)).nodes[0]?.holder.id).toBe(inner.id);
  for (const text of ['チタン鍛造', '電子ビーム溶接', '拡散接合']) {
    for (const viewer of OTHERS) {
      expect([open.id]).toEqual(expect.arrayContaining(await named(text, viewer)));
    }
  }
});

it('gives a public record the same score for every asker', async () => {
  const answers = await Promise.all(
    [...OTHERS, COORDINATOR].map(async (viewer) => await whoCan('薄肉鋳造', viewer)),
  );
  const scores = answers.map(({ nodes }) => nodes.map(({ holder, score }) => [holder.id, score]));
  expect(scores[0]?.[0]?.[0]).toBe(firm.id);
  for (const one of scores) expect(one).toEqual(scores[0]);
});

it('finds machines for some, and explains by their words', async () => {
  const query = `{ searchEquipment(text: "真空浸炭炉") { totalCount nodes { equipment { id owner { id } } explanation { sentence } } } }`;
  const found = async (viewer: Viewer | undefined) =>
    (await ask(query, {}, viewer)).searchEquipment as {
      totalCount: number;
      nodes: { explanation: { sentence: string } }[];
    };
  const seen = await found(MEMBER);
  expect(seen).toMatchObject({
    totalCount: 1,
    nodes: [{ equipment: { id: oven.id, owner: { id: guest.id } } }],
  });
  expect(seen.nodes[0]?.explanation.sentence).toContain('真空浸炭');
  for (const viewer of OTHERS) expect((await found(viewer)).totalCount).toBe(0);
});

it('names, lists, their counts and the network at a glance are those of the asker', async () => {
  const query = `{ organizations(query: "丁試作所") { totalCount nodes { id } }
    browse(label: ORGANIZATION) { totalCount nodes { ... on Node { id } } facets { facet buckets { value count } } }
    network { records { label count } } }`;
  const counted = async (viewer: Viewer | undefined) => {
    const { organizations, browse, network } = (await ask(query, {}, viewer)) as {
      organizations: { totalCount: number };
      browse: {
        totalCount: number;
        nodes: { id: string }[];
        facets: { facet: string; buckets: { value: string; count: number }[] }[];
      };
      network: { records: { label: string; count: number }[] };
    };
    const prefectures = browse.facets.find(({ facet }) => facet === 'prefecture')?.buckets;
    return {
      organizations: organizations.totalCount,
      browse: browse.totalCount,
      listed: browse.nodes.map(({ id }) => id).includes(inner.id),
      inIwate: prefectures?.find(({ value }) => value === '岩手県')?.count ?? 0,
      network: network.records.find(({ label }) => label === 'ORGANIZATION')?.count,
    };
  };
  expect(await counted(MEMBER)).toEqual({
    ...{ organizations: 1, browse: 3, listed: true, inIwate: 1, network: 3 },
  });
  for (const viewer of OTHERS) {
    expect(await counted(viewer)).toEqual({
      ...{ organizations: 0, browse: 2, listed: false, inIwate: 0, network: 2 },
    });
  }
});

it('a membership that ended closes with the next question', async () => {
  const ended = { ...joined, until: '2026-11-20' };
  await meanwhile(puts(ended), puts(joined), async () => {
    expect(await named('真空浸炭', MEMBER)).toEqual([]);
    expect(await named('電子ビーム溶接', MEMBER)).toContain(own.id);
  });
  expect(await named('真空浸炭', MEMBER)).toContain(secret.id);
});

it('what becomes narrower, wider or other is so with the next question', async () => {
  const nobodys = capability('真空浸炭', { title: secret.title, visibility: 'PRIVATE' });
  await meanwhile(puts(nobodys), puts(secret), async () => {
    expect(await named('真空浸炭', MEMBER)).toEqual([]);
  });
  const everybodys = capability('真空浸炭', { title: secret.title });
  await meanwhile(puts(everybodys), puts(secret), async () => {
    for (const viewer of [MEMBER, ...OTHERS]) {
      expect(await named('真空浸炭', viewer)).toEqual([secret.id]);
    }
  });
  await meanwhile(puts({ ...secret, title: { ja: '粉末冶金' } }), puts(secret), async () => {
    expect(await named('粉末冶金', MEMBER)).toContain(secret.id);
    expect(await named('真空浸炭', MEMBER)).not.toContain(secret.id);
  });
  const back = puts(secret, relationship('OFFERS', guest, secret));
  await meanwhile([{ kind: 'deleteNode', id: secret.id }], back, async () => {
    expect(await named('真空浸炭', MEMBER)).toEqual([]);
  });
});

it('of two who ask at once, 1,000 times, neither gets a row of the other', async () => {
  const texts = ['真空浸炭', '電子ビーム溶接', '拡散接合', '薄肉鋳造'];
  const viewers = [MEMBER, COORDINATOR, ASSOCIATE, undefined];
  const alone = new Map<string, string>();
  for (const [who, viewer] of viewers.entries()) {
    for (const text of texts) {
      alone.set(`${who} ${text}`, JSON.stringify(await whoCan(text, viewer)));
    }
  }
  for (let time = 0; time < 1_000; time += 1) {
    const text = texts[time % texts.length] ?? '';
    const pair = [time % 4, (time + 1 + (time % 3)) % 4];
    const answers = await Promise.all(pair.map((who) => whoCan(text, viewers[who])));
    answers.forEach((answer, at) => {
      expect(JSON.stringify(answer)).toBe(alone.get(`${pair[at]} ${text}`));
    });
  }
}, 600_000);
