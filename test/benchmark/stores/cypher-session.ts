import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import type { Neo4jSettings } from '../../../server/settings.ts';
import { summarizeTimes, type Timing } from '../timing.ts';

const FOLDER = join(PROJECT_ROOT, 'test', 'benchmark', 'stores', 'cypher');
/** A statement that takes longer is ended by the server and counted as this time. */
export const CYPHER_TIMEOUT_MS = 30_000;
/** Code of a timeout by the server, which a client that hangs would never report. */
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut';
/** Untimed questions before the timed ones: the first call of a statement includes its planning. */
const WARM_UP = 5;
const ROWS_AT_ONCE = 5_000;

/** Times of one way of asking. */
export interface CypherTiming {
  /** Time per question; undefined if none was answered. */
  readonly timing: Timing | undefined;
  /** Counted among the times as {@link CYPHER_TIMEOUT_MS}. */
  readonly timedOut: number;
  /** Questions that the server refused; not among the times. */
  readonly refused: number;
  /** Message of the first refusal. */
  readonly refusal?: string;
}

/** Session for handwritten Cypher that bypasses the product. */
export class CypherSession {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, username, password, database }: Neo4jSettings) {
    const auth = neo4j.auth.basic(username, password);
    this.#driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true, fetchSize: -1 });
    this.#database = database;
  }

  /** Returns the rows of the statement in a file; the caller states their type. */
  async ask<Row>(
    name: string,
    parameters: object = {},
    timeoutMs: number = CYPHER_TIMEOUT_MS,
  ): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: 'READ' });
    try {
      const timeout = Math.max(1, Math.floor(timeoutMs));
      const { records } = await session.run(statement(name), parameters, { timeout });
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  /** Changes the database by the statement in a file. */
  async change(name: string, parameters: object = {}): Promise<void> {
    await this.#driver.executeQuery(statement(name), parameters, { database: this.#database });
  }

  /** Changes the database by the statement in a file, for many rows in batches. */
  async changeBatches(name: string, rows: Iterable<unknown>): Promise<void> {
    let batch: unknown[] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < ROWS_AT_ONCE) continue;
      await this.change(name, { rows: batch });
      batch = [];
    }
    if (batch.length > 0) await this.change(name, { rows: batch });
  }

  /** Waits until indexes are ready, and discards plans made for an empty database. */
  async settle(): Promise<void> {
    const database = { database: this.#database };
    await this.#driver.executeQuery('CALL db.awaitIndexes(3600)', {}, database);
    await this.#driver.executeQuery('CALL db.prepareForReplanning()', {}, database);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/** Asks one question after the other and times each. */
export async function timeCypher<T>(
  questions: readonly T[],
  ask: (question: T) => Promise<unknown>,
): Promise<CypherTiming> {
  const timesMs: number[] = [];
  let timedOut = 0;
  const refusals: string[] = [];
  for (const question of questions.slice(0, WARM_UP)) await ask(question).catch(() => {});
  for (const question of questions) {
    const started = performance.now();
    try {
      await ask(question);
      timesMs.push(performance.now() - started);
    } catch (error) {
      if (isTimeout(error)) {
        timedOut += 1;
        timesMs.push(CYPHER_TIMEOUT_MS);
      } else {
        refusals.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  const [refusal] = refusals;
  return {
    timing: timesMs.length === 0 ? undefined : summarizeTimes(timesMs),
    timedOut,
    refused: refusals.length,
    ...(refusal === undefined ? {} : { refusal: refusal.slice(0, 200) }),
  };
}

/** Returns an integer in the server's type: the driver sends a number as a float. */
export function cypherInteger(value: number): unknown {
  return neo4j.int(value);
}

function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return String(error.code).startsWith(TIMED_OUT);
}

function statement(name: string): string {
  return readFileSync(join(FOLDER, `${name}.cypher`), 'utf8').replaceAll(/^\/\/.*\n/gm, '');
}
