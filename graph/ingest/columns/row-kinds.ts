import {
  CAPABILITY_KINDS,
  CLAIM_LEVELS,
  EQUIPMENT_USE_MODES,
  EVIDENCE_KINDS,
  GROUP_KINDS,
  NEED_STATUSES,
  type NodeLabel,
  ORGANIZATION_KINDS,
  PERSON_ROLES,
} from '../../model/nodes.ts';
import { MEMBERSHIP_GRADES, TIE_KINDS } from '../../model/relationships.ts';
import { VISIBILITIES } from '../../model/visibility.ts';
import { bilingual, type Column, column, enumeration } from './column.ts';
import * as words from './enum-words.ts';

/** Every kind of row that an import may hold, in the order in which a report lists them. */
export const ROW_KINDS = [
  'organization',
  'person',
  'group',
  'capability',
  'equipment',
  'evidence',
  'need',
  'requirement',
  'membership',
  'participation',
  'tie',
] as const;

/** One of {@link ROW_KINDS}. */
export type RowKind = (typeof ROW_KINDS)[number];

/** The label of the node that a row describes; missing for a row that is a relationship. */
export const NODE_LABELS: ReadonlyMap<RowKind, NodeLabel> = new Map([
  ['organization', 'Organization'],
  ['person', 'Person'],
  ['group', 'Group'],
  ['capability', 'Capability'],
  ['equipment', 'Equipment'],
  ['evidence', 'Evidence'],
  ['need', 'Need'],
  ['requirement', 'Requirement'],
]);

const COMMON: readonly Column[] = [
  column('scheme', 'scheme', ['体系', 'ID体系']),
  column('id', 'text', ['番号', '管理番号', '整理番号', 'コード', 'external id']),
  column('external_ids', 'externalIds', ['外部ID']),
  enumeration('visibility', VISIBILITIES, words.VISIBILITY_WORDS, ['公開範囲', '公開']),
  column('document', 'text', ['出典', '資料', '文書', 'source']),
  column('section', 'text', ['箇所', 'ページ', '頁', '行']),
  column('quote', 'text', ['引用']),
  column('recorded_on', 'day', ['記録日', '登録日', '作成日']),
  column('confirmed_on', 'day', ['確認日', '更新日']),
];

const PLACE: readonly Column[] = [
  column('country', 'country', ['国', '国名']),
  column('prefecture', 'text', ['都道府県', '県', '府県']),
  column('city', 'text', ['市区町村', '市町村', '市', 'town']),
];

const REACH: readonly Column[] = [
  column('email', 'email', ['メール', 'メールアドレス', 'Eメール', 'e-mail', 'mail']),
  column('phone', 'text', ['電話', '電話番号', 'TEL', 'telephone']),
];

/** A Japanese address in one cell; the reader splits it into prefecture and city. */
export const ADDRESS_HEADERS = ['所在地', '住所', '本社所在地', 'address', 'location'] as const;

/** Headers that name a firm, so that a row without a type is one. */
export const FIRM_HEADERS = [
  '会社名',
  '企業名',
  '事業所名',
  '社名',
  'company',
  'company name',
] as const;

const ORGANIZATION: readonly Column[] = [
  enumeration('type', ORGANIZATION_KINDS, words.ORGANIZATION_WORDS, [
    '種別',
    '区分',
    '機関種別',
    '組織種別',
  ]),
  ...bilingual(
    'name',
    [...FIRM_HEADERS.slice(0, 4), '名称', '組織名', '機関名', '法人名', '大学名', '団体名', '商号'],
    ['company', 'company name', 'organization', 'organisation', 'firm'],
  ),
  column('name_kana', 'text', ['フリガナ', 'ふりがな', 'カナ', '会社名カナ', '名称カナ', 'よみ']),
  column('corporate_number', 'corporateNumber', ['法人番号']),
  ...PLACE,
  column('latitude', 'number', ['緯度', 'lat'], { min: -90, max: 90 }),
  column('longitude', 'number', ['経度', 'lon', 'lng'], { min: -180, max: 180 }),
  column('website', 'url', ['ホームページ', 'URL', 'HP', 'ウェブサイト', 'web', 'homepage']),
  column('employees', 'integer', ['従業員数', '従業員', '社員数'], { min: 0, max: 10_000_000 }),
  column('sme', 'boolean', ['中小企業']),
  ...bilingual('summary', ['事業内容', '概要', '業務内容', '事業概要', '特徴'], ['business']),
  column('products', 'text', ['製品', '主要製品', '取扱製品', '製品名']),
  column('industry', 'text', ['業種', '業界']),
  column('member_of', 'references', ['加盟団体', '所属団体', '所属グループ', 'groups']),
  column('contact_name', 'text', ['担当者', '担当者名', '窓口', '連絡先', 'contact']),
  ...REACH,
];

