import { checkDigit } from '../../../language/corporate-number.ts';
import { type Random, seededRandom } from '../../benchmark/random.ts';

const FORMS = ['株式会社*', '*株式会社', '有限会社*', '*有限会社', '合同会社*', '*'];
const STEMS = '山田 田中 中村 大和 三和 共栄 東亜 日昇 アルファ エース'.split(' ');
const TRADES = '製作所 工業 鉄工所 精機 樹脂 化成 産業 商会'.split(' ');
const WARDS =
  '大阪市北区 大阪市西区 大阪市中央区 大阪市東成区 堺市堺区 堺市西区 東大阪市 八尾市'.split(' ');
const MACHINES = '万能材料試験機 三次元測定機 走査電子顕微鏡 マシニングセンタ 恒温槽'.split(' ');
const MAKERS = ['見本計測', '他社計器', '第三精機', ''];
const DIGITS = 12;

/** A firm of a generated list. */
export interface GeneratedFirm {
  readonly name: string;
  readonly corporateNumber: string;
  readonly ward: string;
}

/**
 * Firms of one prefecture whose names repeat, with other legal forms and in other wards; each has a
 * corporate number of its own. The same seed gives the same list.
 */
export function generateFirms(count: number, seed: number): readonly GeneratedFirm[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => ({
    name: nameFrom(random),
    corporateNumber: corporateNumber(at),
    ward: random.pick(WARDS),
  }));
}

/** A valid corporate number for each place in a list. */
export function corporateNumber(at: number): string {
  const digits = String(120_000_000_000 + at).padStart(DIGITS, '0');
  return `${checkDigit(digits)}${digits}`;
}

/** The firms as an office's list; without corporate numbers each name and ward comes once. */
export function firmsCsv(firms: readonly GeneratedFirm[], isNumbered: boolean): string {
  const rows = firms.map(({ name, corporateNumber: number, ward }, at) =>
    [at + 1, name, ...(isNumbered ? [number] : []), '大阪府', ward, at].join(','),
  );
  const header = `番号,会社名,${isNumbered ? '法人番号,' : ''}都道府県,市区町村,従業員数`;
  return `${[header, ...rows].join('\n')}\n`;
}

/** The firms of which no other has the same name in the same ward. */
export function withoutNamesakes(firms: readonly GeneratedFirm[]): readonly GeneratedFirm[] {
  return [...new Map(firms.map((firm) => [`${firm.name}@${firm.ward}`, firm])).values()];
}

/** Machines of these owners as a list; two never agree in owner, name, maker, model and number. */
export function machinesCsv(count: number, owners: readonly string[], seed: number): string {
  const random = seededRandom(seed);
  const rows = new Set<string>();
  while (rows.size < count) {
    const model = random.chance(0.2) ? '' : `AG-${random.below(40)}${random.pick(['', 'A', 'X'])}`;
    const assetNumber = random.chance(0.5) ? '' : `${random.below(2_000)}`;
    const machine = [random.pick(MACHINES), random.pick(MAKERS), model, assetNumber];
    rows.add([random.pick(owners), ...machine].join(','));
  }
  return `${['会社名,設備名,メーカー,型式,管理番号', ...rows].join('\n')}\n`;
}

function nameFrom(random: Random): string {
  const name = random.pick(STEMS) + random.pick(TRADES);
  return random.pick(FORMS).replace('*', name);
}
