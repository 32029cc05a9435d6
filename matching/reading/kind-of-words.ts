import { normalizeText } from '../../language/normalize-text.ts';
import { isJapanese } from '../../language/scripts.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { CONCEPTS } from '../analysis/concepts.ts';
import type { ReadPartKind } from './need-part.ts';

/** Work that people do for others and no factory does: DESIGN's commercial roles. */
const COMMERCIAL_ROLES: ReadonlySet<string> = new Set(
  `naming branding sales sales-channel advertising pamphlet package-design graphic-design retail
  market-research trade exhibition sns-marketing customer-voice story-brand antenna-shop ec-mall
  export`.split(/\s+/),
);
/** Work that finds out about a thing. */
const MEASUREMENTS: ReadonlySet<string> = new Set(['measurement', 'testing', 'inspection']);
/** Kinds of words by their endings; the first that fits counts. */
const JAPANESE_HEADS: readonly (readonly [kind: ReadPartKind, head: RegExp])[] = [
  ['MEASUREMENT', /(?:試験|測定|計測|検査|分析|評価|解析|校正|CT)$/iu],
  ['MACHINE', /(?:[機炉盤]|(?<!容)器|装置|設備|ロボット|プリンタ|旋盤|マシン|マシニングセンタ)$/u],
  [
    'PROCESS',
    /(?:加工|溶接|メッキ|めっき|鍍金|処理|成形|成型|研磨|研削|切削|切断|印刷|塗装|鋳造|鍛造|組立|組み立て|プレス|板金|打ち抜き|接合|洗浄|コーティング|アルマイト|焼入れ?|焼き入れ|製缶|溶射|曲げ|絞り|彫刻|蒸着|染色|縫製|粉砕|乾燥|リサイクル)$/u,
  ],
  ['PRODUCT', /(?:部品|製品|[品具車]|ケース|パーツ|容器|ねじ|ネジ|ばね|バネ|歯車|金型|ソフト)$/u],
  [
    'MATERIAL',
    /(?:材料|素材|[材鋼]|合金|樹脂|ゴム|繊維|ステンレス|アルミ(?:ニウム)?|チタン|マグネシウム|銅|鉄|プラスチック|セラミックス?|ガラス)$/u,
  ],
  [
    'SERVICE',
    /(?:支援|相談|研修|代行|サービス|仲介|申請|コンサルティング|指導|設計|デザイン|開発)$/u,
  ],
];
const ENGLISH_HEADS: readonly (readonly [kind: ReadPartKind, head: RegExp])[] = [
  [
    'MEASUREMENT',
    /\b(?:tests?|testing|measurements?|measuring|inspection|analysis|evaluation|calibration|metrology)$/iu,
  ],
  [
    'MACHINE',
    /\b(?:machines?|lathes?|furnaces?|robots?|equipment|instruments?|ovens?|conveyors?|printers?)$/iu,
  ],
  [
    'PRODUCT',
    /\b(?:parts?|components?|products?|containers?|cases?|springs?|screws?|gears?|moulds?|molds?|dies|software)$/iu,
  ],
  [
    'MATERIAL',
    /\b(?:steels?|alloys?|resins?|rubbers?|fib(?:re|er)s?|plastics?|titanium|alumini?um|magnesium|copper|glass|ceramics?)$/iu,
  ],
  [
    'SERVICE',
    /\b(?:consulting|support|training|advice|services?|applications?|design|development)$/iu,
  ],
  ['PROCESS', /(?:ing|treatment|\bpress\b|coating|fabrication|forming)$/iu],
];
/** Kinds of the concepts of a file of the taxonomy, if their words do not give one. */
const AREAS: Readonly<Record<string, ReadPartKind>> = {
  actions: 'PROCESS',
  processes: 'PROCESS',
  materials: 'MATERIAL',
  machinery: 'MACHINE',
  parts: 'PRODUCT',
  products: 'PRODUCT',
  goods: 'PRODUCT',
  food: 'PRODUCT',
  living: 'PRODUCT',
  business: 'SERVICE',
  trades: 'SERVICE',
  building: 'SERVICE',
};

const byTerm = new Map(CONCEPTS.map((concept) => [CONCEPT_MARK + concept.id, concept]));

/**
 * Returns the kind of a named piece: a process, a material, a machine … by the concept that it
 * names, and by the ending of its last word. TOPIC if neither gives one.
 */
export function kindOfWords(text: string, concepts: readonly string[]): ReadPartKind {
  const concept = byTerm.get(concepts.at(-1) ?? '');
  if (concept !== undefined) {
    const ids = [concept.id, ...(concept.broader ?? [])];
    if (COMMERCIAL_ROLES.has(concept.id)) return 'COMMERCIAL_ROLE';
    if (ids.some((id) => MEASUREMENTS.has(id))) return 'MEASUREMENT';
    if (concept.area === 'materials') return headOf(text) ?? 'MATERIAL';
    if (concept.area === 'processes') return headOf(text) ?? 'PROCESS';
  }
  const label = concept === undefined ? undefined : concept.ja[0];
  return (
    headOf(text) ??
    (label === undefined ? undefined : headOf(label)) ??
    AREAS[concept?.area ?? ''] ??
    'TOPIC'
  );
}

function headOf(text: string): ReadPartKind | undefined {
  const heads = isJapanese(text) ? JAPANESE_HEADS : ENGLISH_HEADS;
  const word = isJapanese(text) ? text.normalize('NFKC').replace(/ー$/u, '') : normalizeText(text);
  return heads.find(([, head]) => head.test(word))?.[0];
}
