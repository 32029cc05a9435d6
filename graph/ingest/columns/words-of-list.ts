import { normalizeHeader } from '../../../language/normalize-cell.ts';
import {
  EQUIPMENT_KINDS,
  EQUIPMENT_STATUSES,
  EQUIPMENT_USE_MODES,
  PREREQUISITES,
  PRICE_UNITS,
  USER_CLASSES,
} from '../../model/equipment-use.ts';
import {
  CAPABILITY_KINDS,
  CLAIM_LEVELS,
  EVIDENCE_KINDS,
  GROUP_KINDS,
  NEED_STATUSES,
  ORGANIZATION_KINDS,
  PERSON_ROLES,
} from '../../model/nodes.ts';
import { MEMBERSHIP_GRADES, TIE_KINDS } from '../../model/relationships.ts';
import { VISIBILITIES } from '../../model/visibility.ts';

type Words = Readonly<Record<string, readonly string[]>>;

const VISIBILITY: Words = {
  PUBLIC: ['公開', '一般公開', '○', 'open'],
  GROUP: ['グループ内', '会員限定', '会員のみ'],
  ORGANIZATION: ['組織内', '社内', '所内'],
  COORDINATORS: ['コーディネータ', 'コーディネーター', 'コーディネータのみ'],
  PRIVATE: ['非公開', '秘密', '×'],
};

/** Codes of the tax agency for kinds of organisations, plain and as the address of an IMI code. */
function bodyCodes(...codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [code, `http://imi.go.jp/ns/code_id/code/kind#${code}`]);
}

const ORGANIZATION: Words = {
  FIRM: [
    '企業',
    '会社',
    '民間企業',
    '事業者',
    'company',
    ...bodyCodes('301', '302', '303', '304', '305', '401'),
  ],
  UNIVERSITY: ['大学', '高専', '高等専門学校', '短大', '短期大学', '大学院', '教育機関', 'college'],
  PUBLIC_LAB: ['公設試', '公設試験研究機関', '研究機関', '研究所', '試験場', 'lab'],
  SUPPORT_BODY: ['支援機関', '財団', '公社', '商工会議所', '商工会', '組合', '協会'],
  FINANCIAL: ['金融機関', '金融', '銀行', '信用金庫', 'bank'],
  GOVERNMENT: ['行政', '自治体', '官公庁', '国', '県', '市', '役所', ...bodyCodes('101', '201')],
  OTHER: ['その他', ...bodyCodes('399', '499')],
};

const PERSON_ROLE: Words = {
  RESEARCHER: ['研究者', '研究員', '教員', '教授', '准教授', '先生'],
  ENGINEER: ['技術者', 'エンジニア', '設計者'],
  MANAGER: ['経営者', '社長', '代表', '管理者', '役員', '代表取締役'],
  COORDINATOR: ['コーディネータ', 'コーディネーター', 'カタライザー', '世話人', '幹事'],
  TECHNICIAN: ['技能者', '職人', '技師'],
  OFFICER: ['職員', '行政職員', '担当者', '事務局'],
  OTHER: ['その他'],
};

const CAPABILITY: Words = {
  PROCESS: ['加工', '工程', '製造', '加工技術', '生産'],
  TECHNOLOGY: ['技術', '製品技術', '製品'],
  RESEARCH: ['研究', '研究成果', '研究テーマ'],
  MATERIAL: ['材料', '素材'],
  DESIGN: ['設計', 'デザイン', '設計開発'],
  TEST_AND_MEASUREMENT: ['試験', '測定', '計測', '分析', '評価', '検査', '試験測定'],
  SERVICE: ['サービス', '支援', '相談'],
  PATENT: ['特許', '知的財産', '知財'],
  COMMERCIAL_ROLE: ['販売', '営業', '企画', '商流', '流通', '商社'],
};

const CLAIM_LEVEL: Words = {
  DECLARED: ['自己申告', '申告'],
  DOCUMENTED: ['資料あり', '文書', '公表資料'],
  VISITED: ['訪問済', '現地確認', '訪問'],
  DELIVERED: ['納入実績', '納入', '実績あり'],
};

