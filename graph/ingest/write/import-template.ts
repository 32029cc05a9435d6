import type { Column } from '../columns/column.ts';
import { columnsOf } from '../columns/columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import { COMMENT } from '../read/csv-records.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-text.ts';

/** Columns that an office rarely fills in; they are accepted all the same. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'scheme',
  'section',
  'quote',
  'recorded_on',
  'latitude',
  'longitude',
]);

/**
 * A CSV file to fill in: the header in the language, and one example in a line that begins with
 * "# ", a comment to the import. With a byte order mark, so that Excel reads it as UTF-8.
 */
export function importTemplate(kind: RowKind, locale: 'ja' | 'en'): string {
  const columns = columnsOf(kind).filter(({ name }) => !LEFT_OUT.has(name));
  const headers = columns.map((column) => (locale === 'ja' ? japaneseHeader(column) : column.name));
  const example = EXAMPLES[kind];
  const cells = columns.map(({ name }) => example[name] ?? '');
  return `${BYTE_ORDER_MARK}${csvLine(headers)}${COMMENT}${csvLine(cells)}`;
}

function japaneseHeader({ name, headers }: Column): string {
  return headers[0] ?? name;
}

const EXAMPLES: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  organization: {
    type: '企業',
    name_ja: '株式会社見本製作所',
    name_en: 'Mihon Works Co., Ltd.',
    name_kana: 'ミホンセイサクショ',
    prefecture: '大阪府',
    city: '東大阪市',
    employees: '25',
    sme: 'はい',
    summary_ja: '薄板の精密プレス加工',
    visibility: '公開',
  },
  person: {
    organization: '見本大学',
    roles: '研究者',
    title_ja: '機械工学の教授',
    title_en: 'professor of mechanical engineering',
    visibility: '公開',
  },
  group: {
    type: '共同受注',
    name_ja: '見本共同受注会',
    prefecture: '大阪府',
    founded_on: '2001-04',
    member_count: '12',
    visibility: '公開',
  },
  capability: {
    holder: '株式会社見本製作所',
    type: '加工',
    title_ja: '薄板の精密プレス加工',
    title_en: 'precision stamping of thin sheet',
    claim_level: '自己申告',
    quantities: '板厚 0.05..1.2 mm; lot 1..50',
    visibility: '公開',
  },
  equipment: {
    owner: '見本県工業技術センター',
    name_ja: '三次元測定機',
    name_en: 'coordinate measuring machine',
    manufacturer: '見本計測',
    model: 'CMM-700',
    use_modes: '機器利用; 依頼試験',
    specifications: '測定範囲 0..700 mm',
    visibility: '公開',
  },
  evidence: {
    type: '共同開発',
    title_ja: '福祉用具の共同開発',
    occurred_on: '2003-06',
    visibility: '公開',
  },
  need: {
    owner: '株式会社見本製作所',
    gist_ja: '薄いチタン板を曲げたい',
    status: '募集中',
    deadline: '2027-03-31',
    visibility: '公開',
  },
  requirement: {
    need: '薄いチタン板を曲げたい',
    text_ja: 'チタンの曲げ加工',
    must: '必須',
    quantities: '板厚 0.1..0.5 mm',
    order: '1',
  },
  membership: {
    member: '株式会社見本製作所',
    group: '見本共同受注会',
    grade: '正会員',
    role_ja: '設計',
    since: '2001-04',
  },
  participation: {
    evidence: '福祉用具の共同開発',
    party: '株式会社見本製作所',
    role_ja: '設計',
  },
  tie: {
    from: '株式会社見本製作所',
    to: '見本大学',
    type: '知人',
    last_contact_on: '2025-10',
  },
};
