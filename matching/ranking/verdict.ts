import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import { type Candidate, meaningFactor } from '../retrieval/retrieve.ts';
import type { MetPart } from './covered-parts.ts';
import type { MatchSentence, Words } from './match-sentences.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';

/**
 * Levels of a verdict. GOOD: a good partner is on record, with a quote and nothing missing.
 * PARTIAL: some come near, but something is open. NONE: not a good one yet.
 */
export const VERDICT_LEVELS = ['GOOD', 'PARTIAL', 'NONE'] as const;
/** See {@link VERDICT_LEVELS}. */
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** Verdict on the whole answer; the same on every page of it. */
export interface MatchVerdict {
  readonly level: VerdictLevel;
  /**
   * Best value among the matches, holders to ask and those of another kind, 0..1 of what an ideal
   * record has: the text value or, if meaning counts, (text + .8 · meaning) / 1.8.
   */
  readonly fit: number;
  /** Below `partial` the level is NONE; GOOD needs a match of at least `good`. */
  readonly thresholds: { readonly partial: number; readonly good: number };
  /**
   * Requirements that no holder in the ranked pool meets by its records, and parts of a mail that
   * none has.
   */
  readonly missing: readonly MatchRequirement[];
  /**
   * Pieces of the free text that the records of the best holder lack; only without requirements.
   */
  readonly missingWords: readonly string[];
  /** Holders of each requirement, and of each part that a mail names, best first, at most 3. */
  readonly parts: readonly MetPart[];
  /** Holders that together cover every part; empty if one covers all, or a part has no holder. */
  readonly togetherIds: readonly NodeId[];
  /**
   * Holders to ask first, at most 3: those that meet most, each with an unknown must. Empty if none
   * comes near.
   */
  readonly askIds: readonly NodeId[];
  /** Conclusion and next step, in reading order. */
  readonly sentences: readonly MatchSentence[];
}

/**
 * Thresholds of the verdict on the absolute scale of the text value. Chosen on the judged questions
 * with an odd number (decision 0017).
 */
export const VERDICT_THRESHOLDS: MatchVerdict['thresholds'] = { partial: 0.3, good: 0.5 };
/**
 * Thresholds if meaning counts, chosen on the odd questions too (decision 0033). A good match also
 * needs the text value of a partial one: meaning alone is not enough.
 */
export const JOINED_THRESHOLDS: MatchVerdict['thresholds'] = { partial: 0.27, good: 0.45 };
/** Weight of meaning relative to the text in the fit of a short need. */
const MEANING_SHARE = 0.8;

/** Minimum place value of a holder that counts as being there: in the country, or near the city. */
const THERE = 0.5;
/** Maximum number of holders named to ask. */
const NAMED_MAX = 3;

/**
 * Facts that the best holder, the first match or else the first to ask or of another kind, shows.
 */
export interface BestShows {
  /** Pieces of the free text that its records lack. */
  readonly missingWords: readonly string[];
  /** True if any of its records can be quoted to the viewer. */
  readonly isQuoted: boolean;
  /**
   * True if the free text is a single term of the dictionary, and its records have neither that
   * concept nor a broader one: nearness in meaning alone does not answer a term that is looked up.
   */
  readonly isUnrelated: boolean;
  /**
   * True if all that the free text names is a term of the dictionary that is on no record: a holder
   * of a broader term, or of some of its characters, does not answer it.
   */
  readonly isUnknown: boolean;
}

/** Facts that the whole answer shows. */
export interface AnswerShows extends BestShows {
  readonly parts: readonly MetPart[];
  /** See {@link MatchVerdict.togetherIds}; only those that the viewer may see, with their names. */
  readonly together: readonly { readonly id: NodeId; readonly name: Words }[];
}