const EVIDENCE: Words = {
  PROJECT: ['プロジェクト', '共同開発', '共同研究', '開発', '事業'],
  DELIVERY: ['納入', '納品', '受注', '納入実績'],
  PAPER: ['論文', '発表'],
  PATENT: ['特許'],
  CERTIFICATION: ['認証', '資格', '認定'],
  VISIT: ['訪問', '見学'],
  AWARD: ['受賞', '表彰', '賞'],
  REFERENCE: ['掲載', '紹介', '参考', '資料', 'その他'],
};

const USE_MODE: Words = {
  SELF_USE: [
    ...['自己利用', '開放', '機器開放', '利用者操作', '貸出', '機器利用', '自主利用', 'self use'],
    ...['self-service', 'user operated'],
  ],
  ASSISTED: [
    ...['補助', '立会', '立会い', '立ち会い', '技術支援', '職員補助', '操作補助', '技術補助'],
    ...['assisted', 'operator assisted', 'supervised'],
  ],
  COMMISSIONED: [
    ...['受託', '依頼試験', '委託', '依頼', '受託加工', '依頼分析', '依頼測定', '受託分析'],
    ...['受託試験', '測定代行', '技術代行', 'commissioned', 'service', 'sample service'],
  ],
};

const EQUIPMENT_KIND: Words = {
  EQUIPMENT: ['設備', '機器', '装置', 'item', 'instrument'],
  FACILITY: ['施設', '共用施設'],
};

const USER_CLASS: Words = {
  OWN_ORGANIZATION: [
    ...['学内', '所内', '社内', '自機関', '部内', '内部', '学内者', '学内のみ', '所内のみ'],
    ...['不可', '否', '×', 'internal', 'own organisation', 'no', 'n'],
  ],
  EXTERNAL: [
    ...['学外', '所外', '外部', '学外者', '一般', '可', '可能', '○', '◯', '〇', '有', '学外可'],
    ...['外部可', '公開', 'external', 'yes', 'y', 'public'],
  ],
  UNIVERSITY: [
    ...['大学', '他大学', '学術', 'アカデミア', '教育機関', '大学等', '学術機関', '国立大学'],
    ...['academic', 'university', 'universities'],
  ],
  PUBLIC_BODY: [
    ...['公的機関', '公設試', '官公庁', '公共機関', '国公立研究機関', '非営利', '独立行政法人'],
    ...['public body', 'public bodies', 'non-profit'],
  ],
  SME: [
    ...['中小企業', '県内中小企業', '府内中小企業', '市内中小企業', '都内中小企業', '中小'],
    ...['small and medium enterprise', 'small firm', 'smes'],
  ],
  LARGE_FIRM: ['大企業', '大手企業', 'large firm', 'large company'],
  OVERSEAS: ['海外', '国外', '海外機関', 'overseas', 'abroad'],
};

const PREREQUISITE: Words = {
  TRAINING: [
    ...['講習', '利用講習', '機器講習', '講習会', '講習受講', '要講習', '事前講習', '操作講習'],
    ...['講習会受講', 'トレーニング', '要トレーニング', 'training', 'training required'],
  ],
  LICENCE: [
    ...['免許', '資格', 'ライセンス', '有資格者', '要資格', '放射線業務従事者', 'licence'],
    ...['license'],
  ],
  SAFETY_COURSE: ['安全講習', '安全教育', '安全衛生教育', '安全講習会', 'safety', 'safety course'],
  NDA: ['秘密保持', '秘密保持契約', '守秘義務', '機密保持契約', 'nda', 'confidentiality'],
};

const EQUIPMENT_STATUS: Words = {
  AVAILABLE: [
    ...['利用可', '利用可能', '使用可', '使用可能', '稼働', '稼働中', '稼動中', '正常', '運用中'],
    ...['available', 'in use', 'active', 'working', 'operational'],
  ],
  MAINTENANCE: [
    ...['休止', '休止中', '停止', '停止中', '修理中', '故障', '故障中', '調整中', '点検中'],
    ...['保守中', '準備中', '移設中', 'maintenance', 'under repair', 'temporary closure'],
    ...['planned', 'out of order'],
  ],
  CLOSED: [
    ...['廃止', '廃棄', '廃棄済', '廃棄済み', '除却', '終了', '利用終了', '撤去', 'closed'],
    ...['decommissioned', 'disposed'],
  ],
};

