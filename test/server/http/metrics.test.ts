/**
 * Observability: `/metrics` and the log of requests. Laws: every answer is counted once, by status,
 * operation and code; no text of a question is anywhere; the number of series is bounded.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSchema } from '../../../server/graphql/schema.ts';
import { type RunningServer, startServer } from '../../../server/http/start-server.ts';
import { createRequestLog, type LoggedRequest } from '../../../server/log.ts';
import { organization, puts } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

const SECRET = '極秘研削';
const SERIES_MAX = 300;

let folder: string;
let server: RunningServer;
let lines: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  lines = [];
  server = await startServer({
    settings: { port: 0, dataFolder: join(folder, 'data'), metricsPort: 0 },
    now: testClock,
    log: () => undefined,
    logRequest: createRequestLog({ write: (line) => lines.push(line) }, testClock),
    prepare: async (store) => {
      await store.commit(puts(organization('one')));
    },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string): Promise<number> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return response.status;
}

/** Series by name and labels. */
async function scrape(): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(server.metricsAddress ?? '');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const series = (await response.text()).split('\n').filter((line) => /^[a-z]/.test(line));
  return new Map(
    series.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

describe('the metrics', () => {
  it('count answers by status, operations by field, errors by code and what they cost', async () => {
    await ask(`{ whoCan(text: "${SECRET}", first: 1) { totalCount } }`);
    await ask(`{ whoCan(text: "${SECRET}", first: 1) { totalCount } }`);
    await ask('{ organizations(first: 1000) { totalCount } }');
    await fetch(`${server.address}/${SECRET}`);
    const series = await scrape();
    expect(series.get('catalyzer_answers_total{status="200"}')).toBe(2);
    expect(series.get('catalyzer_answers_total{status="400"}')).toBe(1);
    expect(series.get('catalyzer_answers_total{status="404"}')).toBe(1);
    expect(series.get('catalyzer_operation_duration_seconds_count{operation="whoCan"}')).toBe(2);
    expect(series.get('catalyzer_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    // Twice 10 x 1, and 1 for what was refused.
    expect(series.get('catalyzer_cost_points_total')).toBe(21);
    expect(series.get('catalyzer_ready')).toBe(1);
    expect(series.get('catalyzer_answers_under_way')).toBe(0);
    expect(series.get('catalyzer_index_behind_seconds')).toBe(0);
    expect([...series.keys()].join()).not.toContain(SECRET);
  });

  it('have a bounded number of series, whatever was asked', async () => {
    const fields = Object.keys(loadSchema().getQueryType()?.getFields() ?? {});
    await ask('{ a: serverInfo { version } b: serverInfo { version } }');
    for (let at = 0; at < 50; at += 1) await ask(`query Name${at} { serverInfo { version } }`);
    const { size } = await scrape();
    const perOperation = 8;
    expect(size + perOperation * (fields.length + 1)).toBeLessThan(SERIES_MAX);
  });

  it('are not on the port of the questions', async () => {
    expect((await fetch(`${server.address}/metrics`)).status).toBe(404);
    expect(server.metricsAddress).not.toContain(server.address);
  });
});

describe('the log of requests', () => {
  it('has a line for each, with its number and without its text', async () => {
    await ask(`{ whoCan(text: "${SECRET}", first: 1) { totalCount } }`);
    const response = await fetch(`${server.address}/graphql?query={${SECRET}}`);
    await response.text();
    const logged: LoggedRequest[] = lines.map((line) => JSON.parse(line));
    expect(logged).toMatchObject([
      {
        level: 'info',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'whoCan',
        cost: 10,
      },
      { method: 'GET', path: '/graphql', requestId: response.headers.get('x-request-id') },
    ]);
    expect(lines.join('')).not.toContain(SECRET);
    expect(lines.join('')).not.toContain(encodeURIComponent(SECRET));
  });
});
