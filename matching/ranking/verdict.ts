import type { NodeId } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import type { Wording } from './both-languages.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';
import { listOf, requirementWording } from './wording.ts';

/** GOOD: a good partner is on record. PARTIAL: near, but something is open. NONE: no good one yet. */
export const VERDICT_LEVELS = ['GOOD', 'PARTIAL', 'NONE'] as const;
/** See {@link VERDICT_LEVELS}. */
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** What the whole answer amounts to; the same on every page of it. */
export interface MatchVerdict {
  readonly level: VerdictLevel;
  /** The best text value of a match or a holder to ask, 0..1 of what an ideal record has. */
  readonly fit: number;
  /** Below `partial` the level is NONE; GOOD needs a match of at least `good`. */
  readonly thresholds: { readonly partial: number; readonly good: number };
  /** Requirements that nobody in the ranked pool meets by its records. */
  readonly missing: readonly MatchRequirement[];
  /** Pieces of the need as told that the records of the best holder lack; only without requirements. */
  readonly missingWords: readonly string[];
  /** For each requirement those who meet it, best first, at most 3. */
  readonly parts: readonly {
    readonly requirement: MatchRequirement;
    readonly holderIds: readonly NodeId[];
  }[];
  /** Whom to ask first, at most 3: a must of theirs is unknown. Empty where nobody comes near. */
  readonly askIds: readonly NodeId[];
  /** What it amounts to and what to do next. */
  readonly sentence: Wording;
}

/**
 * Where an answer begins to be one, on the absolute scale of the text value. Chosen on the judged
 * questions with an odd number (decision 0017).
 */
export const VERDICT_THRESHOLDS: MatchVerdict['thresholds'] = { partial: 0.3, good: 0.5 };

/** Holders named for a part, and to ask. */
const NAMED_MAX = 3;

/** What the answer amounts to. `missingWords`: pieces of the need that the best holder lacks. */
export function verdictOf(
  ranking: Ranking,
  question: RankingQuestion,
  missingWords: readonly string[],
): MatchVerdict {
  const ranked = [...ranking.matches, ...ranking.toAsk];
  const fitOf = (all: readonly Candidate[]) =>
    all.reduce((best, { text }) => Math.max(best, text), 0);
  const matching = ranking.matches.map(({ candidate }) => candidate).concat(ranking.below);
  const fit = fitOf(answeringCandidates(ranking));
  const level = levelOf(fitOf(matching), fit);
  const parts = question.requirements.map(({ requirement }, index) => ({
    requirement,
    holderIds: whoMeet(index, ranked),
  }));
  const missing = parts
    .filter(({ holderIds }) => holderIds.length === 0)
    .map(({ requirement }) => requirement);
  const askIds =
    level === 'NONE' ? [] : ranking.toAsk.slice(0, NAMED_MAX).map(({ holderId }) => holderId);
  const lacking = question.requirements.length > 0 ? [] : missingWords;
  const facts = {
    level,
    missing,
    missingWords: lacking,
    asks: askIds.length,
    musts: hasMust(question),
  };
  return {
    level,
    fit,
    thresholds: VERDICT_THRESHOLDS,
    missing,
    missingWords: lacking,
    parts,
    askIds,
    sentence: verdictSentence(facts),
  };
}

function levelOf(fitOfMatches: number, fit: number): VerdictLevel {
  if (fitOfMatches >= VERDICT_THRESHOLDS.good) return 'GOOD';
  return fit >= VERDICT_THRESHOLDS.partial ? 'PARTIAL' : 'NONE';
}

function hasMust({ requirements }: RankingQuestion): boolean {
  return requirements.some(({ requirement }) => requirement.mustHave);
}

function whoMeet(index: number, ranked: readonly Ranked[]): string[] {
  const met = ({ judgements }: Ranked) => judgements[index]?.value ?? 0;
  return ranked
    .filter(({ judgements }) => judgements[index]?.state === 'MET')
    .sort((a, b) => met(b) - met(a) || (a.holderId < b.holderId ? -1 : 1))
    .slice(0, NAMED_MAX)
    .map(({ holderId }) => holderId);
}

/** What the sentence of a verdict tells. */
interface VerdictFacts {
  readonly level: VerdictLevel;
  readonly missing: readonly MatchRequirement[];
  readonly missingWords: readonly string[];
  readonly asks: number;
  readonly musts: boolean;
}

function verdictSentence(facts: VerdictFacts): Wording {
  const told = [opening(facts), gap(facts), next(facts)].filter((one) => one !== undefined);
  return {
    ja: told.map(({ ja }) => ja).join(''),
    en: told.map(({ en }) => en).join(' '),
  };
}

function opening({ level, musts }: VerdictFacts): Wording {
  if (level === 'NONE') {
    return { ja: 'よい相手はまだ見つかりません。', en: 'No good partner yet.' };
  }
  if (level === 'GOOD') {
    return musts
      ? { ja: '必須の条件をすべて満たす相手がいます。', en: 'Somebody meets every must.' }
      : { ja: 'よく合う相手がいます。', en: 'Somebody fits well.' };
  }
  return musts
    ? {
        ja: '必須の条件をすべて満たすと記録で言える、よく合う相手はまだいません。',
        en: 'Nobody is on record as fitting well and meeting every must.',
      }
    : {
        ja: '近い相手はいますが、よく合うとまでは言えません。',
        en: 'Some come near, none fits well.',
      };
}

function gap({ level, missing, missingWords }: VerdictFacts): Wording | undefined {
  if (missing.length > 0) {
    const names = missing.map(requirementWording);
    return {
      ja: `誰の公開記録にもないもの: ${listOf(names, 'ja')}。`,
      en: `On nobody's public record: ${listOf(names, 'en')}.`,
    };
  }
  if (level === 'GOOD' || missingWords.length === 0) return undefined;
  const words = missingWords.map((word) => ({ ja: word, en: word }));
  return {
    ja: `一番近い相手の記録にもないもの: ${listOf(words, 'ja')}。`,
    en: `Not even the nearest has on record: ${listOf(words, 'en')}.`,
  };
}

function next({ level, missing, asks }: VerdictFacts): Wording | undefined {
  if (level === 'GOOD') return undefined;
  if (level === 'NONE') {
    return {
      ja: '言い換えるか、工程ごとに分けて聞くか、コーディネーターに相談してください。',
      en: 'Say it in other words, ask for each part by itself, or ask a coordinator.',
    };
  }
  if (asks === 0) return undefined;
  return missing.length > 0
    ? {
        ja: '「確認が必要な先」に、まずそれを尋ねてください。',
        en: 'Ask those under "to ask" about it first.',
      }
    : {
        ja: '「確認が必要な先」に尋ねるか、条件ごとに合う相手を組み合わせてください。',
        en: 'Ask those under "to ask", or combine those who cover the parts.',
      };
}
