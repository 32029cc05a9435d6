import { randomBytes } from 'node:crypto';
import type { StepCosts } from '../../../access/introductions/circle-paths.ts';
import type { IntroductionParts } from '../../../access/introductions/introduction-parts.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { dayNumber, dayOfInstant } from '../../../language/days.ts';
import {
  COST_UNITS,
  hopCost,
  occasionWeight,
  tieStrength,
} from '../../../matching/paths/tie-strength.ts';
import type { Engine } from '../../engine/engine.ts';

/** Viewer who keeps ties, with the engine. */
export interface TieKeeper {
  readonly viewer: Viewer;
  readonly engine: Pick<Engine, 'reader' | 'access' | 'now'>;
  /** Identifies the request in the audit log. */
  readonly requestId: string;
}

/** Returns the parts with which ties are kept and introductions made. Error: STORE_UNAVAILABLE. */
export async function introductionParts({
  engine,
}: Pick<TieKeeper, 'engine'>): Promise<IntroductionParts> {
  const { reader, now } = engine;
  return { store: await engine.access(), reader, now, randomBytes, costs: stepCosts(now()) };
}

/**
 * Returns the costs of a step by the formula of all chains: an acquaintance confirmed by both sides
 * is one occasion, an introduction that led to something another, both dated by their last meeting.
 */
function stepCosts(now: Date): StepCosts {
  const asOf = dayOfInstant(now);
  const costOf = (weight: number) => hopCost(tieStrength(weight)) / COST_UNITS;
  const weightOf = (kind: 'ACQUAINTANCE' | 'INTRODUCED_BY' | 'SAME_GROUP', day: number) =>
    occasionWeight({ kind, size: 2, day }, asOf);
  return {
    ofTie: ({ metOn, isIntroduced }) => {
      const day = dayNumber(metOn, 'middle');
      const introduced = isIntroduced ? weightOf('INTRODUCED_BY', day) : 0;
      return costOf(weightOf('ACQUAINTANCE', day) + introduced);
    },
    withinCircle: costOf(weightOf('SAME_GROUP', asOf)),
  };
}
