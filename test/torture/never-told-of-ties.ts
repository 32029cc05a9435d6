/**
 * Ties that an asker may not see change no byte of what the API answers, but for tokens, while what
 * is told of every target stays. Random small networks on real stores; each step lets others enter,
 * confirm, deny and take back acquaintances; pairs of states with the same triples are compared in
 * every question of ties, and in chains that begin with the asker's own acquaintances. These change
 * no byte of a chain for anybody else.
 */
import { expect, it } from '@jest/globals';
import type { Account } from '../../access/records/access-records.ts';
import { viewerFrom } from '../../access/records/viewer.ts';
import { acquaintanceId } from '../../access/ties/acquaintances.ts';
import type { Neo4jAddress } from '../../graph/neo4j/connection.ts';
import { accountFor } from '../access/introductions/random-network.ts';
import { type Random, seededRandom } from '../benchmark/random.ts';
import { group, person, puts, relationship } from '../builders.ts';
import { apiOf } from '../server/ask.ts';
import { engineForTest } from '../server/engine-for-test.ts';
import { TEST_NOW } from '../test-clock.ts';
import { printedSeed, timeFor } from './rounds.ts';

/** Sizes of a run. */
export interface TieCounts {
  readonly worlds: number;
  readonly steps: number;
  /** Pairs of states with the same triples that a run finds at least. */
  readonly pairsMin: number;
  /** Sets of triples that are told at least: ties do change what is told. */
  readonly triplesMin: number;
}

const GROUPS = ['a', 'b', 'c', 'd'].map((key) => group(key));
const TARGETS = Array.from({ length: 16 }, (_, at) => person(`p${at}`));
/** Four in each circle; the asker is one of the first. */
const PEOPLE: readonly Account[] = TARGETS.map(({ id }, at) => ({
  ...accountFor(`acc_${String(at).padStart(2, '0')}`, GROUPS[at % GROUPS.length]?.id ?? ''),
  personId: id,
}));
const [ASKER] = PEOPLE as [Account, ...Account[]];
const SUMMARIES = `{ ${TARGETS.slice(1, 10)
  .map(({ id }, at) => `t${at}: tieSummary(to: "${id}") { exists steps trust token expiresAt }`)
  .join(' ')} }`;
const OWN = `{ viewer { brokerage { policy monthlyCap } acquaintanceClaims { id party { displayName } }
  acquaintances { totalCount nodes { id displayName isConfirmed createdAt } }
  introductionRequests { id state history { kind } } introductionQuestions { id } introductionNotices { id }
  personalDataRequests { id } personalData { html records { kind fields { name values } } } } }`;

/** Ties on record from person to person, so that whoever knows one of them gets further. */
const RECORDED = TARGETS.slice(1, 9).flatMap((one, at) =>
  at % 3 === 2 ? [] : [relationship('TIE', one, TARGETS[at + 2] ?? one)],
);
const CHAIN = `paths { length cost trust reason introducer { ... on Node { id } }
  steps { kind weight partCount acquaintances { id displayName isConfirmed } } }`;
/** From where the asker stands, and from a group, which is nobody's own. */
const CHAINS = `{ ${[ASKER.personId, GROUPS[0]?.id]
  .flatMap((from, place) =>
    TARGETS.slice(1, place === 0 ? 7 : 4).map(
      ({ id }, at) =>
        `c${place}${at}: introductionPaths(from: "${from}", to: "${id}", first: 4) { complete noneNeeded ${CHAIN} }`,
    ),
  )
  .join(' ')} }`;

type World = Awaited<ReturnType<typeof engineForTest>>;

/** A tie between two others, said by both sides or by one, or taken back. */
async function change(world: World, random: Random): Promise<void> {
  const [one, other] = [random.pick(PEOPLE), random.pick(PEOPLE)];
  if (random.chance(0.9)) await word(world, random, one, other);
  if (random.chance(0.9)) await word(world, random, other, one);
}

async function word(world: World, random: Random, from: Account, to: Account): Promise<void> {
  // Whether others say to know the asker, and whom the asker knows, is the asker's to see.
  if (from === to || from === ASKER || to === ASKER) return;
  await say(world, random, from, to);
}

async function say(world: World, random: Random, from: Account, to: Account): Promise<void> {
  const store = await world.engine.access();
  const id = acquaintanceId(from.id, to.emailAddress);
  const known = await store.find('acquaintance', id);
  const put = {
    ...{ id, accountId: from.id, emailAddress: to.emailAddress, displayName: to.displayName },
    ...{ isDenied: random.chance(0.1), createdAt: TEST_NOW },
    metOn: random.pick(['2026-01', '2016', '2026-11-01']),
  };
  const expectedVersion = known?.version ?? 0;
  await store.commit(
    known !== undefined && random.chance(0.5)
      ? [{ kind: 'acquaintance', remove: id, expectedVersion }]
      : [{ kind: 'acquaintance', put, expectedVersion }],
    [],
  );
}

/** Records of ties for some, which chains may use and no summary does. */
async function recordTies({ engine }: World, random: Random): Promise<void> {
  const audience = random.pick([
    { visibility: 'GROUP', audience: [random.pick(GROUPS).id] },
    { visibility: 'COORDINATORS', audience: [random.pick(GROUPS).id] },
    { visibility: 'PRIVATE' },
    { visibility: 'PUBLIC' },
  ] as const);
  const [one, other] = [random.pick(TARGETS), random.pick(TARGETS)];
  if (one === other) return;
  const tie = relationship('TIE', one, other, audience);
  await engine.commit(puts(tie));
  await engine.commit(puts(relationship('MEMBER_OF', one, random.pick(GROUPS), audience)));
  if (random.chance(0.5)) await engine.commit([{ kind: 'deleteRelationship', id: tie.id }]);
}

