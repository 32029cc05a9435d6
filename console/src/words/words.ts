import { DICTIONARY, type Key, type Sentence } from './dictionary.ts';

/** A language of the console. */
export type Lang = 'ja' | 'en';

/** Returns a sentence with its values filled in. */
export type Words = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** {count}, or {count|answer|answers}: the word for one and the word for other numbers. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** Returns the function for the sentences of one language. */
export function wordsOf(lang: Lang): Words {
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (key, values = {}) => {
    const sentence: Sentence = DICTIONARY[key];
    return sentence[lang].replace(PLACE, (_, name: string, one?: string, other?: string) => {
      const value = values[name] ?? '';
      if (one === undefined) return typeof value === 'number' ? numbers.format(value) : value;
      return (plurals.select(Number(value)) === 'one' ? one : other) ?? '';
    });
  };
}
