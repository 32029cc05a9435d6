import type { LetterLine } from './letter-zones.ts';

/** Sentence, or its equivalent: an item of a list, a heading. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** True for an item of a list, which names something. */
  readonly isItem: boolean;
}

const BULLET = /^\s*(?:[・\-*•●○■□◆◇▪▶]|[0-9０-９]{1,2}[.)．）]|[(（][0-9０-９]{1,2}[)）]|[①-⑳])/;
/** Lines of at least this length may end inside a sentence; shorter ones are headings and lists. */
const JAPANESE_LINE_MIN = 20;
const LATIN_LINE_MIN = 40;
/** Beginnings of letters in English, in lower case. */
const GREETINGS = [
  ...['dear', 'hello', 'hi', 'hey', 'greetings', 'to whom it may concern'],
  ...['good morning', 'good afternoon', 'good evening'],
];
/** Returns the pattern of a greeting up to its comma, with or without the addressee's name. */
const greetingOf = (words: readonly string[]) =>
  String.raw`^\s*(?:${words.join('|')})\b[^,!?\n]{0,60}`;
/** Greeting at the beginning of a normalised text, with its comma. */
export const GREETING = new RegExp(`${greetingOf(GREETINGS)},`);
/** Greetings in the original spelling, since other marks depend on capitals. */
const WRITTEN_GREETINGS = GREETINGS.map(
  ([first = '', ...rest]) => `[${first.toUpperCase()}${first}]${rest.join('')}`,
);
const MARKS =
  /[。！？][」』）)]*|[!?](?=\s|$)|．(?![0-9０-９])|(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|[A-Z]))\.(?=\s+["'“(]?[A-Z]|\s*$)/;
/** A greeting ends at its comma like a sentence: Dear Mr. Ito, we … */
const END = new RegExp(`(?<=${greetingOf(WRITTEN_GREETINGS)}),|${MARKS.source}`, 'g');

/** Returns the sentences of the body of a letter, in their order. Linear time. */
export function sentencesOf(text: string, lines: readonly LetterLine[]): Sentence[] {
  return paragraphsOf(text, lines).flatMap(({ start, end }) => {
    const sentences: Sentence[] = [];
    const isItem = BULLET.test(text.slice(start, end));
    let from = start;
    for (const { 0: mark, index } of text.slice(start, end).matchAll(END)) {
      sentences.push({ start: from, end: start + index + mark.length, isItem });
      from = start + index + mark.length;
    }
    sentences.push({ start: from, end, isItem });
    return sentences.filter((one) => text.slice(one.start, one.end).trim() !== '');
  });
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Returns the runs of lines that belong together. */
function paragraphsOf(text: string, lines: readonly LetterLine[]): Paragraph[] {
  const paragraphs: { start: number; end: number }[] = [];
  let before: LetterLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isBody = line.kind === undefined;
    if (isBody && before !== undefined && last !== undefined && goesOn(text, before, line)) {
      last.end = line.end;
    } else if (isBody) {
      paragraphs.push({ start: line.start, end: line.end });
    }
    before = isBody ? line : undefined;
  }
  return paragraphs;
}

function goesOn(text: string, before: LetterLine, line: LetterLine): boolean {
  const own = text.slice(before.start, before.end).trim();
  const next = text.slice(line.start, line.end);
  if (next.trim() === '' || BULLET.test(next) || next.startsWith('　')) return false;
  const isJapanese = /[^\0-\x7f]$/.test(own);
  if (isJapanese) return own.length >= JAPANESE_LINE_MIN && !/[。！？：:」』）]$/.test(own);
  return own.length >= LATIN_LINE_MIN && !/[.!?:]$/.test(own);
}
