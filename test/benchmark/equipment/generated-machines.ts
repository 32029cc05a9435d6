import type { GraphNode as Node } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { CONCEPTS } from '../../../matching/analysis/concepts.ts';
import type { Concept } from '../../../matching/analysis/parse-concepts.ts';
import { equipment, organization, relationship } from '../../builders.ts';
import { type Random, seededRandom } from '../random.ts';

/** Range of generated machines. */
export interface WantedMachines {
  readonly from: number;
  readonly count: number;
  readonly seed: number;
}

const HEADER = [
  '保有機関,番号,機器名,英語名,機器分類,手法,メーカー,型式,主な仕様,利用形態,学外利用',
  '利用料金（学外、円/時間）,申込方法,管理部署,設置場所',
].join(',');
const OWNER = '見本県工業技術センター';
/** List with the one institute that owns them. */
export const OWNER_LIST = `機関名,機関種別,所在地\n${OWNER},公設試,大阪府堺市北区\n`;
const MAKERS = ['見本光学', '見本精機', '仮想計測', '架空電子', '例示工業', '試作製作所'];
const SITES = ['本部', '東館', '西館', '実験棟', '第二実験棟'];
const MODES = ['機器利用', '依頼測定', '機器利用、依頼測定', '立会い'];
const SPECIFICATIONS: readonly ((random: Random) => string)[] = [
  (random) => `温度 -${random.below(80)}～${100 + random.below(200)} ℃`,
  (random) => `最大荷重 ${1 + random.below(500)} kN`,
  (random) => `加速電圧 0.5～${5 + random.below(200)} kV`,
  (random) => `移動量 X 0～${100 + random.below(1_500)} mm`,
  (random) => `周波数 5～${100 + random.below(9_000)} Hz`,
];

/** Instruments and machine tools of the taxonomy, which give generated machines their names. */
const KINDS: readonly Concept[] = CONCEPTS.filter(({ area }) => area === 'instruments');

/** Returns a list as a laboratory keeps it, in Japanese, as CSV; the same for the same seed. */
export function generatedMachineList({ from, count, seed }: WantedMachines): string {
  const random = seededRandom(seed + from);
  const rows = Array.from({ length: count }, (_, at) => {
    const { ja, en } = random.pick(KINDS);
    const technique = random.pick(KINDS).ja[0] ?? '';
    return [
      OWNER,
      `G-${from + at}`,
      `${ja[0] ?? ''}${1 + random.below(90)}号機`,
      en[0] ?? '',
      ja.at(-1) ?? '',
      technique,
      random.pick(MAKERS),
      `GEN-${random.below(9_000)}`,
      random.pick(SPECIFICATIONS)(random),
      random.pick(MODES),
      '可',
      `"${(1 + random.below(90)) * 100}円"`,
      '申込書を提出',
      '機器分析室',
      random.pick(SITES),
    ].join(',');
  });
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Returns machines as records, with the institute that owns them, as imported from such lists. */
export function generatedMachines(count: number, seed: number): (Node | Relationship)[] {
  const random = seededRandom(seed);
  const owner = organization('owner', { kind: 'PUBLIC_LAB', prefecture: '大阪府' });
  const machines = Array.from({ length: count }, (_, at) => {
    const { ja, en } = random.pick(KINDS);
    return equipment(`G-${at}`, {
      name: { ja: `${ja[0] ?? ''}${1 + random.below(90)}号機`, en: en[0] ?? '' },
      category: ja.at(-1) ?? '',
      techniques: [random.pick(KINDS).ja[0] ?? ''],
      manufacturer: random.pick(MAKERS),
      model: `GEN-${random.below(9_000)}`,
      specifications: [
        random.pick([
          { quantity: '温度', unit: '℃', min: -random.below(80), max: 100 + random.below(200) },
          { quantity: '最大荷重', unit: 'kN', max: 1 + random.below(500) },
          { quantity: '移動量 X', unit: 'mm', min: 0, max: 100 + random.below(1_500) },
        ]),
      ],
      useModes: [random.pick(['SELF_USE', 'ASSISTED', 'COMMISSIONED'] as const)],
      openTo: ['EXTERNAL'],
    });
  });
  const owned = machines.map((machine) => relationship('OWNS', owner, machine));
  return [owner, ...machines, ...owned];
}

/** Returns needs for such machines, half with a quantity. */
export function generatedMachineNeeds(count: number, seed: number): string[] {
  const random = seededRandom(seed + 1);
  return Array.from({ length: count }, (_, at) => {
    const { ja, en } = random.pick(KINDS);
    const name = (at % 3 === 0 ? en[0] : ja[0]) ?? '';
    return at % 2 === 0 ? name : `${name} ${random.pick(SPECIFICATIONS)(random)}`;
  });
}
