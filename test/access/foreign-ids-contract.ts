/**
 * Ids of what an asker may not see, in every place of the API that takes one: each is answered as
 * one that is not there, and nothing is written. The questions are made from the SDL; a place where
 * nobody at all is told anything by an id fails, so that none is asked in vain.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import type { Account } from '../../access/records/access-records.ts';
import { type Viewer, viewerFrom } from '../../access/records/viewer.ts';
import type { AudienceStated } from '../../graph/model/audience.ts';
import type { Neo4jAddress } from '../../graph/neo4j/connection.ts';
import { type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import * as build from '../builders.ts';
import { relationship } from '../builders.ts';
import { apiOf } from '../server/ask.ts';
import { rethrow } from '../server/rethrow.ts';
import { TEST_NOW } from '../test-clock.ts';
import { rounds } from '../torture/rounds.ts';
import { type IdKind, type IdPlace, idPlaces, type Samples } from './id-questions.ts';
import { accountFor } from './introductions/random-network.ts';

const club = build.group('club');
const guild = build.group('guild');
const circle = build.group('circle');
const elsewhere = build.group('elsewhere');
const firm = build.organization('firm', { name: { ja: '甲研削' } });
const stranger = build.organization('stranger', { name: { ja: '乙鋳造' } });
const associate = build.organization('associate', { name: { ja: '丙鍍金' } });
const project = build.evidence('project');
const seed = build.capability('研削');
const ownSeed = build.capability('鋳造');
const machine = build.equipment('machine', { name: { ja: '研削盤' } });
const chief = build.person('chief');
const call = build.need('call', { gist: { ja: '研削' } });

const AUDIENCES: Readonly<Record<string, AudienceStated>> = {
  club: { visibility: 'GROUP', audience: [club.id] },
  firm: { visibility: 'ORGANIZATION', audience: [firm.id] },
  coordinators: { visibility: 'COORDINATORS', audience: [club.id] },
  nobody: { visibility: 'PRIVATE' },
};
const CLUBS = hiddenRecords('club', AUDIENCES.club as AudienceStated);
const [
  INNER_FIRM,
  INNER_GROUP,
  INNER_PERSON,
  INNER_SEED,
  INNER_MACHINE,
  INNER_PROJECT,
  INNER_NEED,
] = CLUBS.map(({ id }) => id) as [string, string, string, string, string, string, string];
const INNER_DELIVERY = build.evidence('inner delivery', AUDIENCES.club);
const INNER_WORK = build.capability('inner work', { title: { ja: '研削' }, ...AUDIENCES.club });
/** Hidden records: of every label for the club, of some for others or only the operator. */
const HIDDEN = [
  ...CLUBS,
  INNER_WORK,
  INNER_DELIVERY,
  ...['firm', 'coordinators', 'nobody'].flatMap((key) =>
    hiddenRecords(key, AUDIENCES[key] as AudienceStated).slice(2, 5),
  ),
];
const [OTHER_PERSON, OTHER_SEED, , , LEADERS_SEED] = HIDDEN.slice(CLUBS.length + 2).map(
  ({ id }) => id,
) as [string, string, string, string, string];
const RECORDS = [
  ...[club, guild, circle, elsewhere, firm, stranger, associate, project, seed, ownSeed, machine],
  ...[chief, call, ...HIDDEN],
  relationship('OFFERS', firm, seed),
  relationship('OWNS', firm, machine),
  relationship('SEEKS', firm, call),
  relationship('WORKS_FOR', chief, firm),
  relationship('OFFERS', stranger, ownSeed),
  relationship('TOOK_PART_IN', firm, project),
  relationship('TOOK_PART_IN', stranger, project),
  relationship('MEMBER_OF', firm, club),
  relationship('MEMBER_OF', associate, club, { grade: 'ASSOCIATE' }),
  // What is hidden is joined to what everybody sees, in every list that a record has.
  relationship('OFFERS', firm, INNER_SEED),
  relationship('OFFERS', INNER_FIRM, INNER_WORK),
  relationship('TOOK_PART_IN', firm, INNER_DELIVERY),
  relationship('OFFERS', chief, OTHER_SEED),
  relationship('OFFERS', club, LEADERS_SEED),
  relationship('SHOWN_BY', seed, INNER_PROJECT),
  relationship('SHOWN_BY', INNER_SEED, project),
  relationship('ENABLES', INNER_MACHINE, seed),
  relationship('ENABLES', machine, INNER_SEED),
  relationship('OWNS', firm, INNER_MACHINE),
  relationship('SEEKS', firm, INNER_NEED),
  relationship('WORKS_FOR', INNER_PERSON, firm),
  relationship('TOOK_PART_IN', INNER_FIRM, project),
  ...[firm, chief, club, stranger].map((one) => relationship('TOOK_PART_IN', one, INNER_PROJECT)),
  relationship('MEMBER_OF', INNER_FIRM, club),
  ...[firm, chief].map((one) => relationship('MEMBER_OF', one, INNER_GROUP)),
  relationship('MEMBER_OF', stranger, INNER_GROUP, { grade: 'ASSOCIATE' }),
  relationship('PART_OF', INNER_GROUP, club),
  // And to those who may not see it.
  relationship('SHOWN_BY', ownSeed, INNER_PROJECT),
  relationship('TIE', firm, INNER_FIRM, { tieKind: 'TRADE' }),
  relationship('TIE', stranger, INNER_FIRM, { tieKind: 'TRADE' }),
  relationship('TIE', stranger, OTHER_PERSON, { tieKind: 'TRADE' }),
];

