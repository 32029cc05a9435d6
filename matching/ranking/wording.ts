import type { ClaimLevel } from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { LetterPartKind } from '../analysis/letters/letter-zones.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Wording } from './both-languages.ts';
import type { Feature } from './features.ts';
import type { NeedPart } from './need-part.ts';

/** What each feature is called in an explanation. */
export const FEATURE_WORDING: Readonly<Record<Feature, Wording>> = {
  text: {
    ja: '文面の一致（理想の記録を1とする、各要件の平均）',
    en: 'Text relevance (an ideal record is 1; mean over what is asked)',
  },
  coverage: { ja: '要件の充足（要件の平均）', en: 'Requirement coverage (mean over requirements)' },
  quantities: {
    ja: '数値条件と認証のうち満たす割合',
    en: 'Quantities and certificates asked for that are met',
  },
  equipment: {
    ja: '設備（最もよく合う機械、各要件の平均）',
    en: 'Equipment (its machine that fits best; mean over what is asked)',
  },
  evidence: {
    ja: '一致する記録の裏付け（水準を掛けた文面の一致）',
    en: 'Evidence for what matches (text relevance, each record by its level)',
  },
  trackRecord: {
    ja: '一致する実績の数（文面の一致 × n ÷ (1 + n)）',
    en: 'Track record of what matches (text relevance x n / (1 + n))',
  },
  complementarity: {
    ja: '自社にないものを補う度合い',
    en: 'What it brings that the asker lacks',
  },
  distance: { ja: '近さ（150 kmで半分）', en: 'Nearness (a half at 150 km)' },
  place: {
    ja: '相談文の地名との近さ（その市・都道府県1、国.7。市からは150 kmで.5、同じ都道府県なら.7以上、同じ国なら.3以上）',
    en: 'The place that the need names (city or prefecture 1, country .7; from a city .5 at 150 km, at least .7 in its prefecture, .3 in its country)',
  },
  freshness: {
    ja: '一致する記録の新しさ（新しさを掛けた文面の一致）',
    en: 'Freshness of what matches (text relevance, each record by its freshness)',
  },
};

/** What stands behind the leaves of a feature that the records bear out. */
export const LEAF_WORDING = {
  evidence: {
    ja: '裏付けの水準（自己申告 .25、資料 .5、訪問 .75、納入実績 1）を掛けた一致',
    en: 'with evidence level (declared .25, documented .5, visited .75, delivered 1)',
  },
  freshness: { ja: '新しさ（3年で半分）を掛けた一致', en: 'with freshness (a half after 3 years)' },
  equipment: { ja: '最もよく合う機械', en: 'best machine' },
  trackRecord: { ja: '一致する実績', en: 'work done that matches' },
  complementarity: {
    ja: '貴社の公開記録に足りない分',
    en: "share lacking in the asker's public records",
  },
} as const satisfies Partial<Record<Feature, Wording>>;

/** A leaf of such a feature: which text it is about, and what its value is. */
export function leafWording(text: Wording, what: Wording): Wording {
  return { ja: `${text.ja}: ${what.ja}`, en: `${text.en}: ${what.en}` };
}

/** Leaf: whether a certificate asked for is named by the records. */
export function certificateWording(name: string): Wording {
  return { ja: `認証 ${name} の記録（あれば1）`, en: `Certificate ${name} on record (1 if it is)` };
}

/** E.g. 3 of 4: missing hard anodising. `missing` in the order asked. */
export function coverageWording(asked: number, missing: readonly MatchRequirement[]): Wording {
  const met = asked - missing.length;
  if (missing.length === 0) {
    return { ja: `${asked}件すべて記録あり`, en: `${met} of ${asked}: nothing is missing` };
  }
  const names = missing.map(requirementWording);
  return {
    ja: `${asked}件中${met}件に記録あり。足りないもの: ${names.map(({ ja }) => ja).join('、')}`,
    en: `${met} of ${asked}: missing ${names.map(({ en }) => en).join(', ')}`,
  };
}

const LEVEL_WORDING: Readonly<Record<ClaimLevel, Wording>> = {
  DECLARED: { ja: '自己申告', en: 'declared' },
  DOCUMENTED: { ja: '資料あり', en: 'documented' },
  VISITED: { ja: '訪問確認済み', en: 'visited' },
  DELIVERED: { ja: '納入実績あり', en: 'delivered' },
};

/** The label of the root. */
export const SCORE_WORDING: Wording = {
  ja: '総合点（重み付き平均）',
  en: 'Score (weighted mean of the features)',
};
/** The label of the free text among what is asked. */
export const FREE_TEXT_WORDING: Wording = { ja: '相談文', en: 'The need as told' };
/** The same where it is a letter. */
export const LETTER_WORDING: Wording = {
  ja: '相談文（挨拶・署名などを除く）',
  en: 'The need as told, without greetings, signature and the like',
};

