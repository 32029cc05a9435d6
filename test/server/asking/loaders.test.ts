/** API 2.6: one store call per level and kind whatever the page size; loaders of one request only. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { GraphReader } from '../../../graph/store.ts';
import { createLoaders } from '../../../server/asking/loaders.ts';
import { createContext } from '../../../server/graphql/request/context.ts';
import { apiOf } from '../ask.ts';
import { engineForTest, spiedReader } from '../engine-for-test.ts';
import { exampleNetwork, NAMED, org } from '../example-network.ts';
import { fakeMatcher } from '../fake-matcher.ts';

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({ changes: exampleNetwork() });
});
afterAll(() => test.close());

async function callsFor(query: string, matcher = fakeMatcher([])): Promise<readonly string[]> {
  const { reader, calls } = spiedReader(test.store);
  const { ask } = await apiOf({ ...test.engine, reader, matcher });
  const { errors, data } = await ask(query);
  expect(errors).toEqual([]);
  expect(data).toBeTruthy();
  return calls;
}

const page = (first: number) => `{
  organizations(first: ${first}) {
    nodes {
      capabilities(first: 5) { nodes { title { text } } }
      memberships(first: 5) { nodes { group { name { text } } } }
    }
  }
}`;

describe('a page of organisations with their capabilities and groups', () => {
  it.each([50, 100])('of %i takes one call for the list and one for all neighbours', async (n) => {
    expect(await callsFor(page(n))).toEqual(['listNodes', 'neighbours']);
  });
});

describe('three levels', () => {
  const deep = (first: number) => `{
    organizations(first: ${first}) {
      nodes { capabilities(first: 2) { nodes { evidence(first: 2) { nodes { title { text } } } holder { __typename } } } }
    }
  }`;
  it.each([50, 100])('of %i take one call each', async (n) => {
    expect(await callsFor(deep(n))).toEqual(['listNodes', 'neighbours', 'neighbours']);
  });
});

describe('a page of matches', () => {
  const ids = Array.from({ length: 100 }, (_, index) => org(index).id);
  it.each([50, 100])('of %i takes one call for all holders', async (n) => {
    const query = `{whoCan(text:"x",first:${n}){nodes{holder{...on Organization{name{text}}}}}}`;
    expect(await callsFor(query, fakeMatcher(ids))).toEqual(['getNodes']);
  });
});

describe('ids', () => {
  it('asked for one by one in one request take one call', async () => {
    const ids = Array.from(
      { length: 9 },
      (_, index) => `a${index}: node(id: "${org(index).id}") {id}`,
    );
    expect(await callsFor(`{${ids.join(' ')}}`)).toEqual(['getNodes']);
  });

  it('above 500 are asked for in parts that the store takes', async () => {
    const sizes: number[] = [];
    const reader: GraphReader = {
      ...test.store,
      getNodes: (ids, scope) => {
        sizes.push(ids.length);
        return test.store.getNodes(ids, scope);
      },
    };
    const loaders = createLoaders(reader, PUBLIC_SCOPE, new AbortController().signal);
    await Promise.all(Array.from({ length: 1_201 }, (_, index) => loaders.nodes.load(`x${index}`)));
    expect(sizes).toEqual([500, 500, 201]);
  });
});

describe('the loaders of a request', () => {
  const contextOf = () =>
    createContext(
      test.engine,
      { locale: 'en', requestId: '1' },
      { timeoutMs: 1_000, schemaVersion: 'x' },
    );

  it('are its own: what one read the other reads again', async () => {
    const one = await contextOf();
    const other = await contextOf();
    expect(one.loaders.nodes).not.toBe(other.loaders.nodes);
    const { id } = NAMED.UNIVERSITY;
    const [a, b] = await Promise.all([one.loaders.nodes.load(id), other.loaders.nodes.load(id)]);
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
  });

  it('of two requests at once never answer for each other, 1,000 times', async () => {
    const [mine, other] = [org(1).id, org(2).id];
    for (let round = 0; round < 1_000; round += 1) {
      const [a, b] = await Promise.all([
        contextOf().then(({ loaders }) => loaders.nodes.load(mine)),
        contextOf().then(({ loaders }) => loaders.nodes.load(other)),
      ]);
      expect([a?.id, b?.id]).toEqual([mine, other]);
    }
  });

  it('read nothing once the request is over', async () => {
    const context = await contextOf();
    context.abort.abort(new Error('over'));
    await expect(context.loaders.nodes.load(org(1).id)).rejects.toThrow('over');
  });
});
