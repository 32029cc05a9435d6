import type { RowKind } from './row-kinds.ts';

/**
 * Headers of a text in two languages: the Japanese one, and those that do not state the language.
 */
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

/**
 * Headers of a Japanese address, in one cell or in parts; the reader splits it into prefecture and
 * city.
 */
export const ADDRESS_HEADERS = [
  '所在地',
  '住所',
  '会社住所',
  '会社所在地',
  '本社所在地',
  '本社住所',
  '本店所在地',
  '事業所所在地',
  '国内所在地',
  'address',
  'location',
] as const;

/** Headers of ids from other systems, by the scheme of the id. */
export const EXTERNAL_ID_HEADERS: Readonly<
  Partial<Record<RowKind, Readonly<Record<string, readonly string[]>>>>
> = {
  organization: {
    ror: ['ROR', 'ROR ID'],
    grid: ['GRID', 'GRID ID'],
    isni: ['ISNI'],
    wikidata: ['Wikidata'],
  },
  person: {
    // Researcher numbers of e-Rad, under which KAKEN lists people.
    erad: ['研究者番号', 'e-Rad研究者番号', '科研費研究者番号', 'researcher number'],
    orcid: ['ORCID', 'ORCID iD', 'ORCID ID'],
    researchmap: ['researchmap', 'researchmap ID'],
    nrid: ['NRID'],
  },
};

/**
 * Columns that identify a record. Two cells for one of them are never joined, unlike those of other
 * texts.
 */
export const NAMING_COLUMNS: ReadonlySet<string> = new Set([
  'id',
  'name_ja',
  'name_en',
  'name_kana',
  'title_ja',
  'title_en',
  'gist_ja',
  'gist_en',
  'prefecture',
  'city',
  'manufacturer',
  'model',
  'asset_number',
]);

/** Headers that name a firm, so that a row without a type is one. */
export const FIRM_HEADERS = [
  '会社名',
  '企業名',
  '事業所名',
  '社名',
  '会社名称',
  '企業名称',
  '事業者名',
  '商号',
  '商号又は名称',
  '商号または名称',
  'company',
  'company name',
] as const;

/** Headers of the columns that every kind of row has, after its own. */
export const COMMON_HEADERS: Readonly<Record<string, HeaderWords>> = {
  scheme: ['体系', 'ID体系'],
  id: [
    '番号',
    '管理番号',
    '整理番号',
    'コード',
    'external id',
    '会員番号',
    '登録番号',
    '企業番号',
    'No',
    'No.',
  ],
  external_ids: ['外部ID'],
  visibility: ['公開範囲', '公開'],
  audience: ['公開先', '閲覧できる人', 'shared with'],
  document: ['出典', '資料', '文書', 'source'],
  section: ['箇所', 'ページ', '頁', '行'],
  quote: ['引用'],
  recorded_on: ['記録日', '登録日', '作成日'],
  confirmed_on: ['確認日', '更新日', '最終更新日', '更新年月日'],
};

const PLACE: Readonly<Record<string, HeaderWords>> = {
  country: ['国', '国名'],
  prefecture: ['都道府県', '県', '府県'],
  city: ['市区町村', '市町村', '市', 'town'],
};

const REACH: Readonly<Record<string, HeaderWords>> = {
  email: [
    'メール',
    'メールアドレス',
    'Eメール',
    'e-mail',
    'mail',
    '連絡先メール',
    'E-mailアドレス',
  ],
  phone: [
    '電話',
    '電話番号',
    'TEL',
    'TEL.',
    'telephone',
    '連絡先電話',
    '連絡先電話番号',
    '代表電話',
  ],
};

/**
 * Headers that offices write for the columns of each kind of row, by the column's name without
 * language, in the order of templates and exports.
 */
