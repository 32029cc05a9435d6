/** A store whose file is damaged under a running server. Law: STORE_UNAVAILABLE with 503, never 500. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { startServer } from '../../../server/http/start-server.ts';
import type { LoggedError } from '../../../server/log.ts';
import { capability, evidence, organization, puts, relationship } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

const FIRMS = Array.from({ length: 300 }, (_, at) => organization(`firm-${at}`));
const QUESTIONS = [
  '{ organizations(first: 100) { totalCount nodes { id name { text } capabilities(first: 3) { nodes { title { text } evidence(first: 3) { nodes { id } } } } } } }',
  `{ node(id: "${FIRMS[250]?.id}") { ... on Organization { name { text } capabilities { nodes { id } } } } }`,
  '{ whoCan(text: "超精密研削") { nodes { holder { ... on Node { id } } explanation { contributions { evidence { quote } } } } } }',
];
const PAGE = 4_096;
/** The pages of the schema. */
const KEPT = 4;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Overwrites every page but the first, then lets the open connections forget what they have read. */
function damage(file: string): void {
  const pages = Math.floor(statSync(file).size / PAGE);
  const descriptor = openSync(file, 'r+');
  for (let page = KEPT; page < pages; page += 1) {
    writeSync(descriptor, Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
  }
  closeSync(descriptor);
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE another (one)');
  other.close();
}

describe('a damaged store', () => {
  it('is reported as a store that cannot be read', async () => {
    const logged: LoggedError[] = [];
    const server = await startServer({
      settings: { port: 0, dataFolder: folder },
      now: testClock,
      log: (entry) => logged.push(entry),
      prepare: async (store) => {
        for (const firm of FIRMS) {
          const work = capability(`work-${firm.id}`, { title: { ja: '超精密研削' } });
          const proof = evidence(`proof-${firm.id}`);
          await store.commit(
            puts(
              firm,
              work,
              proof,
              relationship('OFFERS', firm, work),
              relationship('SHOWN_BY', work, proof),
            ),
          );
        }
      },
    });
    try {
      damage(join(folder, 'catalyzer.sqlite'));
      for (const query of QUESTIONS) {
        const response = await fetch(`${server.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const body = await response.text();
        expect(body).toContain('STORE_UNAVAILABLE');
        expect(body).not.toContain('INTERNAL_SERVER_ERROR');
        expect(body).not.toContain('sqlite');
        expect([200, 503]).toContain(response.status);
      }
      expect(logged.every(({ error }) => error instanceof CatalyzerError)).toBe(true);
      expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    } finally {
      await server.close().catch(() => undefined);
    }
  });
});