/** Returns hidden records of every label, some with words that questions find. */
function hiddenRecords(key: string, audience: AudienceStated) {
  return [
    build.organization(`hidden firm ${key}`, audience),
    build.group(`hidden group ${key}`, audience),
    build.person(`hidden person ${key}`, audience),
    build.capability(`hidden seed ${key}`, { title: { ja: '研削' }, ...audience }),
    build.equipment(`hidden machine ${key}`, { name: { ja: '研削盤' }, ...audience }),
    build.evidence(`hidden project ${key}`, audience),
    build.need(`hidden need ${key}`, audience),
    build.requirement(`hidden part ${key}`, audience),
    build.contact(`hidden contact ${key}`),
    build.importBatch(`hidden import ${key}`),
  ];
}

function account(id: string, stated: Partial<Account>): Account {
  return { ...accountFor(id, ''), groups: [], ...stated };
}
/** Accounts of two circles that a tie joins; the target is in the second. */
const INSIDERS: readonly Account[] = [
  account('acc_asker', { organizations: [firm.id] }),
  ...['a1', 'a2', 'a3'].map((id) => account(`acc_${id}`, { groups: [guild.id] })),
  account('acc_target', { groups: [circle.id], personId: INNER_PERSON }),
  ...['b2', 'b3', 'b4'].map((id) => account(`acc_${id}`, { groups: [circle.id] })),
  account('acc_leader', { role: 'COORDINATOR', groups: [club.id], organizations: [firm.id] }),
];
const OUTSIDERS: readonly Account[] = [
  account('acc_stranger', { organizations: [stranger.id], groups: [elsewhere.id] }),
  account('acc_associate', { organizations: [associate.id] }),
  account('acc_elsewhere', { role: 'COORDINATOR', groups: [elsewhere.id] }),
  account('acc_admin', { role: 'ADMINISTRATOR' }),
];
const ASKERS: readonly (Viewer | undefined)[] = [undefined, ...OUTSIDERS.map(viewerFrom)];
const [ASKER] = INSIDERS.map(viewerFrom) as [Viewer];

/** Place that keeps the records of the suite. */
export interface ForeignIdsPlace {
  readonly neo4j?: Neo4jAddress;
  readonly end?: () => void;
}

type World = Awaited<ReturnType<typeof openWorld>>;

