import type { Wording } from './both-languages.ts';
import type { Weights } from './features.ts';

/** What a partner is looked for: each has weights of its own. GENERAL is the default. */
export const WEIGHT_PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
] as const;
/** See {@link WEIGHT_PROFILES}. */
export type WeightProfile = (typeof WEIGHT_PROFILES)[number];

/** The weights of one purpose, and why. */
export interface ProfileOfWeights {
  readonly weights: Weights;
  /** Shown beside the answer. */
  readonly reason: Wording;
}

/**
 * The named profiles. Judged, not learned: no data says which partner was chosen for which purpose.
 * In each of them what is asked for (text, coverage, quantities, equipment) outweighs the rest, so
 * that five of five declared beats one of five delivered (law, tested for each).
 */
export const PROFILES: Readonly<Record<WeightProfile, ProfileOfWeights>> = {
  GENERAL: {
    weights: {
      text: 0.5,
      coverage: 0.25,
      quantities: 0.1,
      equipment: 0,
      evidence: 0.08,
      trackRecord: 0,
      complementarity: 0,
      distance: 0.08,
      place: 0.1,
      freshness: 0.02,
    },
    reason: {
      ja: '相談文と条件にどれだけ合うかを最も重く見ます。',
      en: 'What is asked for counts most: the words and the requirements.',
    },
  },
  JOINT_ORDER: {
    weights: {
      text: 0.4,
      coverage: 0.3,
      quantities: 0.2,
      equipment: 0.05,
      evidence: 0.05,
      trackRecord: 0.1,
      complementarity: 0,
      distance: 0.12,
      place: 0.1,
      freshness: 0.02,
    },
    reason: {
      ja: '一つの注文を分け合うので、工程の充足、数値・認証、実績、近さを重く見ます。',
      en: 'One order is shared and has a date: covered steps, numbers and certificates, a track record and nearness count more.',
    },
  },
  JOINT_DEVELOPMENT: {
    weights: {
      text: 0.5,
      coverage: 0.15,
      quantities: 0.05,
      equipment: 0,
      evidence: 0.08,
      trackRecord: 0.05,
      complementarity: 0.2,
      distance: 0.03,
      place: 0.1,
      freshness: 0.05,
    },
    reason: {
      ja: '自社にない技術を持つ相手と組むので、補い合いを重く見ます。遠くてもかまいません。',
      en: 'The partner brings what the asker lacks: complementarity counts more, distance hardly.',
    },
  },
  EQUIPMENT_USE: {
    weights: {
      text: 0.3,
      coverage: 0.1,
      quantities: 0.25,
      equipment: 0.3,
      evidence: 0.02,
      trackRecord: 0,
      complementarity: 0,
      distance: 0.15,
      place: 0.1,
      freshness: 0.03,
    },
    reason: {
      ja: '機械を使いに行くので、機械そのもの、仕様の数値、近さを重く見ます。',
      en: 'Somebody goes there to use a machine: the machine, its figures and nearness count more.',
    },
  },
  EXPERT_SEARCH: {
    weights: {
      text: 0.6,
      coverage: 0.15,
      quantities: 0,
      equipment: 0,
      evidence: 0.15,
      trackRecord: 0.1,
      complementarity: 0,
      distance: 0,
      place: 0.1,
      freshness: 0.05,
    },
    reason: {
      ja: '人の知識を探すので、裏付けと実績を重く見ます。距離は見ません。',
      en: 'Knowledge is sought: verified and done counts more, distance not at all.',
    },
  },
};
