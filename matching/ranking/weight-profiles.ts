import type { Weights } from './features.ts';

/** Purposes of a search for partners, each with weights of its own. GENERAL is the default. */
export const WEIGHT_PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
] as const;
/** See {@link WEIGHT_PROFILES}. */
export type WeightProfile = (typeof WEIGHT_PROFILES)[number];

/**
 * Weights for ranking machines by themselves: one record supports each, so features that would
 * count twice or be equal for all are 0 (equipment, evidence, track record). Judged, not learned
 * (decision 0040).
 */
export const MACHINE_WEIGHTS: Weights = {
  text: 0.5,
  meaning: 0.7,
  coverage: 0.1,
  quantities: 0.3,
  equipment: 0,
  evidence: 0,
  trackRecord: 0,
  complementarity: 0,
  distance: 0.1,
  place: 0.3,
  holderKind: 0.3,
  freshness: 0.02,
};

/**
 * Weights of the named profiles. Judged, not learned: no data shows which partner was chosen for
 * which purpose. In each of them what is asked for (text, coverage, quantities, equipment)
 * outweighs the rest, so five of five declared beats one of five delivered (law, tested for each).
 */
export const PROFILES: Readonly<Record<WeightProfile, Weights>> = {
  GENERAL: {
    text: 0.5,
    meaning: 0.7,
    coverage: 0.25,
    quantities: 0.1,
    equipment: 0,
    evidence: 0.08,
    trackRecord: 0,
    complementarity: 0,
    distance: 0.08,
    place: 0.5,
    holderKind: 0.3,
    freshness: 0.02,
  },
  JOINT_ORDER: {
    text: 0.4,
    meaning: 0.56,
    coverage: 0.3,
    quantities: 0.2,
    equipment: 0.05,
    evidence: 0.05,
    trackRecord: 0.1,
    complementarity: 0,
    distance: 0.12,
    place: 0.5,
    holderKind: 0.3,
    freshness: 0.02,
  },
  JOINT_DEVELOPMENT: {
    text: 0.5,
    meaning: 0.7,
    coverage: 0.15,
    quantities: 0.05,
    equipment: 0,
    evidence: 0.08,
    trackRecord: 0.05,
    complementarity: 0.2,
    distance: 0.03,
    place: 0.5,
    holderKind: 0.3,
    freshness: 0.05,
  },
  EQUIPMENT_USE: {
    text: 0.3,
    meaning: 0.42,
    coverage: 0.1,
    quantities: 0.25,
    equipment: 0.3,
    evidence: 0.02,
    trackRecord: 0,
    complementarity: 0,
    distance: 0.15,
    place: 0.5,
    holderKind: 0.3,
    freshness: 0.03,
  },
  EXPERT_SEARCH: {
    text: 0.6,
    meaning: 0.84,
    coverage: 0.15,
    quantities: 0,
    equipment: 0,
    evidence: 0.15,
    trackRecord: 0.1,
    complementarity: 0,
    distance: 0,
    place: 0.5,
    holderKind: 0.3,
    freshness: 0.05,
  },
};
