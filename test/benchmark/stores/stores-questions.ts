import type { NodeId } from '../../../graph/model/nodes.ts';
import { generatedNeeds, generatedOrganizationId } from '../generator.ts';
import { seededRandom } from '../random.ts';

const PAIR_STREAM = 10;
/** Organisation 0; it has thousands of ties and makes chains through itself easy. */
const HUB = 0;

/** Two organisations other than the hub. */
export interface Pair {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** Questions for every way of answering. */
export interface StoresQuestions {
  readonly short: readonly string[];
  readonly mail: readonly string[];
  readonly pairs: readonly Pair[];
}

/** Returns the given number of questions of each kind; the same seed gives the same ones. */
export function storesQuestions(network: {
  readonly organizations: number;
  readonly seed: number;
  readonly questions: number;
}): StoresQuestions {
  const { organizations, seed, questions } = network;
  const random = seededRandom(seed, PAIR_STREAM);
  const needs = (kind: 'short' | 'mail') => {
    const source = generatedNeeds(kind, seed);
    return Array.from({ length: questions }, () => source.next().value);
  };
  const pair = (): Pair => {
    const from = HUB + 1 + random.below(organizations - 1);
    const to = HUB + 1 + ((from + random.below(organizations - 2)) % (organizations - 1));
    return { from: generatedOrganizationId(from, seed), to: generatedOrganizationId(to, seed) };
  };
  return {
    short: needs('short'),
    mail: needs('mail'),
    pairs: Array.from({ length: questions }, pair),
  };
}
