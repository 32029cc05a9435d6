import type { RowKind } from './row-kinds.ts';

/** Headers of a text in two languages: the Japanese one, and those that do not say the language. */
interface LanguageHeaders {
  readonly ja: readonly string[];
  readonly either?: readonly string[];
}

/** Headers of a point. */
interface PointHeaders {
  readonly latitude: readonly string[];
  readonly longitude: readonly string[];
}

/** Headers of one column, or of the two of a text in two languages or of a point. */
export type HeaderWords = readonly string[] | LanguageHeaders | PointHeaders;

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

/** Headers of the columns that every kind of row has, after its own. */
export const COMMON_HEADERS: Readonly<Record<string, HeaderWords>> = {
  scheme: ['体系', 'ID体系'],
  id: ['番号', '管理番号', '整理番号', 'コード', 'external id'],
  external_ids: ['外部ID'],
  visibility: ['公開範囲', '公開'],
  document: ['出典', '資料', '文書', 'source'],
  section: ['箇所', 'ページ', '頁', '行'],
  quote: ['引用'],
  recorded_on: ['記録日', '登録日', '作成日'],
  confirmed_on: ['確認日', '更新日'],
};

const PLACE: Readonly<Record<string, HeaderWords>> = {
  country: ['国', '国名'],
  prefecture: ['都道府県', '県', '府県'],
  city: ['市区町村', '市町村', '市', 'town'],
};

const REACH: Readonly<Record<string, HeaderWords>> = {
  email: ['メール', 'メールアドレス', 'Eメール', 'e-mail', 'mail'],
  phone: ['電話', '電話番号', 'TEL', 'telephone'],
};

/**
 * The words under which offices write the columns of each kind of row, by the column's name
 * without language, in the order of templates and exports.
 */
export const HEADER_WORDS: Readonly<Record<RowKind, Readonly<Record<string, HeaderWords>>>> = {
  organization: {
    type: ['種別', '区分', '機関種別', '組織種別'],
    name: {
      ja: [
        ...FIRM_HEADERS.slice(0, 4),
        '名称',
        '組織名',
        '機関名',
        '法人名',
        '大学名',
        '団体名',
        '商号',
      ],
      either: ['company', 'company name', 'organization', 'organisation', 'firm'],
    },
    name_kana: ['フリガナ', 'ふりがな', 'カナ', '会社名カナ', '名称カナ', 'よみ'],
    corporate_number: ['法人番号'],
    ...PLACE,
    location: { latitude: ['緯度', 'lat'], longitude: ['経度', 'lon', 'lng'] },
    website: ['ホームページ', 'URL', 'HP', 'ウェブサイト', 'web', 'homepage'],
    employees: ['従業員数', '従業員', '社員数'],
    sme: ['中小企業'],
    summary: { ja: ['事業内容', '概要', '業務内容', '事業概要', '特徴'], either: ['business'] },
    products: ['製品', '主要製品', '取扱製品', '製品名'],
    industry: ['業種', '業界'],
    member_of: ['加盟団体', '所属団体', '所属グループ', 'groups'],
    contact_name: ['担当者', '担当者名', '窓口', '連絡先', 'contact'],
    ...REACH,
  },
  person: {
    organization: ['所属', '所属機関', '勤務先', '会社名', '機関名', 'company'],
    roles: ['役割', '職種', 'role'],
    title: { ja: ['肩書', '肩書き', '役職', '職名', '専門'], either: ['position'] },
    name: { ja: ['氏名', '名前', '姓名'], either: ['full name'] },
    ...PLACE,
    ...REACH,
  },
  group: {
    type: ['種別', '区分'],
    name: { ja: ['団体名', 'グループ名', '研究会名', '会名', '名称'], either: ['group'] },
    parent: ['上位団体', '親団体', '所属団体'],
    lead: ['幹事企業', '代表企業', '事務局'],
    summary: { ja: ['概要', '活動内容', '目的'] },
    ...PLACE,
    founded_on: ['設立', '設立年', '設立年月日', '設立日'],
    member_count: ['会員数', '構成員数'],
  },
  capability: {
    holder: [
      '保有者',
      '保有機関',
      '会社名',
      '企業名',
      '機関名',
      '提供者',
      'organization',
      'company',
    ],
    type: ['種別', '区分'],
    title: {
      ja: [
        '技術名',
        '技術',
        'シーズ',
        'シーズ名',
        '得意技術',
        '得意分野',
        '加工内容',
        '題名',
        '件名',
      ],
      either: ['capability', 'technology'],
    },
    description: { ja: ['説明', '内容', '技術内容', '詳細', '概要'] },
    claim_level: ['確認度', '確からしさ'],
    quantities: ['数値', '仕様', '能力', '加工範囲'],
    evidence: ['実績', '根拠'],
    equipment: ['使用設備', '設備'],
  },
  equipment: {
    owner: [
      '所有者',
      '保有機関',
      '会社名',
      '企業名',
      '機関名',
      '設置機関',
      'organization',
      'company',
    ],
    name: { ja: ['設備名', '機器名', '装置名', '機械名', '設備名称'], either: ['equipment'] },
    manufacturer: ['メーカー', 'メーカ', '製造元', '製造会社', 'maker'],
    model: ['型式', '型番', '機種'],
    use_modes: ['利用形態', '利用方法', '開放区分', 'use mode'],
    specifications: ['仕様', '性能', 'specs'],
    note: { ja: ['備考', '説明', '用途', '特徴'], either: ['description'] },
    enables: ['できること', '対応技術'],
  },
  evidence: {
    type: ['種別', '区分'],
    title: {
      ja: ['件名', '題名', '案件名', '事業名', 'プロジェクト名', '論文名'],
      either: ['project'],
    },
    summary: { ja: ['概要', '内容', '要旨'], either: ['abstract'] },
    occurred_on: ['日付', '年月日', '実施日', '開始日', '年', 'date'],
    url: ['リンク', 'link'],
  },
  need: {
    owner: ['依頼元', '依頼者', '会社名', '企業名', 'organization', 'company'],
    gist: { ja: ['ニーズ', '課題', '要望', '依頼内容'], either: ['need'] },
    status: ['状態', '状況'],
    deadline: ['期限', '締切', '締切日'],
  },
  requirement: {
    need: ['ニーズ', '案件'],
    text: { ja: ['要件', '条件', '内容'], either: ['requirement'] },
    must: ['必須'],
    quantities: ['数値', '仕様'],
    order: ['順', '順番', '順序', 'no'],
  },
  membership: {
    member: ['会員', '会員名', '会社名', '企業名', 'company', 'organization'],
    group: ['団体', '団体名', '加盟団体', 'グループ', 'グループ名', '研究会名'],
    grade: ['会員種別', '会員区分', '種別'],
    role: { ja: ['役割', '役職'] },
    since: ['入会', '入会日', '入会年', '開始'],
    until: ['退会', '退会日', '終了'],
  },
  participation: {
    evidence: ['件名', '案件名', '事業名', 'プロジェクト名', 'project'],
    party: ['参加者', '参加機関', '会社名', '企業名', '機関名', 'organization'],
    role: { ja: ['役割', '分担'] },
  },
  tie: {
    from: ['紹介元', '本人', 'source party'],
    to: ['相手', '紹介先', '知人'],
    type: ['関係', '間柄', '種別'],
    last_contact_on: ['最終接触日', '最終連絡日'],
  },
};
