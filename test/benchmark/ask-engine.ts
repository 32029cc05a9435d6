import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { type Deadline, deadlineAfter } from '../../matching/limits/deadline.ts';
import type { Engine } from '../../server/engine/engine.ts';

/** Ends of an introduction. */
export interface Pair {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** Page size of the console. */
const MATCHES = 10;
const INTRODUCERS = 3;
const TIMEOUT_MS = 10_000;

/** Returns the first page of matches for a need, as the console asks for it. */
export function matchNeed({ matcher }: Engine, text: string) {
  return matcher.match(
    { text, requirements: [], filter: {}, weights: {} },
    { first: MATCHES, toAskFirst: 0, excludedFirst: 0 },
    PUBLIC_SCOPE,
    deadline(),
  );
}

/** Returns the chains of a pair, as the console asks for them. */
export function findChains({ introductions }: Engine, { from, to }: Pair) {
  return introductions.find({ from, to, first: INTRODUCERS, filter: {} }, PUBLIC_SCOPE, deadline());
}

function deadline(): Deadline {
  return deadlineAfter(TIMEOUT_MS, () => performance.now());
}
