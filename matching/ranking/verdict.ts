import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import { type Candidate, meaningFactor } from '../retrieval/retrieve.ts';
import type { MetPart } from './covered-parts.ts';
import type { MatchSentence, Words } from './match-sentences.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';

/** GOOD: a good partner is on record, with a quote and nothing missing. PARTIAL: near, but something is open. NONE: no good one yet. */
export const VERDICT_LEVELS = ['GOOD', 'PARTIAL', 'NONE'] as const;
/** See {@link VERDICT_LEVELS}. */
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** What the whole answer amounts to; the same on every page of it. */
export interface MatchVerdict {
  readonly level: VerdictLevel;
  /**
   * The best of the matches and holders to ask, 0..1 of what an ideal record has: its text value, and
   * where meaning counts (text + .8 · meaning) / 1.8.
   */
  readonly fit: number;
  /** Below `partial` the level is NONE; GOOD needs a match of at least `good`. */
  readonly thresholds: { readonly partial: number; readonly good: number };
  /** Requirements that nobody in the ranked pool meets by its records, and parts of a mail that nobody has. */
  readonly missing: readonly MatchRequirement[];
  /** Pieces of the need as told that the records of the best holder lack; only without requirements. */
  readonly missingWords: readonly string[];
  /** For each requirement, and each part that a mail names, those who have it, best first, at most 3. */
  readonly parts: readonly {
    readonly requirement: MatchRequirement;
    readonly holderIds: readonly NodeId[];
  }[];
  /** A few who together cover every part; empty where one covers all, or nobody one of them. */
  readonly togetherIds: readonly NodeId[];
  /**
   * Whom to ask first, those who meet most, at most 3: a must of theirs is unknown. Empty where
   * nobody comes near.
   */
  readonly askIds: readonly NodeId[];
  /** What it amounts to and what to do next, one after the other. */
  readonly sentences: readonly MatchSentence[];
}

/**
 * Where an answer begins to be one, on the absolute scale of the text value. Chosen on the judged
 * questions with an odd number (decision 0017).
 */
export const VERDICT_THRESHOLDS: MatchVerdict['thresholds'] = { partial: 0.3, good: 0.5 };
/**
 * The same where meaning counts, chosen on the odd questions too (decision 0033). A match is good
 * only with a text value of a partial one: meaning alone makes none.
 */
export const JOINED_THRESHOLDS: MatchVerdict['thresholds'] = { partial: 0.27, good: 0.45 };
/** What meaning counts beside the text in the fit of a short need. */
const MEANING_SHARE = 0.8;

/** The least place value of who sits where a need asks for: in the country, or beside the city. */
const THERE = 0.5;
/** Holders named for a part, and to ask. */
const NAMED_MAX = 3;

/** What the best holder, the first match or else the first to ask, shows of the need. */
export interface BestShows {
  /** Pieces of the free text that its records lack. */
  readonly missingWords: readonly string[];
  /** Whether any of its records can be quoted to the viewer. */
  readonly isQuoted: boolean;
  /**
   * Whether the free text is a term of the dictionary and nothing else, and its records have neither
   * that concept nor one above: who looks a term up is not answered by what is near in meaning alone.
   */
  readonly isUnrelated: boolean;
}

/** What the whole answer shows. */
export interface AnswerShows extends BestShows {
  readonly parts: readonly MetPart[];
  /** See {@link MatchVerdict.togetherIds}; those whom the viewer may see, with what they are called. */
  readonly together: readonly { readonly id: NodeId; readonly name: Words }[];
}

/** What the answer amounts to. */
export function verdictOf(
  ranking: Ranking,
  question: RankingQuestion,
  { missingWords, isQuoted, isUnrelated, parts: met, together }: AnswerShows,
): MatchVerdict {
  const ranked = [...ranking.matches, ...ranking.toAsk];
  const { fitOf, thresholds } = fitScale(question);
  const matching = ranking.matches.map(({ candidate }) => candidate).concat(ranking.below);
  const fit = fitOf(answeringCandidates(ranking));
  const lacking: readonly (string | MatchRequirement)[] =
    question.requirements.length > 0 ? unmetBy(ranking.matches[0], question) : missingWords;
  const otherSort =
    ranked[0]?.isOfSort === false && question.holder !== undefined
      ? question.holder.name
      : undefined;
  const elsewhere = elsewhereOf(ranked[0]);
  const parts = met.map(({ requirement, holderIds }) => ({
    requirement,
    holderIds: holderIds.slice(0, NAMED_MAX),
  }));
  const missing = parts
    .filter(({ holderIds }) => holderIds.length === 0)
    .map(({ requirement }) => requirement);
  const isWhole =
    isQuoted &&
    [...lacking, ...missing].length === 0 &&
    otherSort === undefined &&
    elsewhere === undefined;
  const byWords = matching.filter(({ text }) => text >= VERDICT_THRESHOLDS.partial);
  const isNamesake = isUnrelated && byWords.every(({ text }) => text < VERDICT_THRESHOLDS.good);
  const alone =
    isWordless(question) || isNamesake
      ? 'NONE'
      : levelOf(isWhole ? fitOf(byWords) : 0, fit, thresholds);
  // Each covers a part and lacks the others, so that none of them comes near the whole.
  const level = alone === 'NONE' && together.length > 1 ? 'PARTIAL' : alone;
  const askIds =
    level === 'NONE'
      ? []
      : byMet(ranking.toAsk)
          .slice(0, NAMED_MAX)
          .map(({ holderId }) => holderId);
  const facts = {
    level,
    missing,
    lacking: lacking.map((one) => (typeof one === 'string' ? one : one.text)),
    otherSort,
    elsewhere,
    together: level === 'PARTIAL' ? together.map(({ name }) => name) : [],
    asks: askIds.length,
    musts: hasMust(question),
  };
  return {
    level,
    fit,
    thresholds,
    missing,
    missingWords: question.requirements.length > 0 ? [] : missingWords,
    parts,
    togetherIds: level === 'PARTIAL' ? together.map(({ id }) => id) : [],
    askIds,
    sentences: verdictSentences(facts),
  };
}

