import { createHash } from 'node:crypto';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { progressToStderr, startProgress } from '../../../evaluate/progress.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import { type Engine, openEngine } from '../../../server/engine/engine.ts';
import { rethrow } from '../../server/rethrow.ts';
import { type Timing, timeQuestions } from '../timing.ts';
import { type Pair, storesQuestions } from './stores-questions.ts';
import type { StoresRequest } from './stores-step.ts';

/** Figures of questions through our index, with the records on the page read from the store. */
export interface AskFigures {
  /** Seconds from an opened store without a saved index to the first possible question. */
  readonly buildSeconds: number;
  readonly short: Timing;
  readonly mail: Timing;
  readonly pairs: Timing;
  /** SHA-256 of all answers with their scores and costs: equal on both stores. */
  readonly answers: string;
}

/** Page size of the console. */
const MATCHES = 10;
const INTRODUCERS = 3;
const TIMEOUT_MS = 10_000;
const WARM_UP = 10;

/** Builds the index from the store and asks everything. */
export async function askStore(request: StoresRequest): Promise<AskFigures> {
  const { folder, neo4j, askedAt } = request;
  const progress = startProgress('indexing, changes', undefined, progressToStderr());
  let read = 0;
  const started = performance.now();
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    neo4j,
    now: () => new Date(askedAt),
    onProgress: (changes) => {
      progress.advance(changes - read);
      read = changes;
    },
  });
  const buildSeconds = (performance.now() - started) / 1000;
  progress.finish();
  const questions = storesQuestions(request);
  const told = createHash('sha256');
  for (const need of [...questions.short, ...questions.mail])
    told.update(await match(engine, need));
  for (const pair of questions.pairs) told.update(await path(engine, pair));
  const figures = {
    buildSeconds,
    short: await timeQuestions(questions.short, WARM_UP, (need) => match(engine, need)),
    mail: await timeQuestions(questions.mail, WARM_UP, (need) => match(engine, need)),
    pairs: await timeQuestions(questions.pairs, WARM_UP, (pair) => path(engine, pair)),
    answers: told.digest('hex'),
  };
  await engine.close();
  return figures;
}

/** Measures the time until questions can be asked, with the index that an earlier process saved. */
export async function restartStore(request: StoresRequest): Promise<{ readonly seconds: number }> {
  const { folder, neo4j, askedAt } = request;
  const started = performance.now();
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    neo4j,
    now: () => new Date(askedAt),
  });
  const seconds = (performance.now() - started) / 1000;
  await engine.close();
  return { seconds };
}

async function match(engine: Engine, text: string): Promise<string> {
  const page = await engine.matcher.match(
    { text, requirements: [], filter: {}, weights: {} },
    { first: MATCHES, toAskFirst: 0, excludedFirst: 0 },
    PUBLIC_SCOPE,
    deadline(),
  );
  const holders = await engine.reader.getNodes(
    page.matches.map(({ holderId }) => holderId),
    PUBLIC_SCOPE,
  );
  return JSON.stringify([page.matches, page.totalCount, holders.map((holder) => holder?.id)]);
}

async function path(engine: Engine, { from, to }: Pair): Promise<string> {
  const question = { from, to, first: INTRODUCERS, filter: {} };
  const found = engine.introductions.find(question, PUBLIC_SCOPE, deadline());
  const shown = new Set<NodeId>(
    found?.paths.flatMap(({ steps }) => steps.flatMap((step) => [step.from, step.to])),
  );
  const parties = await engine.reader.getNodes([...shown], PUBLIC_SCOPE);
  return JSON.stringify([found, parties.map((party) => party?.id)]);
}

function deadline() {
  return deadlineAfter(TIMEOUT_MS, () => performance.now());
}