const PERSON: readonly Column[] = [
  column('organization', 'reference', [
    '所属',
    '所属機関',
    '勤務先',
    '会社名',
    '機関名',
    'company',
  ]),
  enumeration('roles', PERSON_ROLES, words.PERSON_ROLE_WORDS, ['役割', '職種', 'role'], 'enums'),
  ...bilingual('title', ['肩書', '肩書き', '役職', '職名', '専門'], ['position']),
  ...bilingual('name', ['氏名', '名前', '姓名'], ['full name']),
  ...PLACE,
  ...REACH,
];

const CAPABILITY: readonly Column[] = [
  column('holder', 'reference', [
    '保有者',
    '保有機関',
    '会社名',
    '企業名',
    '機関名',
    '提供者',
    'organization',
    'company',
  ]),
  enumeration('type', CAPABILITY_KINDS, words.CAPABILITY_WORDS, ['種別', '区分']),
  ...bilingual(
    'title',
    ['技術名', '技術', 'シーズ', 'シーズ名', '得意技術', '得意分野', '加工内容', '題名', '件名'],
    ['capability', 'technology'],
  ),
  ...bilingual('description', ['説明', '内容', '技術内容', '詳細', '概要']),
  enumeration('claim_level', CLAIM_LEVELS, words.CLAIM_LEVEL_WORDS, ['確認度', '確からしさ']),
  column('quantities', 'quantities', ['数値', '仕様', '能力', '加工範囲']),
  column('evidence', 'references', ['実績', '根拠']),
  column('equipment', 'references', ['使用設備', '設備']),
];

const EQUIPMENT: readonly Column[] = [
  column('owner', 'reference', [
    '所有者',
    '保有機関',
    '会社名',
    '企業名',
    '機関名',
    '設置機関',
    'organization',
    'company',
  ]),
  ...bilingual('name', ['設備名', '機器名', '装置名', '機械名', '設備名称'], ['equipment']),
  column('manufacturer', 'text', ['メーカー', 'メーカ', '製造元', '製造会社', 'maker']),
  column('model', 'text', ['型式', '型番', '機種']),
  enumeration(
    'use_modes',
    EQUIPMENT_USE_MODES,
    words.USE_MODE_WORDS,
    ['利用形態', '利用方法', '開放区分', 'use mode'],
    'enums',
  ),
  column('specifications', 'quantities', ['仕様', '性能', 'specs']),
  ...bilingual('note', ['備考', '説明', '用途', '特徴'], ['description']),
  column('enables', 'references', ['できること', '対応技術']),
];

const GROUP: readonly Column[] = [
  enumeration('type', GROUP_KINDS, words.GROUP_WORDS, ['種別', '区分']),
  ...bilingual('name', ['団体名', 'グループ名', '研究会名', '会名', '名称'], ['group']),
  column('parent', 'reference', ['上位団体', '親団体', '所属団体']),
  column('lead', 'reference', ['幹事企業', '代表企業', '事務局']),
  ...bilingual('summary', ['概要', '活動内容', '目的']),
  ...PLACE,
  column('founded_on', 'date', ['設立', '設立年', '設立年月日', '設立日']),
  column('member_count', 'integer', ['会員数', '構成員数'], { min: 0, max: 10_000_000 }),
];

