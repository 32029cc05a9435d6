import type { MatchPage } from '../../matching/matcher.ts';

/** An answer with nobody in it. */
export const EMPTY_PAGE: MatchPage = {
  matches: [],
  meaning: 'OFF',
  hasNextPage: false,
  totalCount: 0,
  facets: [],
  toAsk: [],
  excluded: [],
  verdict: {
    level: 'NONE',
    fit: 0,
    thresholds: { partial: 0.25, good: 0.5 },
    missing: [],
    missingWords: [],
    parts: [],
    askIds: [],
    sentences: [{ key: 'verdict.none', parameters: {} }],
  },
  applied: { profile: 'GENERAL', weights: [] },
  needParts: [],
  asOf: '1',
  modelVersion: 'fake',
  warnings: [],
};
