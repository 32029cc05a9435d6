import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { MESSAGES, type Message, type MessageKey, type MessageLocale } from './catalogue.ts';

/** A sentence as data. */
export interface Sentence {
  readonly key: MessageKey;
  readonly parameters: Parameters;
}

/** Values for the places of a sentence, by their names. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** Words as they are or in the reader's language, a number, range, sentence, or list of them. */
export type Parameter =
  | string
  | number
  | LocalizedText
  | QuantityRange
  | Sentence
  | readonly Parameter[];

/** Text around each item of a list, and between items. */
const LISTS = {
  plain: {
    ja: { before: '', after: '', between: '、' },
    en: { before: '', after: '', between: ', ' },
  },
  quoted: {
    ja: { before: '「', after: '」', between: '' },
    en: { before: '"', after: '"', between: ', ' },
  },
  clauses: {
    ja: { before: '', after: '', between: '、' },
    en: { before: '', after: '', between: '; ' },
  },
} as const;
type ListForm = keyof typeof LISTS;

/**
 * Maximum items of a list in a sentence, each with a maximum of characters: a sentence stays
 * readable, however many requirements there are. The data beside the sentence are complete.
 */
const ITEMS_SAID_MAX = 20;
const ITEM_LENGTH_MAX = 120;
const MORE = {
  ja: (count: number) => `ほか${count}件`,
  en: (count: number) => ` and ${count} more`,
};

/** {name}, {name:quoted} or {name:clauses} for a list, {name|record|records} for the word by number. */
const PLACE = /^\{(\w+)(?::(quoted|clauses)|\|([^{}|]*)\|([^{}|]*))?\}$/u;
const PLACES = /(\{\w+(?::(?:quoted|clauses)|\|[^{}|]*\|[^{}|]*)?\})/u;

const PLURALS = { ja: new Intl.PluralRules('ja'), en: new Intl.PluralRules('en') };
/**
 * Options of numbers. Digits are not grouped, because ports and numbers of records are among them.
 */
const DIGITS = { useGrouping: false, maximumFractionDigits: 20 } as const;
const NUMBERS = {
  ja: new Intl.NumberFormat('ja', DIGITS),
  en: new Intl.NumberFormat('en', DIGITS),
};

/**
 * Returns the sentence under a key with its places filled: by the parameter, or for
 * `{count|record|records}` by the word for that number in the language. A place without a parameter
 * stays as it is.
 */
export function say(key: MessageKey, parameters: Parameters, locale: MessageLocale): string {
  const message: Message = MESSAGES[key];
  let said = '';
  for (const piece of piecesOf(message[locale])) {
    said += typeof piece === 'string' ? piece : filled(piece, parameters, locale);
  }
  return said;
}

/** Joins several sentences. */
export function sayAll(sentences: readonly Sentence[], locale: MessageLocale): string {
  return sentences
    .map(({ key, parameters }) => say(key, parameters, locale))
    .join(locale === 'ja' ? '' : ' ');
}

interface Place {
  readonly written: string;
  readonly name: string;
  readonly list: ListForm;
  readonly words: { readonly one: string; readonly other: string } | undefined;
}

/** Parsed texts, as a cache: an answer of 100 matches needs some 1,000 labels. */
const PIECES = new Map<string, readonly (string | Place)[]>();

function piecesOf(text: string): readonly (string | Place)[] {
  const known = PIECES.get(text);
  if (known !== undefined) return known;
  const pieces = text.split(PLACES).map((written) => {
    const [, name, list, one, other] = PLACE.exec(written) ?? [];
    if (name === undefined) return written;
    const words = one === undefined || other === undefined ? undefined : { one, other };
    const form: ListForm = list === 'quoted' || list === 'clauses' ? list : 'plain';
    return { written, name, list: form, words };
  });
  PIECES.set(text, pieces);
  return pieces;
}

function filled(
  { written, name, list, words }: Place,
  parameters: Parameters,
  locale: MessageLocale,
): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined) return written;
  if (words === undefined) return parameterText(value, list, locale);
  return PLURALS[locale].select(Number(value)) === 'one' ? words.one : words.other;
}

function shortened(text: string): string {
  return text.length <= ITEM_LENGTH_MAX ? text : `${text.slice(0, ITEM_LENGTH_MAX - 1)}…`;
}

function parameterText(value: Parameter, list: ListForm, locale: MessageLocale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return NUMBERS[locale].format(value);
  if (isList(value)) {
    const { before, after, between } = LISTS[list][locale];
    const items = value.slice(0, ITEMS_SAID_MAX).map((item) => {
      return before + shortened(parameterText(item, 'plain', locale)) + after;
    });
    const more = value.length - items.length;
    return items.join(between) + (more > 0 ? MORE[locale](more) : '');
  }
  if ('key' in value) return say(value.key, value.parameters, locale);
  if ('unit' in value) return rangeText(value, locale);
  return value[locale] ?? value.ja ?? value.en ?? '';
}

function isList(value: Exclude<Parameter, string | number>): value is readonly Parameter[] {
  return Array.isArray(value);
}

function rangeText({ min, max, unit }: QuantityRange, locale: MessageLocale): string {
  const shown = (bound: number) => NUMBERS[locale].format(bound);
  const tail = unit === '' ? '' : ` ${unit}`;
  if (min === undefined) return `≤ ${max === undefined ? '?' : shown(max)}${tail}`;
  if (max === undefined) return `≥ ${shown(min)}${tail}`;
  return min === max ? `${shown(min)}${tail}` : `${shown(min)}–${shown(max)}${tail}`;
}