export const HEADER_WORDS: Readonly<Record<RowKind, Readonly<Record<string, HeaderWords>>>> = {
  organization: {
    type: ['種別', '区分', '機関種別', '組織種別', '法人種別', '種別コード'],
    name: {
      ja: [
        ...FIRM_HEADERS.filter((header) => !/[a-z]/u.test(header)),
        '名称',
        '組織名',
        '機関名',
        '法人名',
        '法人名称',
        '大学名',
        '学校名',
        '施設名',
        '研究所名',
        '団体名',
        '組織名称',
        '機関名称',
        '団体名称',
      ],
      either: ['company', 'company name', 'organization', 'organisation', 'firm'],
    },
    name_kana: [
      'フリガナ',
      'ふりがな',
      'カナ',
      '会社名カナ',
      '名称カナ',
      'よみ',
      '法人名ふりがな',
      '法人名フリガナ',
    ],
    corporate_number: ['法人番号', 'corporate number'],
    closed_on: ['閉鎖年月日', '閉鎖日', '登記記録の閉鎖等年月日', '解散日', '廃業日', 'close date'],
    ...PLACE,
    location: { latitude: ['緯度', 'lat'], longitude: ['経度', 'lon', 'lng'] },
    website: [
      'ホームページ',
      'URL',
      'HP',
      'ウェブサイト',
      'web',
      'homepage',
      '企業ホームページ',
      'ホームページURL',
      'ホームページアドレス',
      'HPアドレス',
      'WebサイトURL',
      'Webサイト',
    ],
    employees: ['従業員数', '従業員', '社員数', '従業者数', 'employee number'],
    sme: ['中小企業'],
    summary: { ja: ['事業内容', '概要', '業務内容', '事業概要', '特徴'], either: ['business'] },
    products: [
      '製品',
      '主要製品',
      '取扱製品',
      '製品名',
      '主な製品',
      '取扱品目',
      '営業品目リスト',
      '営業品目',
    ],
    industry: ['業種', '業界'],
    member_of: ['加盟団体', '所属団体', '所属グループ', 'groups'],
    contact_name: ['担当者', '担当者名', '担当者氏名', '連絡先氏名', '窓口', '連絡先', 'contact'],
    ...REACH,
  },
  person: {
    organization: [
      '所属',
      '所属機関',
      '所属研究機関',
      '所属機関名',
      '所属先',
      '勤務先',
      '会社名',
      '機関名',
      'company',
      'affiliation',
    ],
    roles: ['役割', '職種', 'role'],
    title: {
      ja: ['肩書', '肩書き', '役職', '職名', '職', '専門'],
      either: ['position', 'job title'],
    },
    name: {
      ja: ['氏名', '名前', '姓名', '研究者名', '研究者氏名', '教員名', '研究代表者'],
      either: ['full name', 'researcher name', 'researcher'],
    },
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
    quantities_text: [],
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
    type: [],
    name: {
      ja: [
        '設備名',
        '機器名',
        '装置名',
        '機械名',
        '設備名称',
        '機器名称',
        '装置名称',
        '設備・機器名',
      ],
      either: ['equipment', 'equipment name', 'instrument', 'instrument name'],
    },
    category: [
      '機器分類',
      '装置分類',
      '設備分類',
      '分類',
      '区分',
      '種別',
      'カテゴリ',
      'カテゴリー',
    ],
    techniques: ['手法', '測定手法', '分析手法', '測定方法', '加工方法', 'technique', 'method'],
    measures: ['測定項目', '測定対象', '分析項目', '分析対象', 'measured variables'],
    manufacturer: ['メーカー', 'メーカ', '製造元', '製造会社', 'メーカー名', 'メーカ名', 'maker'],
    manufacturer_id: [],
    model: ['型式', '型番', '機種', '型名', '形式', 'model name'],
    model_id: [],
    asset_number: [
      '資産番号',
      '備品番号',
      '機器番号',
      '設備番号',
      '管理番号',
      '製造番号',
      'シリアル番号',
      'serial number',
      'asset id',
    ],
    use_modes: ['利用形態', '利用方法', '開放区分', '利用区分', 'use mode'],
    open_to: [
      ...['利用対象', '利用対象者', '学外利用', '外部利用', '所外利用', '利用できる人', '学外開放'],
      ...['一般利用', '外部開放', '利用範囲', 'open to', 'eligible users'],
    ],
    prerequisites: ['講習', '利用講習', '講習会', '必要な資格', '利用資格', '事前講習', 'training'],
    conditions: {
      ja: ['利用条件', '使用条件', '利用上の注意', '制限事項', '注意事項'],
      either: ['terms of use', 'terms'],
    },
    lead_days: ['申込日数', '予約期限', '申込期限', '申込み期限', 'lead time'],
    opening_hours: {
      ja: ['利用時間', '利用可能時間', '開放時間', '受付時間', '使用時間', '開放日時'],
      either: ['hours'],
    },
    prices: [
      ...['利用料金', '利用料', '使用料', '使用料金', '料金', '単価', 'price', 'fee', 'fees'],
      ...['charge', 'charges', 'rate', 'rates'],
    ],
    prices_text: [],
    consumables: { ja: ['消耗品', '消耗品費', '消耗品等'] },
    how_to_apply: {
      ja: ['申込方法', '申込み方法', '申込手続', '申込み', '利用手続', '利用手続き', '予約方法'],
      either: ['application', 'booking'],
    },
    apply_url: ['申込URL', '予約URL', '申込先URL', '予約サイト', '予約システム', 'booking url'],
    manager: {
      ja: [
        '管理部署',
        '担当部署',
        '管理部門',
        '管理部局',
        '問合せ部署',
        '問い合わせ部署',
        '担当課',
      ],
      either: ['managed by'],
    },
    acknowledgement: { ja: ['謝辞', '謝辞記載', '謝辞の記載'], either: ['acknowledgment'] },
    usage_report: ['利用報告', '報告書', '利用報告書', '成果報告', 'usage report required'],
    status: ['状態', '状況', '稼働状況', '稼動状況', '運用状況', '利用可否'],
    specifications: ['仕様', '性能', '主な仕様', '主要仕様', 'specs'],
    specifications_text: [],
    note: { ja: ['備考', '説明', '用途', '特徴', '概要'], either: ['description'] },
    facility: ['共用施設', '拠点', '拠点名', '施設', 'facility'],
    department: ['部局', '学科', '学部', '研究室', '管理学科', 'department'],
    site: ['設置場所', '場所', 'キャンパス', '設置地区', '設置キャンパス', 'site location'],
    building: ['建物', '棟', '部屋', '設置室', '室名', 'room'],
    location: { latitude: ['緯度', 'lat'], longitude: ['経度', 'lon', 'lng'] },
    commissioned_on: [
      ...['導入年', '導入年度', '導入日', '設置年', '設置年度', '購入年', '購入年度', '取得年月日'],
      ...['取得年度', '導入年月', '設置年月', '取得日', 'commissioned date'],
    ],
    decommissioned_on: ['廃止日', '廃棄日', '除却日', 'decommissioned date'],
    funding: ['財源', '導入事業', '導入事業名', '補助事業', '補助事業名', 'funder'],
    website: ['URL', 'ホームページ', 'リンク', '詳細URL', '機器URL', 'web', 'link', 'web address'],
    photo: ['写真', '画像', '写真URL', 'image'],
    enables: ['できること', '対応技術'],
    contact_name: [
      ...['担当者', '担当者名', '担当者氏名', '管理者', '管理責任者', '責任者', '担当教員'],
      ...['連絡先', '問合せ先', '問い合わせ先', 'お問合せ先', 'お問い合わせ先', 'contact'],
    ],
    ...REACH,
    contact_extras: [],
    contact_visibility: ['連絡先公開', '連絡先の公開', '連絡先公開範囲'],
    extras: [],
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
    quantities_text: [],
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
