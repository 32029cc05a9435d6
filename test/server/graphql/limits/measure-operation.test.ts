/** Counting what an operation asks for: by hand, at the bounds, and in linear time. */
import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { DEFAULT_LIMITS } from '../../../../server/graphql/limits/limits.ts';
import {
  measureOperation,
  refuseOversize,
} from '../../../../server/graphql/limits/measure-operation.ts';
import { loadSchema } from '../../../../server/graphql/schema.ts';

const schema = loadSchema();

function measure(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return measureOperation(schema, document, operation, variables);
}

function errorOf(act: () => unknown): CatalyzerError {
  try {
    act();
  } catch (error) {
    if (error instanceof CatalyzerError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('measuring an operation', () => {
  it('multiplies page sizes downwards', () => {
    // organizations: 2 x 50; capabilities: 50 x 5; memberships: 50 x 5.
    const size = measure(
      '{organizations(first:50){nodes{capabilities(first:5){nodes{id}} memberships(first:5){nodes{since}}}}}',
    );
    expect(size).toEqual({
      depth: 5,
      nodes: 550,
      cost: 600,
      aliases: 0,
      rootFields: 1,
      weightMax: 2,
    });
  });

  it('multiplies fields of each item by the page size, and no others', () => {
    // whoCan: 10 x 20; toAsk: 10 x 5, once; per match an introduction: 20 x 50.
    const query =
      '{whoCan(text:"x",first:20){totalCount toAsk(first:5){rank} edges{node{bestIntroduction(from:"a"){length}}}}}';
    expect(measure(query)).toMatchObject({ nodes: 25, cost: 1_250 });
    const fragments =
      '{whoCan(text:"x",first:20){...A}} fragment A on MatchConnection {toAsk(first:5){rank} nodes{bestIntroduction(from:"a"){length}}}';
    expect(measure(fragments)).toMatchObject({ nodes: 25, cost: 1_250 });
  });

  it('takes the page size from a variable, its default, or the default of the argument', () => {
    const query = 'query Q($n: Int = 7) {organizations(first: $n){totalCount}}';
    expect(measure(query, { n: 3 }).nodes).toBe(3);
    expect(measure(query).nodes).toBe(7);
    expect(measure('{organizations{totalCount}}').nodes).toBe(20);
    expect(measure('query Q($n: Int) {organizations(first: $n){totalCount}}').nodes).toBe(20);
  });

  it('counts the ids of a list', () => {
    expect(measure('{nodes(ids:["a","b","c"]){id}}')).toMatchObject({ nodes: 3, cost: 3 });
    expect(measure('query Q($ids:[ID!]!){nodes(ids:$ids){id}}', { ids: ['a', 'b'] })).toMatchObject(
      { nodes: 2, cost: 2 },
    );
  });

  it('does not count introspection', () => {
    expect(measure('{__schema{types{fields{type{ofType{ofType{ofType{name}}}}}}}}')).toMatchObject({
      depth: 0,
      cost: 0,
      rootFields: 1,
    });
  });

  it('counts doubling fragments in linear time', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment F${index} on Query { ...F${index + 1} a${index}: serverInfo { ...S } ...F${index + 1} }`,
    );
    const size = measure(
      `{...F0} ${fragments.join(' ')} fragment F40 on Query {serverInfo{version}} fragment S on ServerInfo {version}`,
    );
    expect(size.rootFields).toBeGreaterThan(2 ** 40);
  });

  it.each([
    -1,
    0,
    101,
    2 ** 31 - 1,
    1.5,
    'abc',
    null,
    true,
    {},
  ])('refuses the page size %p in a variable', (first) => {
    const query = 'query Q($n: Int!) {organizations(first: $n){totalCount}}';
    expect(errorOf(() => measure(query, { n: first }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      key: 'pageSizeOutOfRange',
    });
  });

  it.each(['-1', '0', '101', '99999999'])('refuses the page size %s in the text', (first) => {
    const query = `{whoCan(text:"x"){excluded(first:${first}){reason}}}`;
    expect(errorOf(() => measure(query)).key).toBe('pageSizeOutOfRange');
  });

  it('answers page sizes 1 and 100', () => {
    expect(measure('{needs(first:1){totalCount}}').nodes).toBe(1);
    expect(measure('{needs(first:100){totalCount}}').nodes).toBe(100);
  });

  it('refuses 101 ids', () => {
    const ids = Array.from({ length: 101 }, String);
    const query = 'query Q($ids:[ID!]!){nodes(ids:$ids){id}}';
    expect(errorOf(() => measure(query, { ids })).key).toBe('listTooLong');
  });
});

describe('searched texts', () => {
  const QUERY =
    'query Q($text:String!,$all:[RequirementInput!]){whoCan(text:$text,requirements:$all,first:1){totalCount}}';
  const requirements = (count: number, text = 'めっき') =>
    Array.from({ length: count }, () => ({ text: { ja: text } }));

  it('costs the weight again for each requirement', () => {
    // 10 x (1 of the page + 50 requirements).
    expect(measure(QUERY, { text: '研削', all: requirements(50) }).cost).toBe(510);
    expect(measure(QUERY, { text: '研削' }).cost).toBe(10);
  });

  it('costs the weight again for every 200 characters, also within a requirement', () => {
    // 10 x (1 of the page + 7 times 200 characters of 1,500).
    expect(measure(QUERY, { text: '研'.repeat(1_500) }).cost).toBe(80);
    // 10 x (1 of the page + 1 requirement + 2 times 200 characters of 400).
    expect(measure(QUERY, { text: '研', all: requirements(1, '磨'.repeat(400)) }).cost).toBe(40);
  });

  it('counts in a source too, and written into the document', () => {
    const text = '研'.repeat(400);
    expect(measure(`{matchCapabilities(source:{text:"${text}"},first:1){totalCount}}`).cost).toBe(
      30,
    );
  });

  it('lets no ten questions of fifty requirements into one operation', () => {
    const ten = Array.from(
      { length: 10 },
      (_, at) => `q${at}:whoCan(text:"研削",requirements:$all,first:1){totalCount}`,
    );
    const query = `query Q($all:[RequirementInput!]){${ten.join(' ')}}`;
    const size = measure(query, { all: requirements(50) });
    expect(errorOf(() => refuseOversize(size, DEFAULT_LIMITS)).key).toBe('queryTooCostly');
  });
});

describe('refusing an operation that is too large', () => {
  const fits = { depth: 14, nodes: 5_000, cost: 2_000, aliases: 30, rootFields: 10 };

  it('lets through an operation that is exactly at every limit', () => {
    expect(() => refuseOversize(fits, DEFAULT_LIMITS)).not.toThrow();
  });

  it.each([
    ['depth', 'queryTooDeep'],
    ['nodes', 'queryTooManyNodes'],
    ['cost', 'queryTooCostly'],
    ['aliases', 'queryTooManyAliases'],
    ['rootFields', 'queryTooManyRootFields'],
  ] as const)('refuses one more of %s', (part, key) => {
    const over = { ...fits, [part]: fits[part] + 1 };
    expect(errorOf(() => refuseOversize(over, DEFAULT_LIMITS))).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      key,
    });
  });
});
