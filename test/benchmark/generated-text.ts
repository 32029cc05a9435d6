import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { Random } from './random.ts';
import {
  INDUSTRIES,
  MACHINES,
  MATERIALS,
  MODIFIERS,
  PROBLEMS,
  PROCESSES,
  PRODUCTS,
  QUANTITIES,
  SYLLABLES,
  TOPICS,
} from './words.ts';

/** Range of the length of a capability's Japanese title and description together, in characters. */
export const CAPABILITY_CHARACTERS = { min: 40, max: 120 } as const;
/** Characters of a need that is a whole mail. */
export const MAIL_CHARACTERS = 1_500;
/** Share of capabilities that also have an English title. */
const ENGLISH_SHARE = 0.2;

/** Text of a capability, with the quantities that its description states. */
export interface CapabilityText {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly quantities: readonly QuantityRange[];
}

interface Sentence {
  readonly ja: string;
  readonly quantity?: QuantityRange;
}

/** Returns a capability of a firm, or of a research body if `research`. */
export function capabilityText(random: Random, research: boolean): CapabilityText {
  const title = research && random.chance(0.7) ? researchTitle(random) : tradeTitle(random);
  const { min, max } = CAPABILITY_CHARACTERS;
  const target = min + random.below(max - min + 1);
  const sentences: Sentence[] = [];
  let length = title.ja.length;
  while (length < target) {
    const sentence = describe(random);
    if (length + sentence.ja.length <= max) {
      sentences.push(sentence);
      length += sentence.ja.length;
    } else if (length >= min) break;
  }
  return {
    title: random.chance(ENGLISH_SHARE) ? title : { ja: title.ja },
    description: { ja: sentences.map(({ ja }) => ja).join('') },
    quantities: sentences.flatMap(({ quantity }) => (quantity ? [quantity] : [])),
  };
}

/** Returns a need in one phrase, such as チタンの鏡面研磨. */
export function shortNeed(random: Random): string {
  const title = (random.chance(0.2) ? researchTitle(random) : tradeTitle(random)).ja;
  return random.chance(0.4) ? `${title}ができるところ` : title;
}

/** Returns a need as a mail of {@link MAIL_CHARACTERS} characters: background, parts, wishes. */
export function mailNeed(random: Random): string {
  let mail = `いつもお世話になっております。${random.pickSkewed(INDUSTRIES).ja}業界向けの製品開発の件でご相談があります。`;
  while (mail.length < MAIL_CHARACTERS) mail += mailSentence(random);
  return mail.slice(0, MAIL_CHARACTERS);
}

/** Returns an invented brand name in katakana. */
export function brandName(random: Random): string {
  let name = '';
  for (let count = 2 + random.below(3); count > 0; count -= 1) name += random.pick(SYLLABLES);
  return name;
}

type Bilingual = Required<LocalizedText>;

function tradeTitle(random: Random): Bilingual {
  const modifier = random.pickSkewed(MODIFIERS);
  const material = random.pickSkewed(MATERIALS);
  const process = random.pickSkewed(PROCESSES);
  const other = random.pickSkewed(PROCESSES);
  const product = random.pickSkewed(PRODUCTS);
  switch (random.below(5)) {
    case 0:
      return {
        ja: `${material.ja}の${modifier.ja}${process.ja}`,
        en: `${modifier.en} ${process.en} of ${material.en}`,
      };
    case 1:
      return {
        ja: `${product.ja}の${process.ja}・${other.ja}`,
        en: `${process.en} and ${other.en} of ${product.en}`,
      };
    case 2:
      return {
        ja: `${modifier.ja}${product.ja}の設計・製作`,
        en: `Design and making of ${modifier.en} ${product.en}`,
      };
    case 3:
      return {
        ja: `${material.ja}製${product.ja}の${process.ja}`,
        en: `${process.en} of ${product.en} in ${material.en}`,
      };
    default:
      return {
        ja: `${process.ja}、${other.ja}による${product.ja}`,
        en: `${product.en} by ${process.en} and ${other.en}`,
      };
  }
}

function researchTitle(random: Random): Bilingual {
  const topic = random.pickSkewed(TOPICS);
  const product = random.pickSkewed(PRODUCTS);
  return random.chance(0.5)
    ? { ja: `${topic.ja}に関する研究`, en: `Research on ${topic.en}` }
    : { ja: `${topic.ja}と${product.ja}への応用`, en: `${topic.en} and its use for ${product.en}` };
}

function describe(random: Random): Sentence {
  const one = <T extends { readonly ja: string }>(list: readonly T[]) => random.pickSkewed(list).ja;
  switch (random.below(9)) {
    case 0:
      return {
        ja: `${one(MACHINES)}${1 + random.below(12)}台で${one(MATERIALS)}の${one(PROCESSES)}に対応します。`,
      };
    case 1:
      return quantitySentence(random);
    case 2:
      return {
        ja: `公差±0.${String(1 + random.below(50)).padStart(3, '0')}mmを${one(MACHINES)}で保証。`,
      };
    case 3:
      return { ja: `${one(INDUSTRIES)}業界へ${one(PRODUCTS)}を納めています。` };
    case 4:
      return {
        ja: `${one(PROBLEMS)}を${10 * (1 + random.below(8))}％減らした${one(PROCESSES)}の実績があります。`,
      };
    case 5:
      return { ja: `自社ブランド「${brandName(random)}」を展開。` };
    case 6:
      return { ja: `${one(MATERIALS)}から${one(MATERIALS)}への置き換えを提案します。` };
    case 7:
      return { ja: `${one(PROCESSES)}から${one(PROCESSES)}まで一貫して請け負います。` };
    default:
      return { ja: `${one(TOPICS)}を大学と共同で研究中。` };
  }
}

function quantitySentence(random: Random): Sentence {
  const { quantity, unit, values } = random.pick(QUANTITIES);
  const low = random.below(values.length - 1);
  const high = low + 1 + random.below(values.length - low - 1);
  const [min, max] = [values[low] ?? 0, values[high] ?? 0];
  return { ja: `${quantity}${min}〜${max}${unit}。`, quantity: { quantity, min, max, unit } };
}

function mailSentence(random: Random): string {
  const one = <T extends { readonly ja: string }>(list: readonly T[]) => random.pickSkewed(list).ja;
  switch (random.below(8)) {
    case 0:
      return `現在、${one(MODIFIERS)}${one(PRODUCTS)}の${one(PROBLEMS)}が課題となっており、改善を検討しています。`;
    case 1:
      return `材質は${one(MATERIALS)}を予定しており、${one(PROCESSES)}ができる協力先を探しています。`;
    case 2:
      return `数量と寸法の条件は${quantitySentence(random).ja}`;
    case 3:
      return `できれば${one(MACHINES)}をお持ちで、${one(PROCESSES)}まで一貫して対応いただけると助かります。`;
    case 4:
      return `以前${random.pick(['県内の企業', '大手の会社', '知り合いの工場'])}に${one(PROCESSES)}をお願いしましたが、${one(PROBLEMS)}の点でうまくいきませんでした。`;
    case 5:
      return `また、${one(TOPICS)}について詳しい先生がいらっしゃればご紹介いただけないでしょうか。`;
    case 6:
      return `${one(INDUSTRIES)}分野の${one(PRODUCTS)}での実績がある会社を優先したいと考えています。`;
    default:
      return random.pick([
        'お忙しいところ恐縮ですが、ご検討をよろしくお願いいたします。',
        '費用の目安も併せて教えていただけますと幸いです。',
        '図面は守秘契約の後にお見せできます。',
        '来月の会議までに候補を決めたいと思っております。',
      ]);
  }
}