const PART_WORDING: Readonly<Record<LetterPartKind, Wording>> = {
  MATTER: { ja: '相談の内容', en: 'the matter' },
  HEADER: { ja: 'メールの見出し', en: 'head of a mail' },
  ADDRESS: { ja: '宛名', en: 'addressee' },
  COURTESY: { ja: '挨拶・決まり文句', en: 'greeting or courtesy' },
  SELF_INTRODUCTION: { ja: '自己紹介', en: 'who writes' },
  SIGNATURE: { ja: '署名・連絡先', en: 'signature and addresses' },
  QUOTED: { ja: '前のメールの引用', en: 'quoted from an earlier mail' },
};

/** What a part of a letter is taken for and what it counts. */
export function needPartWording({ kind, counts }: Pick<NeedPart, 'kind' | 'counts'>): Wording {
  const { ja, en } = PART_WORDING[kind];
  if (kind !== 'MATTER') return { ja: `${ja}（数えない）`, en: `${en} (not counted)` };
  const share = Math.round(100 * counts);
  return counts === 1
    ? { ja: `${ja}（全部数える）`, en: `${en} (counted in full)` }
    : {
        ja: `${ja}（近い記録が少ないので重みの${share}%を数える）`,
        en: `${en} (records are far from it: ${share} % of its weight counts)`,
      };
}
/** Said where the distance could not be measured. */
export const PLACE_UNKNOWN: Wording = {
  ja: '所在地の記録なし（0とする）',
  en: 'd, distance: the place is not recorded (counts 0)',
};

/** How far away. */
export function distanceWording(kilometres: number): Wording {
  const rounded = Math.round(kilometres);
  return { ja: `d 距離（約${rounded} km）`, en: `d, distance in km (about ${rounded})` };
}

/** Where the holder sits, of the place asked for that it fits best. */
export function placeWording(asked: string, sits: string | undefined): Wording {
  return {
    ja: `「${asked}」を希望。所在地は${sits ?? '記録なし'}`,
    en: `asked for ${asked}: ${sits === undefined ? 'the place is not recorded' : `sits in ${sits}`}`,
  };
}

/** Leaf: how rare a matched term is. */
export function rarityWording({ ja, en }: Wording): Wording {
  return {
    ja: `n 「${ja}」を含む公開記録の件数`,
    en: `n, public records that have "${en}"`,
  };
}

/** A requirement's text, in the other language where one is missing. */
export function requirementWording({ text }: MatchRequirement): Wording {
  return { ja: text.ja ?? text.en ?? '', en: text.en ?? text.ja ?? '' };
}

function rangeText({ min, max, unit }: QuantityRange): string {
  const tail = unit === '' ? '' : ` ${unit}`;
  if (min === undefined) return `≤ ${max ?? '?'}${tail}`;
  if (max === undefined) return `≥ ${min}${tail}`;
  return min === max ? `${min}${tail}` : `${min}–${max}${tail}`;
}

/** Why a must is contradicted. */
export function contradictionWording(recorded: QuantityRange, asked: QuantityRange): Wording {
  return {
    ja: `記録では${recorded.quantity} ${rangeText(recorded)}、必要なのは${rangeText(asked)}です。`,
    en: `Recorded ${recorded.quantity} ${rangeText(recorded)}, but ${rangeText(asked)} is needed.`,
  };
}

/** What a sentence tells. */
export interface SentenceFacts {
  /** Named pieces of what is asked that the records have, and those that they lack. */
  readonly there: readonly Wording[];
  readonly missing: readonly Wording[];
  readonly contradicted: readonly Wording[];
  readonly asked: number;
  readonly level: ClaimLevel;
}

/** Names one after the other, each in quotation marks. */
export function listOf(items: readonly Wording[], language: keyof Wording): string {
  return language === 'ja'
    ? items.map(({ ja }) => `「${ja}」`).join('')
    : items.map(({ en }) => `"${en}"`).join(', ');
}

/** The reason in one sentence: what matched, how well verified, what is missing. */
export function sentence(facts: SentenceFacts): Wording {
  const { there, missing, contradicted, asked, level } = facts;
  const ja = [
    there.length > 0
      ? `${listOf(there, 'ja')}に合う記録があります（${LEVEL_WORDING[level].ja}）。`
      : `近い記録があります（${LEVEL_WORDING[level].ja}）。`,
  ];
  const en = [
    there.length > 0
      ? `Records match ${listOf(there, 'en')} (${LEVEL_WORDING[level].en}).`
      : `Records come near (${LEVEL_WORDING[level].en}).`,
  ];
  if (missing.length > 0) {
    ja.push(
      `${asked}件中${missing.length}件は記録なし: ${missing.map((one) => one.ja).join('、')}。`,
    );
    en.push(`Missing ${missing.length} of ${asked}: ${missing.map((one) => one.en).join(', ')}.`);
  }
  if (contradicted.length > 0) {
    ja.push(`条件に合わない記録: ${contradicted.map((one) => one.ja).join('、')}。`);
    en.push(`Contradicted: ${contradicted.map((one) => one.en).join(', ')}.`);
  }
  return { ja: ja.join(''), en: en.join(' ') };
}
