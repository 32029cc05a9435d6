import type { MatchPage } from '../../matching/matcher.ts';
import type { NeedReading } from '../../matching/reading/read-parts.ts';

/** A need in which nothing was read. */
export const EMPTY_READING: NeedReading = {
  parts: [],
  words: '',
  searched: '',
  isProse: false,
  pieces: [],
  suggestions: [],
};

/** An answer with nobody in it. */
export const EMPTY_PAGE: MatchPage = {
  matches: [],
  meaning: 'OFF',
  hasNextPage: false,
  totalCount: 0,
  facets: [],
  sameBodies: [],
  toAsk: [],
  otherKinds: [],
  excluded: [],
  verdict: {
    level: 'NONE',
    fit: 0,
    thresholds: { partial: 0.25, good: 0.5 },
    missing: [],
    missingWords: [],
    parts: [],
    togetherIds: [],
    askIds: [],
    sentences: [{ key: 'verdict.none', parameters: {} }],
  },
  applied: { profile: 'GENERAL', weights: [] },
  needParts: [],
  reading: EMPTY_READING,
  asOf: '1',
  modelVersion: 'fake',
  warnings: [],
};