async function openWorld({ neo4j, end }: ForeignIdsPlace) {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  const engine = await openEngine({
    folder,
    ...(neo4j && { neo4j }),
    now: () => new Date(TEST_NOW),
    onIndexError: rethrow,
    prepare: async (store) => {
      await store.commit(build.puts(...RECORDS));
    },
  });
  const api = await apiOf(engine, ANY_SIZE);
  const close = async () => {
    await api.close();
    await engine.close();
    rmSync(folder, { recursive: true });
    end?.();
  };
  return { engine, api, close };
}

/** A question asks at many places at once here. */
const ANY_SIZE = {
  ...{ tokens: 1e6, nodes: 1e9, cost: 1e9, aliases: 1e4, rootFields: 1e4 },
  ...{ recursiveSelections: 1e6, timeoutMs: 600_000, errors: DEFAULT_LIMITS.errors },
};

/** Values of the asker and of others by kind: an id, or a text in its place. */
type ForeignValues = Readonly<Record<IdKind, readonly string[]>>;

interface Payload {
  readonly capability?: { readonly id: string };
  readonly userErrors: readonly unknown[];
}

/** Lets the insiders write, know each other and ask, and returns every id by which that is named. */
async function liveIn(engine: OpenEngine, api: World['api']): Promise<ForeignValues> {
  const store = await engine.access();
  await store.commit(
    [...INSIDERS, ...OUTSIDERS].map((put) => ({ kind: 'account', put, expectedVersion: 0 })),
    [],
  );
  const write = async (viewer: Viewer, text: string) => {
    const { data, errors } = await api.ask(`mutation { ${text} }`, {}, 'en', viewer);
    expect({ text, errors }).toEqual({ text, errors: [] });
    const [payload] = Object.values(data ?? {}) as [Payload];
    expect({ text, errors: payload.userErrors }).toEqual({ text, errors: [] });
    return payload;
  };
  const made = await write(
    ASKER,
    'mergeCapability(input: {title: {ja: "研削"}, idempotencyKey: "own key"}) { capability { id } userErrors { message } }',
  );
  await write(
    viewerOf('leader'),
    `proposeChange(input: {change: {capability: {holderId: "${firm.id}", title: {ja: "x"}}}, idempotencyKey: "own key"}) { userErrors { message } }`,
  );
  await write(
    ASKER,
    'requestPersonalData(input: {kind: ACCESS, message: "x", idempotencyKey: "own key"}) { userErrors { message } }',
  );
  const know = (from: string, to: string) =>
    write(
      viewerOf(from),
      `mergeAcquaintance(input: {emailAddress: "acc_${to}@example.org", displayName: "${to}"}) { userErrors { message } }`,
    );
  for (const [from, to] of [
    ...[['asker', 'a1'] as const, ['a1', 'asker'] as const, ['a2', 'b2'] as const],
    ...[['b2', 'a2'] as const, ['a3', 'asker'] as const, ['a3', 'a1'] as const],
  ]) {
    await know(from, to);
  }
  const token = async () => {
    const asked = `{ tieSummary(to: "${INNER_PERSON}") { token } }`;
    const { data } = await api.ask(asked, {}, 'en', ASKER);
    const { tieSummary } = data as { readonly tieSummary: { readonly token: string } };
    return tieSummary.token;
  };
  const [used, fresh] = [await token(), await token()];
  await write(
    ASKER,
    `requestIntroduction(input: {token: "${used}", message: "x"}) { request { id } userErrors { message } }`,
  );
  const named = new Set<string>();
  for (const insider of INSIDERS.map(viewerFrom)) {
    const { data } = await api.ask(OWN_IDS, {}, 'en', insider);
    for (const [, id] of JSON.stringify(data).matchAll(/"(?:id|requestId)":"([^"]+)"/gu)) {
      named.add(id ?? '');
    }
  }
  const accounts = INSIDERS.map(({ id }) => id);
  const own = [...named].filter((id) => !RECORDS.some((record) => record.id === id));
  // Acquaintances, a claim, a request and a question, beside the accounts themselves.
  expect(own.filter((id) => !accounts.includes(id)).length).toBeGreaterThan(6);
  const ids = [...HIDDEN.map(({ id }) => id), made.capability?.id ?? '', ...own, ASKER.accountId];
  return {
    ID: [...new Set(ids)],
    after: [],
    token: [used, fresh],
    idempotencyKey: ['own key'],
  };
}

