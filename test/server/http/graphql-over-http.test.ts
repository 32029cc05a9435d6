/** The audit of the GraphQL-over-HTTP specification: no error, and no remark that is not known. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { engineForTest } from '../engine-for-test.ts';
import { serveForTest } from './serve-for-test.ts';

/** Remarks that we accept, by the audit's id, with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '572B': 'a legacy client gets 400 for a document that does not parse, as every other one',
  FDE2: 'a legacy client gets 400 for a document that is not valid, as every other one',
  '7B9B': 'a legacy client gets 400 for variables that do not fit, as every other one',
  '5A70': 'GET needs the header that pages elsewhere cannot send (CSRF)',
  '6A70': 'GET needs the header that pages elsewhere cannot send (CSRF)',
  D6D5: 'GET needs the header that pages elsewhere cannot send (CSRF)',
};

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

describe('the audit', () => {
  it('finds no error, and only remarks that are accepted', async () => {
    const results = await auditServer({ url: `${http.address}/graphql`, fetchFn: fetch });
    expect(results.length).toBeGreaterThanOrEqual(61);
    const remarks = results.filter(({ status }) => status !== 'ok');
    expect(remarks.filter(({ status }) => status === 'error')).toEqual([]);
    expect(remarks.map(({ id }) => id).sort()).toEqual(Object.keys(ACCEPTED).sort());
  });
});
