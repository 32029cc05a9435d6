import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { progressToStderr, startProgress } from '../../../evaluate/progress.ts';
import { createIntroductions } from '../../../matching/introductions.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { tiesOf } from '../../../matching/paths/tie-rows.ts';
import { COST_UNITS } from '../../../matching/paths/tie-strength.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import type { Neo4jSettings } from '../../../server/settings.ts';
import { type Timing, timeQuestions } from '../timing.ts';
import {
  CYPHER_TIMEOUT_MS,
  CypherSession,
  type CypherTiming,
  cypherInteger,
  timeCypher,
} from './cypher-session.ts';
import type { Pair, StoresQuestions } from './stores-questions.ts';

/** Figures of paths in handwritten Cypher, over ties with costs written for this benchmark. */
export interface CypherPathFigures {
  readonly parties: number;
  readonly ties: number;
  /** Our search over the same ties, without acting for an employer, which the Cypher lacks. */
  readonly own: Timing;
  readonly exact: CypherTiming;
  readonly byLength: CypherTiming;
  readonly variable: CypherTiming;
  /** Pairs whose answers were compared, and those whose costs differ from ours. */
  readonly compared: number;
  readonly different: number;
}

interface Chain {
  readonly ids: readonly string[];
  /** Cost in COST_UNITS. */
  readonly cost: number;
}

const CHAINS = 5;
const WARM_UP = 5;
const TIMEOUT_MS = 60_000;

/** Writes the network's tie graph, read from a file, into an empty database and asks it. */
export async function askPathsInCypher(
  settings: Neo4jSettings,
  { folder, asOf }: { readonly folder: string; readonly asOf: string },
  { pairs }: StoresQuestions,
): Promise<CypherPathFigures> {
  const ties = await readTies(folder, asOf);
  const cypher = new CypherSession(settings);
  const counts = await writeTies(cypher, ties);
  const introductions = createIntroductions({
    tiesOf: () => ties.space,
    findNeedRelevance: () => {
      throw new Error('No pair is asked with a need.');
    },
  });
  const ours = ({ from, to }: Pair): Chain[] => {
    const deadline = deadlineAfter(TIMEOUT_MS, () => performance.now());
    const question = { from, to, first: CHAINS, filter: {} };
    const found = introductions.find(question, PUBLIC_SCOPE, deadline);
    return (found?.paths ?? []).map(({ steps, cost }) => ({
      ids: [from, ...steps.map((step) => step.to)],
      cost: Math.round(cost * COST_UNITS),
    }));
  };
  const answers = { exact: new Map<Pair, Chain[]>(), byLength: new Map<Pair, Chain[]>() };
  const least = ties.space.hopCostMin;
  const own = await timeQuestions(pairs, WARM_UP, ours);
  const exact = await timeCypher(pairs, async (pair) => {
    answers.exact.set(pair, await cypher.ask<Chain>('paths-exact', ends(pair)));
  });
  const byLength = await timeCypher(pairs, async (pair) => {
    answers.byLength.set(pair, await chainsByLength(cypher, pair, least));
  });
  const variable = await timeCypher(pairs, (pair) => cypher.ask('paths-variable', ends(pair)));
  await cypher.close();
  const compared = [...answers.exact, ...answers.byLength];
  const different = compared.filter(([pair, chains]) => !sameCosts(chains, ours(pair)));
  return {
    ...counts,
    ...{ own, exact, byLength, variable },
    compared: compared.length,
    different: different.length,
  };
}

/** Reads the product's ties, without the relationships by which a party acts for another. */
async function readTies(folder: string, asOf: string): Promise<TieIndex> {
  const store = await openStore({ folder, now: () => new Date() });
  const ties = new TieIndex({ asOf });
  let cursor = 0;
  for (let more = true; more; ) {
    const page = await store.changesSince(cursor);
    ties.apply(
      page.changes.filter(
        (change) => change.kind !== 'relationship' || change.relationship.type !== 'WORKS_FOR',
      ),
    );
    ({ cursor, more } = page);
  }
  await store.close();
  ties.settle();
  return ties;
}

async function writeTies(
  cypher: CypherSession,
  { graph }: TieIndex,
): Promise<Pick<CypherPathFigures, 'parties' | 'ties'>> {
  const { rows, parties } = graph;
  const { ids } = parties;
  const progress = startProgress('ties to Neo4j', undefined, progressToStderr());
  let ties = 0;
  function* eachTie() {
    for (let party = 0; party < ids.length; party += 1) {
      for (const { other, cost } of tiesOf(rows, party)) {
        if (other < party) continue;
        ties += 1;
        progress.advance();
        yield [ids[party], ids[other], cypherInteger(cost)];
      }
    }
  }
  await cypher.change('paths-constraint');
  await cypher.changeBatches('paths-parties', ids);
  await cypher.changeBatches('paths-ties', eachTie());
  await cypher.settle();
  progress.finish();
  return { parties: ids.length, ties };
}

/** Skips a length when five chains are cheaper than it can be, else bounds it by the fifth. */
async function chainsByLength(cypher: CypherSession, pair: Pair, least: number): Promise<Chain[]> {
  const end = performance.now() + CYPHER_TIMEOUT_MS;
  interface First extends Record<'leastA' | 'leastB', number | null> {
    readonly ids: readonly string[] | null;
    readonly cost: number | null;
  }
  const [first] = await cypher.ask<First>('paths-1', ends(pair));
  if (first === undefined || first.leastA === null || first.leastB === null) return [];
  const { leastA, leastB, ids, cost } = first;
  let chains: Chain[] = ids === null || cost === null ? [] : [{ ids, cost }];
  for (const length of [2, 3, 4]) {
    const below = chains[CHAINS - 1]?.cost ?? Number.MAX_SAFE_INTEGER;
    if (below <= leastA + leastB + (length - 2) * least) break;
    const costs = { below, least, leastA, leastB };
    const bounds = Object.entries(costs).map(([name, value]) => [name, cypherInteger(value)]);
    const parameters = { ...ends(pair), ...Object.fromEntries(bounds) };
    const left = end - performance.now();
    const found = await cypher.ask<Chain>(`paths-${length}`, parameters, left);
    chains = [...chains, ...found].sort((one, other) => one.cost - other.cost).slice(0, CHAINS);
  }
  return chains;
}

function ends({ from, to }: Pair): object {
  return { a: from, b: to };
}

/**
 * Compares costs: theirs are the cheapest chains, ours the cheapest of each first introducer, so
 * their first chain per introducer must cost the same as ours, in order.
 */
function sameCosts(theirs: readonly Chain[], ours: readonly Chain[]): boolean {
  if (theirs.length === 0 || ours.length === 0) return theirs.length === ours.length;
  const introducers = new Set<string | undefined>();
  const firsts = theirs.filter(({ ids }) => {
    const isFirst = !introducers.has(ids[1]);
    introducers.add(ids[1]);
    return isFirst;
  });
  return firsts.every(({ cost }, place) => cost === ours[place]?.cost);
}
