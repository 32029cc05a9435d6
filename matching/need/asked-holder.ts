import type { OrganizationKind } from '../../graph/model/nodes.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import { conceptTerms, termsOfAreas } from '../analysis/concept-dictionary.ts';
import { termSpans } from '../analysis/term-spans.ts';

/** Kind of holder: a kind of organisation, a person or a group. */
export type HolderKind = OrganizationKind | 'Person' | 'Group';

/** Kind of holder that a need asks for. */
export interface AskedHolder {
  /** Name as written in the need: 会社, professor. */
  readonly name: string;
  /** A holder of any of these kinds is asked for. */
  readonly kinds: readonly HolderKind[];
  /** Position in the need, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A longer sentence names its subject elsewhere. */
const CHARACTERS_MAX = 200;
/** Sentences and lines. */
const SENTENCE = /[^。\n！？!?]+[。！？!?]?/gu;
const WISHES = /^\s*(?:(?:i am|we are|i'm|we're)\s+)?(?:look|search|find|seek|need|want)/iu;

const LAB: readonly HolderKind[] = ['PUBLIC_LAB', 'UNIVERSITY'];
const BODY: readonly HolderKind[] = ['SUPPORT_BODY', 'Group'];

/** Names that a compound may end with: 板金加工会社. 衛生研究所 and 地方銀行 name things of their own. */
const SUFFIXES = '会社 企業 メーカー メーカ 業者 工場 屋さん';
/** Names of holders, by the usage of coordinators' questions; of several the longest counts. */
const JAPANESE: readonly (readonly [names: string, kinds: readonly HolderKind[]])[] = [
  [`${SUFFIXES} 町工場 製作所 工務店`, ['FIRM']],
  ['先生 教授 准教授 研究者 専門家 コーディネーター コーディネータ カタライザー', ['Person']],
  ['大学 高専 研究室', ['UNIVERSITY']],
  ['公設試 公設試験場 公設試験研究機関 工業試験場 試験場 試験所 工業技術センター', ['PUBLIC_LAB']],
  ['公的研究機関 公的な研究機関 公的試験機関 公的な試験機関', ['PUBLIC_LAB']],
  ['公的試験研究機関 公的な試験研究機関 公設の試験機関 公立の試験場', ['PUBLIC_LAB']],
  ['研究機関 試験機関 試験研究機関 研究所', LAB],
  ['機関', [...LAB, 'SUPPORT_BODY', 'GOVERNMENT']],
  ['支援機関 支援団体 支援センター 財団 商工会議所', ['SUPPORT_BODY']],
  ['団体 協会', BODY],
  ['グループ 組合 研究会 連合会 協議会 異業種交流会', ['Group']],
  ['銀行 信用金庫 信金 金融機関', ['FINANCIAL']],
  ['自治体 市役所 役所 県庁', ['GOVERNMENT']],
];
const ENGLISH: readonly (readonly [names: string, kinds: readonly HolderKind[]])[] = [
  ['company companies firm firms manufacturer manufacturers maker makers supplier', ['FIRM']],
  ['suppliers vendor vendors factory factories', ['FIRM']],
  ['professor professors researcher researchers scientist scientists expert experts', ['Person']],
  ['university universities college colleges', ['UNIVERSITY']],
  ['institute institutes laboratory laboratories', LAB],
  ['group groups', ['Group']],
  ['association associations federation federations', BODY],
  ['bank banks', ['FINANCIAL']],
  ['shop shops', ['FIRM']],
];

/** Names of institutes that a public body runs: public testing institute. */
const PUBLIC_LABS =
  '(?:public|prefectural|national|municipal|governmental)\\s+(?:(?:industrial|technical|technology|testing|test|research|and)\\s+){0,4}(?:institutes?|laborator(?:y|ies)|labs?|cent(?:er|re)s?)';
const IS_PUBLIC_LAB = new RegExp(`^${PUBLIC_LABS}$`, 'iu');

const kindsOf: ReadonlyMap<string, readonly HolderKind[]> = new Map(
  [...JAPANESE, ...ENGLISH].flatMap(([names, kinds]) =>
    names.split(' ').map((name) => [name, kinds] as const),
  ),
);
const alternatives = (rows: typeof JAPANESE) =>
  rows
    .flatMap(([names]) => names.split(' '))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Beginnings of the words of asking that follow a name that is looked for. */
const ASKING =
  '探|さが|捜|紹介|教え|会い|あ[るり]|い[るま]|な[いさ]|知|お願い|頼|依頼|相談|求|募|くださ|下さ|欲し|ほし|希望|連絡';
const IS_ASKED = new RegExp(ASKING, 'u');
const IN_JAPANESE = new RegExp(
  `(?:(?<![${KANJI}${KATAKANA}])(?:${alternatives(JAPANESE)})|${SUFFIXES.replaceAll(' ', '|')})(?=(?:さん|様|など|等)?(?:[をはがにともへ]{0,2}[、，]?(?:${ASKING})[${HIRAGANA}${KANJI}]{0,20})?[。．！？!?\\s]*$)`,
  'u',
);
const BEFORE =
  "(?:(?:i am|we are|i'm|we're)\\s+)?(?:(?:looking|searching)\\s+for|find|seeking|need|want(?:ed)?:?)?\\s*(?:an?|the|any|some|which|what)?";
/** After one of these, a holder's name says for whom or where something is. */
const PREPOSITION = '(?:of|for|in|on|at|with|by|to|from|that|which|who|whose|near|around|and|or)';
const AT_START = new RegExp(
  `^\\s*${BEFORE}\\s*(?:(?!${PREPOSITION}\\b)[\\w-]+\\s+){0,4}?(${PUBLIC_LABS}|${alternatives(ENGLISH)})(?=\\s+${PREPOSITION}\\b|[.?!\\s]*$)`,
  'iu',
);

const IS_SHOP = /^shops?$/iu;
const PROCESSES = termsOfAreas('processes');
/** Means of production, which only their maker sells. */
const TOOLING: ReadonlySet<string> = new Set(conceptTerms('mold').concat(conceptTerms('jig')));

/**
 * Returns true if a text names a process, or tooling: a welding shop and a mould shop are firms, a
 * flower shop is a shop.
 */
function namesWork(text: string): boolean {
  return termSpans(text, (term) => PROCESSES.has(term) || TOOLING.has(term)).length > 0;
}

/**
 * Returns the kind of holder that a need asks for, in the first sentence that asks for one; in a
 * text of several sentences or of more than 200 characters only if the sentence says that it is
 * looked for, since others mention firms too. See {@link holderOfSentence}.
 */
export function readAskedHolder(text: string): AskedHolder | undefined {
  const sentences = [...text.matchAll(SENTENCE)].filter(({ 0: one }) => one.trim() !== '');
  const isAlone = sentences.length < 2 && text.length <= CHARACTERS_MAX;
  for (const { 0: sentence, index } of sentences) {
    const found = holderOfSentence(sentence, isAlone);
    if (found !== undefined) {
      return { ...found, start: found.start + index, end: found.end + index };
    }
  }
  return undefined;
}

/**
 * Returns the kind of holder that a sentence asks for, if its name is in the place of what is
 * looked for: at the end of a Japanese sentence or before words of asking, and as the head of an
 * English one. 工場の屋根 and software for a factory ask for none.
 */
function holderOfSentence(text: string, isAlone: boolean): AskedHolder | undefined {
  if (text.length > CHARACTERS_MAX) return undefined;
  const english = AT_START.exec(text);
  if (english !== null && (isAlone || WISHES.test(text))) {
    const name = english[1] ?? '';
    const start = english.index + english[0].length - name.length;
    return IS_SHOP.test(name) && !namesWork(text.slice(0, start))
      ? undefined
      : askedAs(name, start);
  }
  const japanese = IN_JAPANESE.exec(text);
  if (japanese === null) return undefined;
  const behind = text.slice(japanese.index + japanese[0].length);
  return isAlone || IS_ASKED.test(behind) ? askedAs(japanese[0], japanese.index) : undefined;
}

function askedAs(name: string, start: number): AskedHolder {
  const own = kindsOf.get(name.toLowerCase());
  const kinds: readonly HolderKind[] = own ?? (IS_PUBLIC_LAB.test(name) ? ['PUBLIC_LAB'] : []);
  return { name, kinds, start, end: start + name.length };
}
