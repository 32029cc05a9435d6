/**
 * A battery of hostile operations: each is refused before anything is read, with its code. That it
 * is refused rather than computed shows in the calls of the store, of which there are none.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../ask.ts';
import { engineForTest, spiedReader } from '../engine-for-test.ts';

/** Behaviour: a bound on hostile input, far above the milliseconds that it takes. */
const HOSTILE_INPUT_WITHIN_MS = 10_000;

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({});
});
afterAll(() => test.close());

async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { reader, calls } = spiedReader(test.store);
  const { ask } = await apiOf({ ...test.engine, reader });
  const { errors, data, status } = await ask(query, variables);
  expect(data).toBeUndefined();
  expect(calls).toEqual([]);
  expect(status).toBe(400);
  expect(JSON.stringify(errors).length).toBeLessThan(5_000);
  return errors[0]?.extensions?.code;
}

const repeat = (times: number, make: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => make(index)).join(' ');

describe('is refused', () => {
  it('a nested fan-out in 220 bytes', async () => {
    const fan = (depth: number): string =>
      depth === 0 ? 'id' : `id members(first:100){nodes{group{${fan(depth - 1)}}}}`;
    expect(await refused(`{groups(first:100){nodes{${fan(3)}}}}`)).toBe('QUERY_TOO_COSTLY');
  });

  it('100 x 100 x 20 records', async () => {
    const query =
      '{organizations(first:100){nodes{capabilities(first:100){nodes{evidence(first:20){nodes{id}}}}}}}';
    expect(await refused(query)).toBe('QUERY_TOO_COSTLY');
  });

  it('a depth of 15', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `parent{${deep(levels - 1)}}`);
    const query = `{groups(first:1){nodes{${deep(12)}}}}`;
    expect(await refused(query)).toBe('QUERY_TOO_COSTLY');
    const { ask } = await apiOf(test.engine);
    expect((await ask(`{groups(first:1){nodes{${deep(11)}}}}`)).errors).toEqual([]);
  });

  it('31 aliases', async () => {
    const query = `{serverInfo{${repeat(31, (index) => `a${index}:version`)}}}`;
    expect(await refused(query)).toBe('QUERY_TOO_COSTLY');
  });

  it('1,000 guesses of node(id) in one request', async () => {
    const query = `{${repeat(160, (index) => `a${index}:node(id:"org_${index}"){id}`)}}`;
    expect(await refused(query)).toBe('QUERY_TOO_COSTLY');
    const more = `{${repeat(1_000, (index) => `a${index}:node(id:"org_${index}"){id}`)}}`;
    expect(await refused(more)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('11 root fields', async () => {
    const query = `{${repeat(11, () => 'serverInfo{version}')}}`;
    expect(await refused(query)).toBe('QUERY_TOO_COSTLY');
  });

  it('more than 2,000 tokens', async () => {
    expect(await refused(`{serverInfo{${repeat(2_001, () => 'version')}}}`)).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
  });

  it('1,900 overlapping fields', async () => {
    const query = `{serverInfo{${repeat(1_900, () => 'version')}}}`;
    const { ask } = await apiOf(test.engine);
    const started = performance.now();
    await ask(query);
    expect(performance.now() - started).toBeLessThan(HOSTILE_INPUT_WITHIN_MS);
  });

  it('overlapping fields with arguments that conflict', async () => {
    const query = `{${repeat(180, (index) => `a:node(id:"${index}"){id}`)}}`;
    expect(await refused(query)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('fragments that double 25 times', async () => {
    const fragments = repeat(
      25,
      (index) => `fragment F${index} on ServerInfo {...F${index + 1} ...F${index + 1}}`,
    );
    const query = `{serverInfo{...F0}} ${fragments} fragment F25 on ServerInfo {version}`;
    expect(['GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COSTLY']).toContain(await refused(query));
  });

  it('300 fragments merged', async () => {
    const spreads = repeat(190, (index) => `...F${index}`);
    const fragments = repeat(190, (index) => `fragment F${index} on ServerInfo {version}`);
    const code = await refused(`{serverInfo{${spreads}} ${spreads} } ${fragments}`);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(code);
  });

  it('a circle of fragments', async () => {
    const query = '{...A} fragment A on Query {...B} fragment B on Query {...A}';
    expect(await refused(query)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([-1, 0, 101, 99_999_999, 2 ** 31 - 1])('the page size %p', async (first) => {
    const literal = `{organizations(first:${first}){totalCount}}`;
    expect(await refused(literal)).toBe('BAD_USER_INPUT');
    const variable = 'query Q($n:Int!){organizations(first:$n){totalCount}}';
    expect(await refused(variable, { n: first })).toBe('BAD_USER_INPUT');
  });

  it('introspection in circles', async () => {
    const circle = (depth: number): string =>
      depth === 0 ? 'name' : `fields{type{${circle(depth - 1)}}}`;
    const code = await refused(`{__schema{types{${circle(6)}}}}`);
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('a mutation that is not there, and a subscription', async () => {
    expect(await refused('mutation{deleteNode(id:"x"){id}}')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refused('subscription{x}')).toBe('BAD_USER_INPUT');
  });
});

describe('is harmless', () => {
  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
  ])('%s as a variable, an alias, an id and a text', async (word) => {
    const { ask } = await apiOf(test.engine);
    const variables = JSON.parse(`{"${word}": {"first": 1}, "id": "${word}"}`);
    const query = `query Q($id:ID!){a${word}: node(id:$id){id} whoCan(text:"${word}"){totalCount}}`;
    const { errors, data } = await ask(query, variables);
    expect(errors).toEqual([]);
    expect(data).toEqual({ [`a${word}`]: null, whoCan: { totalCount: 0 } });
  });

  it('whole introspection, as tools ask for it', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { ask } = await apiOf(test.engine);
    expect((await ask(getIntrospectionQuery())).errors).toEqual([]);
  });
});