/** Whether nothing of the need is a word: numbers and marks alone, which any record may share. */
function isWordless({ texts, hasFreeText, requirements }: RankingQuestion): boolean {
  if (!hasFreeText || requirements.length > 0) return false;
  return (texts[0]?.need.terms ?? []).every(({ term }) => /^\d*$/u.test(term));
}

/** How the fit of an answer is measured: by words alone, or by words and meaning. */
function fitScale({ texts }: RankingQuestion): {
  readonly fitOf: (candidates: readonly Candidate[]) => number;
  readonly thresholds: MatchVerdict['thresholds'];
} {
  const factors = texts.map(meaningFactor);
  const share = (MEANING_SHARE * factors.reduce((sum, one) => sum + one, 0)) / factors.length;
  const isJoined = share > 0;
  return {
    thresholds: isJoined ? JOINED_THRESHOLDS : VERDICT_THRESHOLDS,
    fitOf: (candidates) =>
      candidates.reduce(
        (best, { text, meaning }) =>
          Math.max(best, isJoined ? (text + share * meaning) / (1 + share) : text),
        0,
      ),
  };
}

function levelOf(
  fitOfMatches: number,
  fit: number,
  { partial, good }: MatchVerdict['thresholds'],
): VerdictLevel {
  if (fitOfMatches >= good) return 'GOOD';
  return fit >= partial ? 'PARTIAL' : 'NONE';
}

/** The place asked for, as told, where a holder sits neither there nor near. */
function elsewhereOf(best: Ranked | undefined): string | undefined {
  const place = best?.place;
  return place === undefined || place.value >= THERE ? undefined : place.asked.name;
}

/** What of the requirements a match does not meet; nothing where there is none. */
function unmetBy(match: Ranked | undefined, { requirements }: RankingQuestion): MatchRequirement[] {
  if (match === undefined) return [];
  return requirements
    .filter((_, index) => match.judgements[index]?.state !== 'MET')
    .map(({ requirement }) => requirement);
}

function hasMust({ requirements }: RankingQuestion): boolean {
  return requirements.some(({ requirement }) => requirement.mustHave);
}

/** Those who meet most first, else in their order. */
function byMet(ranked: readonly Ranked[]): Ranked[] {
  const met = ({ judgements }: Ranked) => judgements.filter(({ state }) => state === 'MET').length;
  return [...ranked].sort((a, b) => met(b) - met(a));
}

/** What the sentences of a verdict tell. */
interface VerdictFacts {
  readonly level: VerdictLevel;
  readonly missing: readonly MatchRequirement[];
  /** Pieces, or requirements, that the best holder lacks. */
  readonly lacking: readonly (string | LocalizedText)[];
  /** The sort asked for, as told, where the best is of another. */
  readonly otherSort: string | undefined;
  /** The place asked for, as told, where the best sits elsewhere. */
  readonly elsewhere: string | undefined;
  /** Who together cover all parts. */
  readonly together: readonly Words[];
  readonly asks: number;
  readonly musts: boolean;
}

function verdictSentences(facts: VerdictFacts): MatchSentence[] {
  return [opening(facts), team(facts), gap(facts), ...apart(facts), next(facts)].filter(
    (one) => one !== undefined,
  );
}

function opening({ level, musts }: VerdictFacts): MatchSentence {
  if (level === 'NONE') return { key: 'verdict.none', parameters: {} };
  if (level === 'GOOD') {
    return { key: musts ? 'verdict.goodMusts' : 'verdict.good', parameters: {} };
  }
  return { key: musts ? 'verdict.partialMusts' : 'verdict.partial', parameters: {} };
}

function team({ together }: VerdictFacts): MatchSentence | undefined {
  if (together.length === 0) return undefined;
  return { key: 'verdict.together', parameters: { names: together } };
}

function gap({ level, missing, lacking }: VerdictFacts): MatchSentence | undefined {
  if (missing.length > 0) {
    return { key: 'verdict.nobodyHas', parameters: { pieces: missing.map(({ text }) => text) } };
  }
  if (level === 'GOOD' || lacking.length === 0) return undefined;
  return { key: 'verdict.nearestLacks', parameters: { pieces: lacking } };
}

/** What the best is not, beside what its records lack. */
function apart({ level, otherSort, elsewhere }: VerdictFacts): MatchSentence[] {
  if (level !== 'PARTIAL') return [];
  const sentences: MatchSentence[] = [];
  if (otherSort !== undefined) {
    sentences.push({ key: 'verdict.otherHolderKind', parameters: { asked: otherSort } });
  }
  if (elsewhere !== undefined) {
    sentences.push({ key: 'verdict.elsewhere', parameters: { asked: elsewhere } });
  }
  return sentences;
}

function next({ level, missing, asks }: VerdictFacts): MatchSentence | undefined {
  if (level === 'GOOD') return undefined;
  if (level === 'NONE') return { key: 'verdict.sayOtherwise', parameters: {} };
  if (asks === 0) return undefined;
  return {
    key: missing.length > 0 ? 'verdict.askAboutIt' : 'verdict.askOrCombine',
    parameters: {},
  };
}