const MEMBERSHIP: readonly Column[] = [
  column('member', 'reference', ['会員', '会員名', '会社名', '企業名', 'company', 'organization']),
  column('group', 'reference', [
    '団体',
    '団体名',
    '加盟団体',
    'グループ',
    'グループ名',
    '研究会名',
  ]),
  enumeration('grade', MEMBERSHIP_GRADES, words.GRADE_WORDS, ['会員種別', '会員区分', '種別']),
  ...bilingual('role', ['役割', '役職']),
  column('since', 'date', ['入会', '入会日', '入会年', '開始']),
  column('until', 'date', ['退会', '退会日', '終了']),
];

const EVIDENCE: readonly Column[] = [
  enumeration('type', EVIDENCE_KINDS, words.EVIDENCE_WORDS, ['種別', '区分']),
  ...bilingual(
    'title',
    ['件名', '題名', '案件名', '事業名', 'プロジェクト名', '論文名'],
    ['project'],
  ),
  ...bilingual('summary', ['概要', '内容', '要旨'], ['abstract']),
  column('occurred_on', 'date', ['日付', '年月日', '実施日', '開始日', '年', 'date']),
  column('url', 'url', ['リンク', 'link']),
];

const PARTICIPATION: readonly Column[] = [
  column('evidence', 'reference', ['件名', '案件名', '事業名', 'プロジェクト名', 'project']),
  column('party', 'reference', [
    '参加者',
    '参加機関',
    '会社名',
    '企業名',
    '機関名',
    'organization',
  ]),
  ...bilingual('role', ['役割', '分担']),
];

const TIE: readonly Column[] = [
  column('from', 'reference', ['紹介元', '本人', 'source party']),
  column('to', 'reference', ['相手', '紹介先', '知人']),
  enumeration('type', TIE_KINDS, words.TIE_WORDS, ['関係', '間柄', '種別']),
  column('last_contact_on', 'date', ['最終接触日', '最終連絡日']),
];

const NEED: readonly Column[] = [
  column('owner', 'reference', ['依頼元', '依頼者', '会社名', '企業名', 'organization', 'company']),
  ...bilingual('gist', ['ニーズ', '課題', '要望', '依頼内容'], ['need']),
  enumeration('status', NEED_STATUSES, words.NEED_STATUS_WORDS, ['状態', '状況']),
  column('deadline', 'day', ['期限', '締切', '締切日']),
];

const REQUIREMENT: readonly Column[] = [
  column('need', 'reference', ['ニーズ', '案件']),
  ...bilingual('text', ['要件', '条件', '内容'], ['requirement']),
  column('must', 'boolean', ['必須']),
  column('quantities', 'quantities', ['数値', '仕様']),
  column('order', 'integer', ['順', '順番', '順序', 'no'], { min: 1, max: 10_000 }),
];

/** The columns of each kind of row, in the order of the template. */
export const COLUMNS: ReadonlyMap<RowKind, readonly Column[]> = new Map([
  ['organization', [...ORGANIZATION, ...COMMON]],
  ['person', [...PERSON, ...COMMON]],
  ['group', [...GROUP, ...COMMON]],
  ['capability', [...CAPABILITY, ...COMMON]],
  ['equipment', [...EQUIPMENT, ...COMMON]],
  ['evidence', [...EVIDENCE, ...COMMON]],
  ['need', [...NEED, ...COMMON]],
  ['requirement', [...REQUIREMENT, ...COMMON]],
  ['membership', [...MEMBERSHIP, ...COMMON]],
  ['participation', [...PARTICIPATION, ...COMMON]],
  ['tie', [...TIE, ...COMMON]],
]);

/** Kinds whose rows carry a place, so that an address cell may be split for them. */
export const PLACED_KINDS: ReadonlySet<RowKind> = new Set(['organization', 'person', 'group']);

/** The columns of a kind by canonical name. */
export const COLUMNS_BY_NAME: ReadonlyMap<RowKind, ReadonlyMap<string, Column>> = new Map(
  [...COLUMNS].map(([kind, columns]) => [
    kind,
    new Map(columns.map((column) => [column.name, column])),
  ]),
);

/** The columns of a kind, never undefined. */
export function columnsOf(kind: RowKind): readonly Column[] {
  return COLUMNS.get(kind) ?? [];
}

/** The kind of this name; undefined for what is none. */
export function findRowKind(name: string): RowKind | undefined {
  return ROW_KINDS.find((kind) => kind === name);
}