const PRICE_UNIT: Words = {
  HOUR: ['時間', '1時間', '時', 'h', 'hr', 'hour', 'hours', 'per hour'],
  HALF_DAY: ['半日', 'half day', 'half-day'],
  DAY: ['日', '1日', 'd', 'day', 'days', 'per day'],
  WEEK: ['週', '週間', '1週間', 'week'],
  MONTH: ['月', 'か月', 'ヶ月', 'カ月', '1か月', 'month'],
  YEAR: ['年', '年間', '1年', 'year'],
  SAMPLE: [
    ...['検体', '試料', 'サンプル', '件', '点', '1件', '1検体', '1試料', '試験', 'sample'],
    ...['specimen', 'item'],
  ],
  USE: ['回', '1回', '式', '測定', 'use', 'run', 'session', 'visit'],
};

const GROUP: Words = {
  CROSS_INDUSTRY_GROUP: ['異業種交流', '異業種交流グループ', '異業種交流会', '交流会', '異業種'],
  JOINT_ORDER_GROUP: ['共同受注', '共同受注グループ', '共同受注体'],
  STUDY_GROUP: ['研究会', '勉強会', '分科会', '部会'],
  FEDERATION: ['連合会', '連合', '協議会', '連合体'],
  CLUSTER_BODY: ['クラスター', '産業クラスター', '推進機関', '推進組織'],
};

const GRADE: Words = {
  FULL: ['正会員', '会員', '正'],
  ASSOCIATE: ['準会員', '賛助会員', '準', '賛助'],
  OBSERVER: ['オブザーバー', 'オブザーバ', '特別会員'],
  SECRETARIAT: ['事務局'],
};

const TIE: Words = {
  WORKED_TOGETHER: ['協働', '共同開発', '共同研究', '共同事業'],
  SAME_GROUP: ['同じ団体', '同会員', '会員同士'],
  VISIT: ['訪問', '見学'],
  TRADE: ['取引', '取引先', '発注', '受注'],
  CO_AUTHOR: ['共著', '共著者'],
  FORMER_COLLEAGUE: ['元同僚', '同僚'],
  INTRODUCED_BY: ['紹介', '紹介者'],
  TEACHER_STUDENT: ['師弟', '恩師', '教え子'],
  ACQUAINTANCE: ['知人', '知り合い', '面識'],
};

const NEED_STATUS: Words = {
  DRAFT: ['下書き', '準備中'],
  OPEN: ['受付中', '募集中', '公開中', '未着手'],
  MATCHING: ['照会中', 'マッチング中', '探索中'],
  IN_DISCUSSION: ['商談中', '協議中', '相談中'],
  CLOSED_WON: ['成約', '成立', '完了'],
  CLOSED_LOST: ['不成立', '失注'],
  WITHDRAWN: ['取下げ', '取り下げ', '中止'],
};

/** Words that offices write for the values of the model's lists. */
const WORDS_OF_LISTS: ReadonlyMap<readonly string[], Words> = new Map<readonly string[], Words>([
  [VISIBILITIES, VISIBILITY],
  [ORGANIZATION_KINDS, ORGANIZATION],
  [PERSON_ROLES, PERSON_ROLE],
  [CAPABILITY_KINDS, CAPABILITY],
  [CLAIM_LEVELS, CLAIM_LEVEL],
  [EVIDENCE_KINDS, EVIDENCE],
  [EQUIPMENT_USE_MODES, USE_MODE],
  [EQUIPMENT_KINDS, EQUIPMENT_KIND],
  [USER_CLASSES, USER_CLASS],
  [PREREQUISITES, PREREQUISITE],
  [EQUIPMENT_STATUSES, EQUIPMENT_STATUS],
  [PRICE_UNITS, PRICE_UNIT],
  [GROUP_KINDS, GROUP],
  [MEMBERSHIP_GRADES, GRADE],
  [TIE_KINDS, TIE],
  [NEED_STATUSES, NEED_STATUS],
]);

/** Value of each word of a list, including the values themselves, by normalised word. */
export function wordsOfList(values: readonly string[]): ReadonlyMap<string, string> {
  const words = WORDS_OF_LISTS.get(values) ?? {};
  return new Map(
    values.flatMap((value) =>
      [value, ...(words[value] ?? [])].map((word) => [normalizeHeader(word), value]),
    ),
  );
}
