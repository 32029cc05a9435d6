/**
 * Words that are probably misspelt. Law: a word that the records or the taxonomy know, and one that
 * is as near to two others, is left alone.
 */
import { describe, expect, it } from '@jest/globals';
import { misspeltTerms, misspeltWords } from '../../../matching/reading/misspelt-words.ts';
import { isKnownWord } from '../../../matching/retrieval/kana-as-recorded.ts';
import { organization } from '../../builders.ts';
import { textIndexOf } from '../matcher-of.ts';

const INDEX = textIndexOf(
  organization('a', { summary: { en: 'Blorping of wubs', ja: '銀めっき' } }),
);

function suggested(text: string): string[] {
  return misspeltWords(text, (word) => isKnownWord(word, INDEX)).map(
    ({ written, suggested: word, start, end }) => {
      expect(text.slice(start, end)).toBe(written);
      return `${written}: ${word}`;
    },
  );
}

describe('words that are probably misspelt', () => {
  it.each([
    ['laser cuting of stainles steel', ['cuting: cutting', 'stainles: stainless']],
    ['weldign of pipes', ['weldign: welding']],
    ['alminium casting', ['alminium: aluminium']],
    ['Micro-Machning', ['Machning: machining']],
    ['electroplatng', ['electroplatng: electroplating']],
    ['grindng', ['grindng: grinding']],
    ['polihsing', ['polihsing: polishing']],
    ['injecton molding', ['injecton: injection']],
    ['conveyr', ['conveyr: conveyor']],
    ['titanum parts', ['titanum: titanium']],
    ['レーザー加行', ['レーザー加行: レーザ加工']],
    ['精密板筋加工', ['精密板筋加工: 精密板金加工']],
    ['硬質アルマイド', ['硬質アルマイド: 硬質アルマイト']],
    ['マシニソグ', ['マシニソグ: マシニング']],
    ['マグネツウム', ['マグネツウム: マグネシウム']],
  ])('of %s are reported with the word that is meant', (text, words) => {
    expect(suggested(text)).toEqual(words);
  });

  it.each([
    'welding of pipes',
    'blorping',
    'xyzzy',
    '銀めっき',
    'レーザー加工',
    'コンベヤー',
    'メッキ',
    'a company in Osaka please',
  ])('are none in %s', (text) => {
    expect(suggested(text)).toEqual([]);
  });
});

describe('a misspelt word inside a term of several words', () => {
  const terms = (text: string) =>
    misspeltTerms(text, (word) => isKnownWord(word, INDEX)).map(
      ({ written, suggested: word, start, end }) => {
        expect(text.slice(start, end)).toBe(written);
        return `${written}: ${word}`;
      },
    );

  it.each([
    ['Sheet metl work', ['metl: metal']],
    ['sheet meatl', ['meatl: metal']],
    ['deep sea watr for baths', ['watr: water']],
    ['electroless nickle plating', ['nickle: nickel']],
  ])('is the word of that term: %s', (text, words) => {
    expect(terms(text)).toEqual(words);
  });

  it.each([
    'sheet metal',
    'metl',
    'sheet, metl',
    'sheet meal for cattle',
    'sheet blorping',
    'a metl sheet of paper',
  ])('is none in %s', (text) => {
    expect(terms(text)).toEqual([]);
  });
});
