import { setTimeout as pause } from 'node:timers/promises';
import { progressToStderr, startProgress } from '../../evaluate/progress.ts';
import { type Engine, type OpenEngine, openEngine } from '../../server/engine/engine.ts';
import { rethrow } from '../server/rethrow.ts';
import { findChains, matchNeed, type Pair } from './ask-engine.ts';
import { askOverHttp } from './ask-over-http.ts';
import { memoryAfterCollection, type NetworkFigures, type PathFacts } from './bench-figures.ts';
import type { QuestionCounts } from './bench-options.ts';
import type { StepFigures, StepRequest } from './bench-step.ts';
import { constantAnswers } from './constant-answers.ts';
import { generatedNeeds, generatedOrganizationId } from './generator.ts';
import { HttpClient } from './http-client.ts';
import { MATCH_DOCUMENT, PATH_DOCUMENT, requestBody } from './http-questions.ts';
import { type BenchEncoding, benchEncoding } from './meaning/bench-encoding.ts';
import { type Random, seededRandom } from './random.ts';
import { serve } from './serve.ts';
import { timeQuestions } from './timing.ts';

const PAIR_STREAM = 9;
const ENCODING_STARTS_MS = 2_000;
/** Time during which encoded records are counted. */
const ENCODING_MS = 10_000;
const HUB = 0;

interface Questions {
  readonly short: readonly string[];
  readonly mail: readonly string[];
  readonly randomPairs: readonly Pair[];
  readonly hubPairs: readonly Pair[];
}

/** Opens the network without a saved index, and asks it in process and over HTTP. */
export async function askNetwork(
  request: StepRequest & { readonly step: 'ask' },
): Promise<StepFigures['ask']> {
  const { folder, counts } = request;
  const say = (what: string) => process.stderr.write(`${request.organizations}: ${what} …\n`);
  const progress = startProgress('indexing, changes', undefined, progressToStderr());
  let read = 0;
  const started = performance.now();
  const encoding = benchEncoding();
  // An answer states its time, and two answers are compared byte by byte.
  const today = new Date();
  const engine = await openEngine({
    onIndexError: rethrow,
    folder,
    now: () => today,
    meaning: { encoding },
    onProgress: (changes) => {
      progress.advance(changes - read);
      read = changes;
    },
  });
  const buildSeconds = (performance.now() - started) / 1000;
  progress.finish();
  const questions = makeQuestions(request);
  say('encoding beside questions');
  const encoded = await encodeBeside(engine, encoding, questions.short, counts);
  encoding.mode = 'composed';
  await engine.whenMeaningReady();
  const memory = memoryAfterCollection();
  say('asking in process');
  const inProcess = await askInProcess(engine, questions, counts);
  const paths = {
    randomPairs: chainFacts(engine, questions.randomPairs),
    hubPairs: chainFacts(engine, questions.hubPairs),
  };
  say('asking over HTTP');
  const http = await askBothServers(engine, questions, counts);
  await engine.close();
  return { index: { buildSeconds, memory }, encoded, inProcess, paths, http };
}

/** Asks before and during encoding in the background; answers use words until all is encoded. */
async function encodeBeside(
  engine: OpenEngine,
  encoding: BenchEncoding,
  needs: readonly string[],
  { warmUp }: QuestionCounts,
): Promise<NetworkFigures['encoded']> {
  const match = (text: string) => matchNeed(engine, text);
  const alone = await timeQuestions(needs, warmUp, match);
  encoding.mode = 'real';
  const watch = new AbortController();
  let ready = 0;
  const watching = engine
    .whenMeaningReady({
      onProgress: (count) => {
        ready = count;
      },
      interrupted: watch.signal,
    })
    .catch(() => undefined);
  // The first request loads the model.
  await pause(ENCODING_STARTS_MS);
  const before = ready;
  await pause(ENCODING_MS);
  const recordsPerSecond = ((ready - before) * 1000) / ENCODING_MS;
  const beside = await timeQuestions(needs, 0, match);
  watch.abort();
  await watching;
  return { recordsPerSecond, alone, beside };
}

function makeQuestions({
  organizations,
  seed,
  counts,
}: StepRequest & { readonly step: 'ask' }): Questions {
  const random = seededRandom(seed, PAIR_STREAM);
  const needs = (kind: 'short' | 'mail', count: number) => {
    const source = generatedNeeds(kind, seed);
    return Array.from({ length: count }, () => source.next().value);
  };
  const other = (than: number) => (than + 1 + random.below(organizations - 1)) % organizations;
  const pair = (from: number): Pair => ({
    from: generatedOrganizationId(from, seed),
    to: generatedOrganizationId(other(from), seed),
  });
  return {
    short: needs('short', counts.short),
    mail: needs('mail', counts.mail),
    randomPairs: Array.from({ length: counts.randomPairs }, () =>
      pair(anyone(random, organizations)),
    ),
    hubPairs: Array.from({ length: counts.hubPairs }, () => pair(HUB)),
  };
}

/** Returns a random organisation other than the hub. */
function anyone(random: Random, organizations: number): number {
  return 1 + random.below(organizations - 1);
}

async function askInProcess(
  engine: Engine,
  questions: Questions,
  { warmUp }: QuestionCounts,
): Promise<NetworkFigures['inProcess']> {
  const match = (text: string) => matchNeed(engine, text);
  const path = (pair: Pair) => findChains(engine, pair);
  return {
    short: await timeQuestions(questions.short, warmUp, match),
    mail: await timeQuestions(questions.mail, warmUp, match),
    randomPairs: await timeQuestions(questions.randomPairs, warmUp, path),
    hubPairs: await timeQuestions(questions.hubPairs, warmUp, path),
  };
}

async function askBothServers(
  engine: Engine,
  questions: Questions,
  { warmUp }: QuestionCounts,
): Promise<NetworkFigures['http']> {
  const product = await serve(engine);
  const constant = await serve({ ...engine, ...constantAnswers(engine) });
  const client = new HttpClient();
  const urls = { product: product.url, constant: constant.url };
  const ask = (bodies: readonly string[]) => askOverHttp(client, urls, bodies, warmUp);
  const match = (text: string) => requestBody(MATCH_DOCUMENT, { text });
  const path = ({ from, to }: Pair) => requestBody(PATH_DOCUMENT, { from, to });
  try {
    return {
      short: await ask(questions.short.map(match)),
      mail: await ask(questions.mail.map(match)),
      randomPairs: await ask(questions.randomPairs.map(path)),
      hubPairs: await ask(questions.hubPairs.map(path)),
    };
  } finally {
    await client.close();
    await product.close();
    await constant.close();
  }
}

function chainFacts(engine: Engine, pairs: readonly Pair[]): PathFacts {
  const results = pairs.map((pair) => findChains(engine, pair));
  return {
    pairs: pairs.length,
    connected: results.filter((result) => (result?.paths.length ?? 0) > 0).length,
    complete: results.filter((result) => result?.complete === true).length,
  };
}