async function openWorld(random: Random, neo4j?: Neo4jAddress): Promise<World> {
  const world = await engineForTest({
    changes: [...puts(...GROUPS, ...TARGETS, ...RECORDED)],
    ...(neo4j && { neo4j }),
  });
  const store = await world.engine.access();
  await store.commit(
    PEOPLE.map((put) => ({ kind: 'account', put, expectedVersion: 0 })),
    [],
  );
  for (let tie = 0; tie < 6; tie += 1) await change(world, random);
  for (const other of [PEOPLE[1]] as Account[]) {
    for (const [from, to] of [
      [ASKER, other],
      [other, ASKER],
    ] as const) {
      const id = acquaintanceId(from.id, to.emailAddress);
      const words = { accountId: from.id, emailAddress: to.emailAddress, displayName: 'x' };
      const put = { id, ...words, isDenied: false, createdAt: TEST_NOW };
      await store.commit([{ kind: 'acquaintance', put, expectedVersion: 0 }], []);
    }
  }
  return world;
}

/** Steps through the states of a world; answers with the same triples have the same bytes. */
async function compare(world: World, random: Random, steps: number) {
  const api = await apiOf(world.engine);
  const answersByTriples = new Map<string, string>();
  let pairs = 0;
  for (let step = 0; step < steps; step += 1) {
    await change(world, random);
    const answers = [];
    for (const query of [SUMMARIES, OWN, CHAINS]) {
      answers.push(await api.ask(query, {}, 'en', viewerFrom(ASKER)));
    }
    const bytes = withoutTokens(answers);
    expect(bytes).toContain('"errors":[]');
    expect(bytes).not.toContain('"message"');
    // The asker knows one person.
    expect(JSON.stringify(answers[2])).toContain('"acquaintances":[{"id"');
    const triples = JSON.stringify(
      Object.values(answers[0]?.data ?? {}).map((one) => {
        const told = one as Record<string, unknown>;
        return [told.exists, told.steps, told.trust];
      }),
    );
    const before = answersByTriples.get(triples);
    if (before !== undefined) {
      pairs += 1;
      expect(bytes).toBe(before);
    }
    answersByTriples.set(triples, bytes);
  }
  await api.close();
  return { pairs, triples: [...answersByTriples.keys()] };
}

function withoutTokens(answers: unknown): string {
  return JSON.stringify(answers).replaceAll(/"token":"[\w-]{43}"/g, '"token":"T"');
}

const STEPS_MAX = 500;

/** Law over worlds in stores that `withStore` opens one after the other, and closes. */
export function itTellsNoTies(
  name: string,
  withStore: <Result>(work: (neo4j?: Neo4jAddress) => Promise<Result>) => Promise<Result>,
  { worlds, steps, pairsMin, triplesMin }: TieCounts,
): void {
  it("one's own acquaintances change no byte of a chain for anybody else", () =>
    withStore(async (neo4j) => {
      const random = seededRandom(printedSeed(`${name}, one's own`));
      const world = await openWorld(random, neo4j);
      const api = await apiOf(world.engine);
      const viewers = [undefined, ...PEOPLE.slice(1, 5).map((one) => viewerFrom(one))];
      const boss = { ...viewerFrom(ASKER), accountId: 'boss', role: 'ADMINISTRATOR' } as const;
      const others = async () =>
        JSON.stringify(
          await Promise.all(
            [...viewers, boss, { ...viewerFrom(ASKER), keyScopes: ['READ'] as const }].map((one) =>
              api.ask(CHAINS, {}, 'en', one),
            ),
          ),
        );
      const own = async () => JSON.stringify(await api.ask(CHAINS, {}, 'en', viewerFrom(ASKER)));
      const before = await others();
      expect(before).not.toContain('"message"');
      expect(before).not.toContain('"acquaintances":[');
      const told = new Set<string>();
      // Until they do change what the asker is told, which a few steps may not.
      for (let step = 0; step < steps || (told.size < 2 && step < STEPS_MAX); step += 1) {
        const other = random.pick(PEOPLE.slice(1));
        await say(world, random, ASKER, other);
        await say(world, random, other, ASKER);
        told.add(await own());
        expect(await others()).toBe(before);
      }
      expect(told.size).toBeGreaterThan(1);
      await api.close();
      await world.close();
    }));

  it('ties on record change no byte of a summary but tokens', () =>
    withStore(async (neo4j) => {
      const random = seededRandom(printedSeed(`${name}, on record`));
      const world = await openWorld(random, neo4j);
      const api = await apiOf(world.engine);
      const summaries = async () =>
        withoutTokens(await api.ask(SUMMARIES, {}, 'en', viewerFrom(ASKER)));
      const before = await summaries();
      expect(before).toContain('"errors":[]');
      for (let step = 0; step < steps; step += 1) {
        await recordTies(world, random);
        expect(await summaries()).toBe(before);
      }
      await api.close();
      await world.close();
    }));

  it(
    'ties of others change no byte of any answer but tokens, while what is told of each target stays',
    async () => {
      const random = seededRandom(printedSeed(name));
      let pairs = 0;
      const told = new Set<string>();
      for (let round = 0; round < worlds; round += 1) {
        await withStore(async (neo4j) => {
          const world = await openWorld(random, neo4j);
          const compared = await compare(world, random, steps);
          await world.close();
          pairs += compared.pairs;
          for (const triples of compared.triples) told.add(triples);
        });
      }
      expect(pairs).toBeGreaterThanOrEqual(pairsMin);
      expect(told.size).toBeGreaterThanOrEqual(triplesMin);
    },
    timeFor(900_000),
  );
}
