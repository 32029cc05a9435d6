/**
 * Errors of graphql-js and Apollo Server are in Japanese too, for every mistake a client can make.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayOfGraphql } from '../../../server/messages/graphql.ts';
import { engineForTest } from '../engine-for-test.ts';
import { serveForTest } from '../http/serve-for-test.ts';

const FALLBACK = /^リクエストに誤りがあります/;

let test: Awaited<ReturnType<typeof engineForTest>>;
let http: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  test = await engineForTest({});
  http = await serveForTest(test.engine);
});
afterAll(async () => {
  await http.close();
  await test.close();
});

async function messagesOf(response: Response): Promise<string[]> {
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return errors.map(({ message }) => message);
}

function expectJapanese(messages: readonly string[]): void {
  expect(messages).not.toEqual([]);
  for (const message of messages) {
    expect(message).not.toMatch(FALLBACK);
    expect(message).toMatch(/[\u3041-\u30ff\u4e00-\u9fff].*。$|[:：] /s);
    expect(message).not.toMatch(/\b(is|must|cannot|not|the)\b/);
  }
}

describe('a mistake in the question is reported in Japanese', () => {
  it.each([
    '{',
    '{ whoCan(text: "a }',
    '{ node(id: ?) { id } }',
    '{ node(id: "\\q") { id } }',
    `{ ${'a '.repeat(3_000)} }`,
    '{ nothing }',
    '{ serverInfo }',
    '{ serverInfo { version { id } } }',
    '{ a: serverInfo { version } a: node(id: "x") { id } }',
    '{ node(id: "x") { ... on Nothing { id } } }',
    '{ node(id: "x", more: 1) { id } }',
    '{ node { id } }',
    '{ node(id: "x", id: "y") { id } }',
    '{ whoCan(text: "x", profile: NOTHING) { totalCount } }',
    '{ whoCan(text: "x", profile: "GENERAL") { totalCount } }',
    '{ whoCan(text: 1) { totalCount } }',
    '{ whoCan(text: null) { totalCount } }',
    '{ whoCan(text: "x", first: 1.5) { totalCount } }',
    '{ whoCan(text: "x", weights: { nothing: 1 }) { totalCount } }',
    '{ whoCan(text: "x", weights: { text: 1, text: 2 }) { totalCount } }',
    '{ whoCan(text: "x", requirements: [{}]) { totalCount } }',
    '{ node(id: $id) { id } }',
    'query Q($id: ID!) { serverInfo { version } }',
    'query Q($id: ID!) { node(id: $id) { id } }',
    'query Q($id: String!) { node(id: $id) { id } }',
    'query Q($id: Node!) { node(id: $id) { id } }',
    'query Q($id: ID!, $id: ID!) { node(id: $id) { id } }',
    '{ ...Nothing }',
    'fragment F on Query { serverInfo { version } } { serverInfo { version } }',
    'fragment F on Query { ...F } { ...F }',
    'fragment F on Person { id } { serverInfo { ...F } }',
    'fragment F on Query { serverInfo { version } } fragment F on Query { serverInfo { version } } { ...F }',
    'fragment F on String { id } { serverInfo { version ...F } }',
    '{ serverInfo @nothing { version } }',
    '{ serverInfo @deprecated { version } }',
    '{ serverInfo @skip { version } }',
    '{ serverInfo @skip(if: true, more: 1) { version } }',
    '{ serverInfo @skip(if: true) @skip(if: true) { version } }',
    'query Q { serverInfo { version } } query Q { serverInfo { version } }',
    'query Q { serverInfo { version } } { serverInfo { version } }',
    'query Q { serverInfo { version } } query R { serverInfo { version } }',
    'type T { id: ID }',
    'mutation { nothing }',
    '',
  ])('%p', async (query) => {
    expectJapanese(await messagesOf(await http.post({ query }, { 'accept-language': 'ja' })));
  });

  it('in a value of a variable', async () => {
    const query = 'query Q($first: Int!) { whoCan(text: "x", first: $first) { totalCount } }';
    const body = { query, variables: { first: 'many' } };
    expectJapanese(await messagesOf(await http.post(body, { 'accept-language': 'ja' })));
  });
});

describe('a mistake in the request is reported in Japanese', () => {
  const ja = { 'accept-language': 'ja' };
  it.each([
    ['no question', {}],
    ['a question that is no text', { query: 1 }],
    ['variables that are no object', { query: '{ serverInfo { version } }', variables: 1 }],
    ['a batch', [{ query: '{ serverInfo { version } }' }]],
    ['another operation', { query: 'query Q { serverInfo { version } }', operationName: 'R' }],
  ])('%s', async (_, body) => {
    expectJapanese(await messagesOf(await http.post(body, ja)));
  });

  it('a GET of another site', async () => {
    const url = `${http.address}/graphql?query={serverInfo{version}}`;
    expectJapanese(await messagesOf(await fetch(url, { headers: ja })));
    const headers = { ...ja, 'apollo-require-preflight': '1' };
    expectJapanese(await messagesOf(await fetch(`${url}&variables={`, { headers })));
    expectJapanese(await messagesOf(await fetch(url, { method: 'PUT', headers })));
  });
});

describe('a sentence that is not known', () => {
  it('is quoted after one that is', () => {
    expect(sayOfGraphql('New in 17.', 'ja')).toBe('リクエストに誤りがあります: New in 17.');
    expect(sayOfGraphql('New in 17.', 'en')).toBe('New in 17.');
  });
});
