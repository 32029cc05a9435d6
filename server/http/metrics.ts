import express, { type Express, type RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answerer } from '../answering/answerer.ts';
import { tallyOf } from './graphql.ts';

/** Seconds; only six, since each is a series for every operation. */
const BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5];

/** Metrics for operators, without any text of a question or address. */
export interface Metrics {
  /** Counts the answer to every request. */
  readonly count: RequestHandler;
  /** Returns content type and page in the text format of Prometheus. */
  page(): Promise<readonly [type: string, page: string]>;
}

/** Creates metrics that count from now on. Labels have few values: fewer than 300 series. */
export function createMetrics(answerer: Answerer, now: () => Date): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'catalyzer_' });
  const answers = new Counter({
    name: 'catalyzer_answers_total',
    help: 'HTTP answers by status.',
    labelNames: ['status'],
    registers,
  });
  const durations = new Histogram({
    name: 'catalyzer_operation_duration_seconds',
    help: 'Time of GraphQL operations from arrival, by the field that was asked for.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'catalyzer_errors_total',
    help: 'Errors in answers to GraphQL operations by code; RATE_LIMITED and QUERY_TOO_COSTLY are refusals.',
    labelNames: ['code'],
    registers,
  });
  const cost = new Counter({
    name: 'catalyzer_cost_points_total',
    help: 'Points of @cost that GraphQL operations were charged.',
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const underWay = gauge('catalyzer_answers_under_way', 'Requests that wait for their answer.');
  const healthy = gauge('catalyzer_ready', '1 while index and store can be read.');
  const behind = gauge('catalyzer_index_behind_seconds', 'Age of the index; 0 while it follows.');
  const store = gauge('catalyzer_store_seconds', 'Time that the store took for a small read.');
  const loopDelay = gauge(
    'catalyzer_answering_loop_delay_seconds',
    'Delay of the slowest answering event loop, 99th percentile since the last look.',
  );
  const unreadable = gauge('catalyzer_unreadable_records', 'PUBLIC records that are in no answer.');

  return {
    count: (_, response, next) => {
      const started = performance.now();
      response.on('finish', () => {
        answers.inc({ status: response.statusCode });
        const tally = tallyOf(response);
        if (tally === undefined) return;
        durations.observe({ operation: tally.operation }, (performance.now() - started) / 1000);
        cost.inc(tally.cost);
        for (const code of new Set(tally.codes)) errors.inc({ code });
      });
      next();
    },
    page: async () => {
      const health = await answerer.health();
      const { staleSince } = health;
      underWay.set(answerer.underWay());
      healthy.set(health.index && health.storeProblem === null ? 1 : 0);
      behind.set(staleSince ? (now().getTime() - Date.parse(staleSince)) / 1000 : 0);
      store.set(health.storeSeconds);
      loopDelay.set(health.loopDelaySeconds);
      unreadable.set(health.unreadableRecords);
      return [registry.contentType, await registry.metrics()];
    },
  };
}

/** Creates the application for `/metrics`, which has a port of its own. */
export function metricsApp(metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_, response) => {
    const [type, page] = await metrics.page();
    response.set('content-type', type).send(page);
  });
  return app;
}
