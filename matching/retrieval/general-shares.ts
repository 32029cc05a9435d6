import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { generalHeads, isGeneral } from '../analysis/general-words.ts';
import { termSpans } from '../analysis/term-spans.ts';

/**
 * Share of their weight that the terms of a general word (部品, company) keep beside a named subject.
 * Chosen on the odd judged questions (decision 0044).
 */
const GENERAL_SHARE = 0.5;
/** Share that the last part of a compound keeps if it says only in what form the rest is a subject. */
const HEAD_SHARE = 0.4;
/**
 * Share that an activity keeps beside its object: analysing numbers does not answer 地形の解析 if others
 * work on terrain. The odd judged questions do not decide below {@link GENERAL_SHARE}.
 */
const ACTIVITY_SHARE = 0.3;
/** Activities that apply to anything; each is a subject only if nothing else is named. */
const ACTIVITIES: ReadonlySet<string> = new Set(
  (
    '解析 分析 計測 測定 試験 検査 評価 診断 設計 処理 施工 工事 販売 修理 補修 保守 点検 管理 ' +
    '制作 作成 改良 改造 調達 据付 組立 加工 製造 製作 開発 生産 研究'
  ).split(' '),
);
const WORD = /[\p{sc=Han}\p{sc=Katakana}ー]+|[a-z]+(?:-[a-z]+)*/giu;
/** English activity, marked by the words after it: the analysis of terrain data. */
const ENGLISH_ACTIVITY =
  /\b(?:analys[ei]s|measurement|testing|inspection|evaluation|diagnosis|design|treatment|installation|sale|repair|maintenance|making|manufacture|production|development)(?=\s+of\b)/giu;

/** General word and its place, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/**
 * Returns the share of its weight that each term of a text keeps, 0..1: below 1 if it is general
 * beside a named subject. Missing ones keep 1; empty if nothing else is named. Linear time.
 */
export function generalShares(text: string): ReadonlyMap<string, number> {
  const stretches = generalStretches(text);
  const shares = new Map<string, number>();
  if (stretches.length === 0) return shares;
  const spans = termSpans(text);
  const concepts = spans.filter(({ term }) => term.startsWith(CONCEPT_MARK));
  // A word that the taxonomy knows is a subject: turning, though to turn is a general word.
  const counted = stretches.filter(
    ({ start, end, share }) =>
      share !== GENERAL_SHARE || !concepts.some((one) => one.start < end && start < one.end),
  );
  for (const { term, start, end } of spans) {
    const inside = counted.find((one) => one.start <= start && end <= one.end);
    shares.set(term, Math.max(inside?.share ?? 1, shares.get(term) ?? 0));
  }
  return shares;
}

/** Returns the activities of a text, each with its place; empty if nothing else is named. */
export function activitiesIn(text: string): readonly Stretch[] {
  return generalStretches(text).filter(({ share }) => share === ACTIVITY_SHARE);
}

/** Returns the general words of a text; empty if nothing else is named. */
function generalStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let isNamed = false;
  for (const { 0: activity, index } of text.matchAll(ENGLISH_ACTIVITY)) {
    stretches.push({ start: index, end: index + activity.length, share: ACTIVITY_SHARE });
  }
  for (const head of generalHeads(text)) stretches.push({ ...head, share: HEAD_SHARE });
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const stretch = { start: index, end: index + word.length };
    if (ACTIVITIES.has(word)) stretches.push({ ...stretch, share: ACTIVITY_SHARE });
    else if (isGeneral(word)) stretches.push({ ...stretch, share: GENERAL_SHARE });
    else isNamed ||= !stretches.some(({ start }) => start === index);
  }
  return isNamed ? stretches : [];
}
