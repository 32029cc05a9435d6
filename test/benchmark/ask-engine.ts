import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { type Deadline, deadlineAfter } from '../../matching/limits/deadline.ts';
import type { Engine } from '../../server/engine/engine.ts';

/** Who asks for an introduction, and to whom. */
export interface Pair {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** As the page asks. */
const MATCHES = 10;
const INTRODUCERS = 3;
const TIMEOUT_MS = 10_000;

/** The first page of matches for a need, as the page asks for it. */
export function matchNeed({ matcher }: Engine, text: string) {
  return matcher.match(
    { text, requirements: [], filter: {}, weights: {} },
    { first: MATCHES, toAskFirst: 0, excludedFirst: 0 },
    PUBLIC_SCOPE,
    deadline(),
  );
}

/** The chains of a pair, as the page asks for them. */
export function findChains({ introductions }: Engine, { from, to }: Pair) {
  return introductions.find({ from, to, first: INTRODUCERS, filter: {} }, deadline());
}

function deadline(): Deadline {
  return deadlineAfter(TIMEOUT_MS, () => performance.now());
}
