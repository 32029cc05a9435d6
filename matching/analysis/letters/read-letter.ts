import { normalizeText, TEXT_CHARACTERS_MAX } from '../../../language/normalize-text.ts';
import { HIRAGANA } from '../../../language/scripts.ts';
import { scanTerms } from '../scan-terms.ts';
import { FORM_LABEL } from './form-labels.ts';
import { GREETING, sentencesOf } from './letter-sentences.ts';
import { hasFormula, letterWords, WORD_STRENGTH, withoutWords } from './letter-words.ts';
import { type LetterLine, type LetterPartKind, letterLines } from './letter-zones.ts';
import { asks, isSelfIntroduction, saysOwnTrade } from './self-introduction.ts';

/** Part of a letter. */
export interface LetterPart {
  readonly kind: LetterPartKind;
  /** Text in the original spelling. */
  readonly text: string;
}

/** Position of a part of a letter in it, in UTF-16 code units, end exclusive. */
export interface LetterSpan {
  readonly kind: LetterPartKind;
  readonly start: number;
  readonly end: number;
}

/** Text read as a need. */
export interface ReadLetter {
  /** Text of the same length with spaces in place of all that is not matter. */
  readonly matter: string;
  /** Parts in the order of the text; empty if it is not a letter. */
  readonly parts: readonly LetterPart[];
  /** Position of each part. */
  readonly spans: readonly LetterSpan[];
}

/** Shorter texts are not letters: most needs are typed in a line. */
const LETTER_CHARACTERS_MIN = 20;
/** A text of more sentences and items of lists is not a letter; quoted lines do not count. */
const SENTENCES_MAX = 100;
const ENDINGS_SHARE_MAX = 1 / 3;
/** End of a letter with the writer's name, in a line. */
const CLOSING =
  /^\s*(?:(?:with )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?)\b[,.!]?[^,!?]{0,40}(?:,[^,!?]{0,40})?$/;
const IS_HIRAGANA = new RegExp(`^[${HIRAGANA}]+$`, 'u');
const NUMBER = /^\d+$/;

/**
 * Reads the request out of a letter: heads, addressees, courtesies, self-introductions, signatures
 * and quoted mails are not matter. A text that shows no sign of a letter, or has nothing else, is
 * read whole. Linear time.
 */
export function readLetter(whole: string): ReadLetter {
  const text = whole.slice(0, TEXT_CHARACTERS_MAX);
  const asItIs = { matter: text, parts: [], spans: [] };
  if (text.length < LETTER_CHARACTERS_MIN) return asItIs;
  const lines = letterLines(text);
  const normal = normalizeText(text);
  const isLetter =
    lines.some(({ isSign }) => isSign) ||
    hasFormula(normal) ||
    GREETING.test(normal) ||
    (asks(normal) && beginsWithTrade(text, lines));
  const spans = isLetter ? spansOf(text, lines) : [];
  if (spans.every(isMatter)) return asItIs;
  for (const reading of [spans, spans.map(quotedAsMatter)]) {
    const matter = onlyMatter(text, reading);
    if (termsOf(normalizeText(matter)).length > 0) {
      const reported = joined(text, reading);
      const parts = reported.map(({ kind, start, end }) => ({
        kind,
        text: text.slice(start, end),
      }));
      return { matter, parts, spans: reported };
    }
  }
  return asItIs;
}

/** Sentences at the beginning of which one may say what the writer's firm is: after a greeting. */
const BEGINNING = 2;

function beginsWithTrade(text: string, lines: readonly LetterLine[]): boolean {
  return sentencesOf(text, lines)
    .slice(0, BEGINNING)
    .some(({ start, end }) => saysOwnTrade(normalizeText(text.slice(start, end))));
}

const isMatter = ({ kind }: LetterSpan) => kind === 'MATTER';

/** Turns a quotation into matter: in a forwarded mail, the matter is the quoted part. */
function quotedAsMatter(span: LetterSpan): LetterSpan {
  return span.kind === 'QUOTED' ? { ...span, kind: 'MATTER' } : span;
}

/** Returns the parts of a letter; none if it has too many sentences. */
function spansOf(text: string, lines: readonly LetterLine[]): LetterSpan[] {
  const sentences = sentencesOf(text, lines);
  if (sentences.length > SENTENCES_MAX) return [];
  const spans = sentences.map(({ start, end, isItem }): LetterSpan => {
    const isAnswer = text.slice(start, end).search(FORM_LABEL) >= 0;
    const kind =
      isItem || isAnswer ? 'MATTER' : kindOf(normalizeText(inOneLine(text.slice(start, end))));
    return { kind, start, end };
  });
  for (const { start, end, kind } of lines) {
    if (kind !== undefined) spans.push({ kind, start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Returns a sentence without its line breaks. */
function inOneLine(sentence: string): string {
  return sentence.replace(/([^\n])\n(?=[^\n])/g, (_, before: string) =>
    /\p{ASCII}/u.test(before) ? `${before} ` : before,
  );
}

function kindOf(sentence: string): LetterPartKind {
  if (CLOSING.test(sentence)) return 'SIGNATURE';
  if (isCourtesy(sentence) || (GREETING.test(sentence) && sentence.endsWith(','))) {
    return 'COURTESY';
  }
  return isSelfIntroduction(sentence) ? 'SELF_INTRODUCTION' : 'MATTER';
}

/**
 * Returns true if a sentence consists of words of letters. A few pairs of hiragana may be left,
 * such as endings of verbs, but few: めっき and わさび are written so too.
 */
function isCourtesy(sentence: string): boolean {
  const all = termsOf(sentence).length;
  const rest = termsOf(withoutWords(sentence, letterWords(sentence), WORD_STRENGTH.WEAK));
  return rest.length <= ENDINGS_SHARE_MAX * all && rest.every((term) => IS_HIRAGANA.test(term));
}

/** Returns the terms of a normalised text except numbers. */
function termsOf(text: string): string[] {
  const terms: string[] = [];
  scanTerms(text, (term) => {
    if (!NUMBER.test(term)) terms.push(term);
  });
  return terms;
}

function onlyMatter(text: string, spans: readonly LetterSpan[]): string {
  let matter = '';
  let copied = 0;
  for (const { start, end } of spans.filter((span) => !isMatter(span))) {
    matter += text.slice(copied, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    copied = end;
  }
  return matter + text.slice(copied);
}

/** Joins neighbours of one kind to the parts that are reported, except sentences of the matter. */
function joined(text: string, spans: readonly LetterSpan[]): LetterSpan[] {
  const parts: { kind: LetterPartKind; start: number; end: number }[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last !== undefined && last.kind === span.kind && !isMatter(span)) last.end = span.end;
    else parts.push({ ...span });
  }
  return parts
    .map(({ kind, start, end }) => {
      const own = text.slice(start, end);
      const from = start + own.length - own.trimStart().length;
      return { kind, start: from, end: from + own.trim().length };
    })
    .filter((part) => part.end > part.start);
}