const OWN_IDS = `{ viewer { id acquaintances { nodes { id } } acquaintanceClaims { id }
  introductionRequests { id } introductionQuestions { id requestId } introductionNotices { id }
  personalDataRequests { id } }
  proposals(side: TO_DECIDE) { id } }`;

function viewerOf(name: string): Viewer {
  const found = INSIDERS.find(({ id }) => id === `acc_${name}`);
  if (found === undefined) throw new Error(name);
  return viewerFrom(found);
}

const VISIBLE: Readonly<Record<string, string>> = {
  ...{ Organization: firm.id, Group: club.id, Person: chief.id, Capability: seed.id },
  ...{ Equipment: machine.id, Evidence: project.id, Need: call.id },
};
/**
 * Returns input for writes that are new and the asker's own, so only the asked place can be
 * refused.
 */
function samplesFor(ownId: string): Samples {
  return {
    ownId,
    absentId: 'org_00000000000000000000',
    values: {
      ...{ text: '研削', MatchSource: { text: '研削' } },
      ...{ title: { ja: 'x' }, gist: { ja: 'x' }, summary: { ja: 'x' }, name: { ja: 'x' } },
      ...{ emailAddress: 'x@example.org', groups: [], to: associate.id },
      idempotencyKey: (asked: string) => `for ${asked}`,
      // Anybody may add an organisation: nothing is to come of that.
      'CreateOrganizationInput.name': { ja: '' },
      ...{ holderId: ownId, ownerId: ownId, organizationId: ownId },
    },
    routes: {
      Match: '{ whoCan(text: "研削") { nodes { # } } }',
      EquipmentMatch: '{ searchEquipment(text: "研削盤") { nodes { # } } }',
      Viewer: '{ viewer { # } }',
    },
    recordOf: (label) => VISIBLE[label],
  };
}

/** A value of the same form that names nothing, beside the same place in an order of ids. */
function absent(value: string): string {
  const last = value.at(-1) === 'b' ? 'c' : 'b';
  return `${value.slice(0, -1)}${last}`;
}

/** The cursors at a place that name what insiders alone see. */
async function cursorsOf(api: World['api'], name: string): Promise<readonly string[]> {
  const cursors = new Set<string>();
  for (const insider of [ASKER, viewerOf('leader')]) {
    for (const document of placeFor(name, insider).documents([''])) {
      const first = document.replaceAll(/\(after: ""\)|after: "", |, after: ""/gu, '');
      const { data } = await api.ask(first, {}, 'en', insider);
      for (const [cursor] of JSON.stringify(data).matchAll(/(?<="\w*[cC]ursor":")[\w-]+(?=")/gu)) {
        if (!isOpenCursor(cursor)) cursors.add(cursor);
      }
    }
  }
  return [...cursors];
}

/** Returns true if a cursor names only records that everybody sees. */
function isOpenCursor(cursor: string): boolean {
  const named = Buffer.from(cursor, 'base64url').toString();
  const isNamed = ({ id }: { readonly id: string }) => named.includes(id);
  return !HIDDEN.some(isNamed) && RECORDS.some(isNamed);
}

function absentCursor(cursor: string): string {
  const named = Buffer.from(cursor, 'base64url').toString();
  const id = HIDDEN.find((record) => named.includes(record.id))?.id;
  if (id === undefined) return absent(cursor);
  return Buffer.from(named.replaceAll(id, absent(id))).toString('base64url');
}

