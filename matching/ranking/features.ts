/** Features that a score is made of, in the order in which they are explained. */
export const FEATURES = [
  'text',
  'meaning',
  'coverage',
  'quantities',
  'equipment',
  'evidence',
  'trackRecord',
  'complementarity',
  'distance',
  'place',
  'holderKind',
  'freshness',
] as const;
/** See {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number];

/** Weight of each feature, each 0..1. */
export type Weights = Readonly<Record<Feature, number>>;