/** Returns the verdict on the answer. */
export function verdictOf(
  ranking: Ranking,
  question: RankingQuestion,
  { missingWords, isQuoted, isUnrelated, isUnknown, parts, together }: AnswerShows,
): MatchVerdict {
  const ranked = [...ranking.matches, ...ranking.toAsk];
  const { fitOf, thresholds } = fitScale(question);
  const matching = ranking.matches.map(({ candidate }) => candidate).concat(ranking.below);
  const ofKind = fitOf(answeringCandidates(ranking));
  const fit = Math.max(ofKind, fitOf(ranking.otherKinds.map(({ candidate }) => candidate)));
  const noneOfKind =
    fit >= thresholds.partial && ofKind < thresholds.partial ? question.holder?.name : undefined;
  const lacking: readonly (string | MatchRequirement)[] =
    question.requirements.length > 0 ? unmetBy(ranking.matches[0], question) : missingWords;
  const otherKind =
    ranked[0]?.isOfKind === false && question.holder !== undefined
      ? question.holder.name
      : undefined;
  const elsewhere = elsewhereOf(ranked[0]);
  const missing = parts
    .filter(({ holderIds }) => holderIds.length === 0)
    .map(({ requirement }) => requirement);
  const isWhole =
    isQuoted &&
    [...lacking, ...missing].length === 0 &&
    otherKind === undefined &&
    elsewhere === undefined;
  const byWords = matching.filter(({ text }) => text >= VERDICT_THRESHOLDS.partial);
  const isNamesake = isUnrelated && byWords.every(({ text }) => text < VERDICT_THRESHOLDS.good);
  const alone =
    isWordless(question) || isNamesake || isUnknown
      ? 'NONE'
      : levelOf(isWhole ? fitOf(byWords) : 0, fit, thresholds);
  // Each covers a part and lacks the others, so none of them comes near the whole.
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
    noneOfKind,
    otherKind,
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

/** Address of a page or of mail. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/giu;

/**
 * Returns true if nothing of the need is a word: only numbers, marks and addresses, which any
 * record may share.
 */
function isWordless({ texts, hasFreeText, requirements }: RankingQuestion): boolean {
  if (!hasFreeText || requirements.length > 0) return false;
  const need = texts[0]?.need;
  const isNumbers = (need?.terms ?? []).every(({ term }) => /^\d*$/u.test(term));
  return isNumbers || !/\p{L}/u.test((need?.matter ?? '').replace(ADDRESS, ' '));
}

/** Returns the measure of an answer's fit: by words alone, or by words and meaning. */
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

/** Returns the name of the place asked for, if a holder is neither there nor near. */
function elsewhereOf(best: Ranked | undefined): string | undefined {
  const place = best?.place;
  return place === undefined || place.value >= THERE ? undefined : place.asked.name;
}

/** Returns the requirements that a match does not meet; empty if there are none. */
function unmetBy(match: Ranked | undefined, { requirements }: RankingQuestion): MatchRequirement[] {
  if (match === undefined) return [];
  return requirements
    .filter((_, index) => match.judgements[index]?.state !== 'MET')
    .map(({ requirement }) => requirement);
}

function hasMust({ requirements }: RankingQuestion): boolean {
  return requirements.some(({ requirement }) => requirement.mustHave);
}

/** Sorts holders by the number of requirements met, ties in their order. */
function byMet(ranked: readonly Ranked[]): Ranked[] {
  const met = ({ judgements }: Ranked) => judgements.filter(({ state }) => state === 'MET').length;
  return [...ranked].sort((a, b) => met(b) - met(a));
}

/** Facts that the sentences of a verdict use. */
interface VerdictFacts {
  readonly level: VerdictLevel;
  readonly missing: readonly MatchRequirement[];
  /** Pieces, or requirements, that the best holder lacks. */
  readonly lacking: readonly (string | LocalizedText)[];
  /** Name of the kind asked for, if no holder of it comes near and others do. */
  readonly noneOfKind: string | undefined;
  /** Name of the kind asked for, if the best holder is of another. */
  readonly otherKind: string | undefined;
  /** Name of the place asked for, if the best holder is elsewhere. */
  readonly elsewhere: string | undefined;
  /** Names of holders that together cover all parts. */
  readonly together: readonly Words[];
  readonly asks: number;
  readonly musts: boolean;
}

function verdictSentences(facts: VerdictFacts): MatchSentence[] {
  return [opening(facts), team(facts), gap(facts), ...apart(facts), next(facts)].filter(
    (one) => one !== undefined,
  );
}

function opening({ level, musts, noneOfKind }: VerdictFacts): MatchSentence {
  if (level === 'NONE') return { key: 'verdict.none', parameters: {} };
  if (level === 'GOOD') {
    return { key: musts ? 'verdict.goodMusts' : 'verdict.good', parameters: {} };
  }
  if (noneOfKind !== undefined) {
    return { key: 'verdict.noneOfKind', parameters: { asked: noneOfKind } };
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

/** Returns the sentences on how the best holder differs, besides what its records lack. */
function apart({ level, otherKind, elsewhere }: VerdictFacts): MatchSentence[] {
  if (level !== 'PARTIAL') return [];
  const sentences: MatchSentence[] = [];
  if (otherKind !== undefined) {
    sentences.push({ key: 'verdict.otherHolderKind', parameters: { asked: otherKind } });
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