/** Ids of records of the graph and of the access store. */
const NEW_ID = /\b(?:[a-z]{3}_[0-9a-z]{20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gu;

/**
 * Returns the answer to each question of a document, with what names nothing in the place of what
 * was asked: the question that a cursor is of says no more than that, and new records have new ids.
 */
function toldBy(
  { data, errors }: { readonly data: unknown; readonly errors: readonly GraphQLFormattedError[] },
  asked: readonly string[],
  missing: readonly string[],
): string[] {
  const refused = errors
    .map(({ message, path, extensions }) => JSON.stringify({ message, path, extensions }))
    .sort();
  const names = new Map(asked.map((value, at) => [value, missing[at] ?? '']));
  // The longer first: some ids are made from others.
  const all = [...names.keys()].sort((one, other) => other.length - one.length);
  const anyOf = all.length === 0 ? /(?!)/u : new RegExp(all.join('|'), 'gu');
  const known = new Set([...RECORDS.map(({ id }) => id), ...missing]);
  return JSON.stringify({ data, refused })
    .replaceAll(anyOf, (value) => names.get(value) ?? '')
    .replaceAll(NEW_ID, (id) => (known.has(id) ? id : 'NEW'))
    .replaceAll(/(?<="\w*[cC]ursor":")[\w-]+(?=")/gu, (cursor) =>
      Buffer.from(cursor, 'base64url')
        .toString()
        .replace(/^\["[\w-]{22}"/u, '["QUESTION"'),
    )
    .split(/(?="x\d+":)/u);
}

/** Places of the API that take an id, for somebody of an organisation. */
const PLACES = new Map(
  [stranger, associate, firm].map(({ id }) => [id, idPlaces(loadSchema(), samplesFor(id))]),
);
const NAMES = PLACES.get(firm.id)?.map(({ name }) => name) ?? [];

function placeFor(name: string, viewer: Viewer | undefined): IdPlace {
  const places = PLACES.get(viewer?.organizations[0] ?? stranger.id);
  const found = places?.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** Values at a place, and wordings of a question, where a suite is brief. */
const BRIEF_VALUES = 4;
const BRIEF_QUESTIONS = 2;

interface Asking {
  /** Ids beside those of insiders. */
  readonly others?: readonly string[];
  /** Whether the wording of this number is asked. */
  readonly isAsked?: (at: number) => boolean;
}

/** The shortest wording is everybody's question; in CI, the longer ones are asked in turn. */
function isAskedBy(turn: number, at: number): boolean {
  return at === 0 || rounds(1) > 1 || at % ASKERS.length === turn;
}

/** A place asks hundreds of questions, of a Neo4j beside other work in seconds each. */
const LIMIT_MS = 1_200_000;

/**
 * Runs the suite on the records of one place. Brief, it asks with few of the ids, in few words, and
 * leaves out who is told something: all of that is decided above the store.
 */
export function describeForeignIds(
  name: string,
  where: () => Promise<ForeignIdsPlace>,
  isBrief = false,
): void {
  describe(name, () => {
    let world: World;
    let foreign: ForeignValues;
    beforeAll(async () => {
      world = await openWorld(await where());
      foreign = await liveIn(world.engine, world.api);
    });
    afterAll(() => world.close());

    const someOf = (all: readonly string[]) => {
      const step = isBrief ? Math.ceil(all.length / BRIEF_VALUES) : 1;
      return all.filter((_, at) => at % step === 0);
    };
    /** Values that insiders would name at a place, and one that names nothing. */
    const valuesAt = async (name: string, others: readonly string[]) => {
      const { kind } = placeFor(name, ASKER);
      const foreigns = kind === 'after' ? await cursorsOf(world.api, name) : foreign[kind];
      expect(foreigns.length).toBeGreaterThan(0);
      const all = kind === 'ID' ? [...others, ...foreigns] : foreigns;
      const values = someOf(all);
      return { values, missing: values.map(kind === 'after' ? absentCursor : absent) };
    };
    /**
     * Yields the answers for values that exist and for values that do not, document by document.
     */
    async function* tellings(
      name: string,
      viewer: Viewer | undefined,
      { others = [], isAsked = () => true }: Asking = {},
    ) {
      const { values, missing } = await valuesAt(name, others);
      const place = placeFor(name, viewer);
      const [asked, control] = [place.documents(values), place.documents(missing)];
      const end = isBrief ? BRIEF_QUESTIONS : asked.length;
      for (const [at, document] of asked.slice(0, end).entries()) {
        if (!isAsked(at)) continue;
        const answer = await world.api.ask(document, {}, 'en', viewer);
        const expected = await world.api.ask(control[at] ?? '', {}, 'en', viewer);
        const told = toldBy(answer, values, missing);
        yield { document, told, expected: toldBy(expected, missing, missing) };
      }
    }
    const ofInsiders = async () => {
      const told = [];
      const query = `query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Audited { version updatedAt } } ${OWN_IDS.slice(1)}`;
      for (const insider of INSIDERS.map(viewerFrom)) {
        told.push(await world.api.ask(query, { ids: foreign.ID }, 'en', insider));
      }
      return told;
    };

    it('asks at every place once', () => {
      expect(NAMES.length).toBeGreaterThan(80);
      expect(new Set(NAMES).size).toBe(NAMES.length);
    });

    it(
      'of two who ask at once, 1,000 times, neither gets a row of the other',
      async () => {
        const query = `query Q($ids: [ID!]!) { nodes(ids: $ids) { id } viewer { id }
        node(id: "${firm.id}") { ... on Organization { capabilities { totalCount nodes { id } } } } }`;
        const ids = someOf(foreign.ID);
        const ask = async (viewer: Viewer | undefined) =>
          JSON.stringify(await world.api.ask(query, { ids }, 'en', viewer));
        const askers = [undefined, ASKER, viewerOf('leader'), ...OUTSIDERS.map(viewerFrom)];
        const alone: string[] = [];
        for (const asker of askers) alone.push(await ask(asker));
        expect(new Set(alone).size).toBe(askers.length);
        for (let time = 0; time < 1_000; time += 1) {
          const pair = [time, time + 1 + (time % (askers.length - 1))].map(
            (at) => at % askers.length,
          );
          const answers = await Promise.all(pair.map((at) => ask(askers[at])));
          expect(answers).toEqual(pair.map((at) => alone[at]));
        }
      },
      LIMIT_MS,
    );

    describe('an asker who may not see it', () => {
      let before: unknown;
      beforeAll(async () => {
        before = await ofInsiders();
      });

      it.each(NAMES)(
        'is answered as if it were not there: %s',
        async (name) => {
          for (const [turn, viewer] of ASKERS.entries()) {
            const isAsked = (at: number) => isAskedBy(turn, at);
            for await (const { told, expected } of tellings(name, viewer, { isAsked })) {
              expect({ viewer, told }).toEqual({ viewer, told: expected });
            }
          }
        },
        LIMIT_MS,
      );

      it('has changed nothing by it', async () => {
        expect(await ofInsiders()).toEqual(before);
      });
    });

    if (!isBrief) {
      describe('would notice', () => {
        // The cursors above were given there; the key of a change within a proposal is not read.
        const asked = NAMES.filter(
          (name) =>
            placeFor(name, ASKER).kind !== 'after' &&
            !/proposeChange\(input\.change\..*idempotencyKey\)/u.test(name),
        );

        it.each(asked)(
          'somebody is told something by what is there: %s',
          async (name) => {
            const seen = [stranger.id, ...Object.values(VISIBLE)];
            const isTold = async () => {
              for (const insider of INSIDERS.map(viewerFrom)) {
                for await (const { told, expected } of tellings(name, insider, { others: seen })) {
                  if (JSON.stringify(told) !== JSON.stringify(expected)) return true;
                }
              }
              return false;
            };
            expect({ name, isTold: await isTold() }).toEqual({ name, isTold: true });
          },
          LIMIT_MS,
        );
      });
    }
  });
}
