import { ERA } from '../../../language/dates.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../../language/scripts.ts';
import { isGeneral } from '../general-words.ts';
import { namedConcept } from '../named-concept.ts';

/** Kinds of the parts of a letter that are not its matter. */
export const LEFT_OUT_KINDS = [
  'HEADER',
  'ADDRESS',
  'COURTESY',
  'SELF_INTRODUCTION',
  'SIGNATURE',
  'QUOTED',
] as const;
/** Kinds of the parts of a letter; MATTER: the request, as far as it can be recognised. */
export const LETTER_PART_KINDS = ['MATTER', ...LEFT_OUT_KINDS] as const;
/** See {@link LETTER_PART_KINDS}. */
export type LetterPartKind = (typeof LETTER_PART_KINDS)[number];

/** Line of a letter. */
export interface LetterLine {
  readonly start: number;
  readonly end: number;
  /** Kind of a line around the matter; undefined for the body. */
  readonly kind: LetterPartKind | undefined;
  /** True for a line that only letters have: a field of a mail's head, a way to reach somebody. */
  readonly isSign: boolean;
}

const FIELD =
  /^\s*(?:from|to|cc|bcc|date|sent|reply-to|差出人|送信者|送信元|発信者|宛先|宛名|送信日時|受信日時|日時|日付|送付日)\s*[:：]/i;
const DATE = new RegExp(
  String.raw`^\s*(?:(?:${ERA})\s*[0-9０-９元]+年|[0-9０-９]{4}\s*[年/.-])[\s0-9０-９月日/.-]*(?:吉日|[(（].[)）])?\s*$|^\s*\d{1,2}\s+[a-z]+\s+\d{4}\s*$|^\s*[a-z]+\s+\d{1,2},\s+\d{4}\s*$`,
  'i',
);
/** Matches a name and not a need: it has no particle. */
const ADDRESSEE = /^[^をがでに]*(?:御中|各位|先生|様|さま|殿|の皆様|の皆さま)[\s,、]*$/;
const SENTENCE_END = /[。．.!?！？:：]\s*$/;
const ADDRESS_LINE_MAX = 40;
const CONTACT =
  /(?:^|[\s/／(（・|｜])(?:tel|fax|phone|mobile|mob|cell|e-?mail|mail|url|web|[ptfme]|電話|電話番号|携帯|直通|代表|内線|ファックス|ファクス|住所|所在地|メール|担当|担当者)\s*[.．]?\s*[:：]?\s*[(+0-9０-９:：]|https?:|www\.|[\w.+-]+@[\w-]+\.|〒|☎|℡|(?:tel|fax|電話)\s*[.:：]?\s*[+(0-9０-９]|[0-9]{2,5}[-(（][0-9]{1,4}[-)）][0-9]{3,4}/i;
/** Row of signs that separates a signature from the rest. */
const RULE = /^\s*(?:--|[-=＝*＊_＿─━―~～#＃]{4,}|[-‐–—]{3,})\s*$/;
const SIGNATURE_LINES_MAX = 12;
const QUOTED_LINE = /^\s*[>＞]/;
const QUOTED_REST =
  /^\s*-{2,}\s*(?:original message|forwarded message|元のメッセージ|転送メッセージ|原文)\s*-{2,}\s*$|^\s*on\s.{6,80}\swrote:\s*$|^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,60}[:：]\s*$|^\s*\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,60}(?:wrote|書きました|のメール)\s*[:：]?\s*$/i;

/**
 * Returns the lines of a text with their kinds, by form alone: fields and dates of a mail's head,
 * the addressee, signatures, quotations from an earlier mail. Linear time.
 */
export function letterLines(text: string): LetterLine[] {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(({ 0: line }) => line !== '')
    .map(({ 0: line, index }) => ({ line, start: index, end: index + line.length }));
  const kinds = lines.map(({ line }) => kindByForm(line));
  markQuotedRest(lines, kinds);
  for (const [from, to] of blocksOf(lines)) {
    markAddress(lines, kinds, from, to);
    markSignature(lines, kinds, from, to);
  }
  markName(lines, kinds);
  return lines.map(({ line, start, end }, at) => ({
    start,
    end,
    kind: kinds[at],
    isSign: kinds[at] === 'SIGNATURE' || (kinds[at] === 'HEADER' && FIELD.test(line)),
  }));
}

interface Line {
  readonly line: string;
}
type Kinds = (LetterPartKind | undefined)[];

/** Longer lines are text; patterns are tried on short ones only, so reading stays linear. */
const FORM_LINE_MAX = 160;

function kindByForm(line: string): LetterPartKind | undefined {
  if (line.length > FORM_LINE_MAX) return undefined;
  if (QUOTED_LINE.test(line)) return 'QUOTED';
  return FIELD.test(line) || DATE.test(line.trimEnd()) ? 'HEADER' : undefined;
}

/** Marks everything below the line that names an earlier mail as part of it. */
function markQuotedRest(lines: readonly Line[], kinds: Kinds): void {
  const first = lines.findIndex(
    ({ line }) => line.length <= FORM_LINE_MAX && QUOTED_REST.test(line),
  );
  if (first >= 0) kinds.fill('QUOTED', first);
}

/** Yields the runs of lines that are not empty, from and to (exclusive). */
function* blocksOf(lines: readonly Line[]): Iterable<readonly [number, number]> {
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.line.trim() !== '') continue;
    if (at > from) yield [from, at];
    from = at + 1;
  }
}

/** Marks the lines of a block up to the last that ends like the name of an addressee. */
function markAddress(lines: readonly Line[], kinds: Kinds, from: number, to: number): void {
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const line = lines[at]?.line.trim() ?? '';
    if (kinds[at] !== undefined) continue;
    if (line.length > ADDRESS_LINE_MAX || SENTENCE_END.test(line)) break;
    if (ADDRESSEE.test(line)) last = at;
  }
  for (let at = from; at <= last; at += 1) kinds[at] ??= 'ADDRESS';
}

/** Marks a block with ways to reach somebody and without a sentence; of others only those lines. */
function markSignature(lines: readonly Line[], kinds: Kinds, from: number, to: number): void {
  const lineAt = (at: number) => lines[at]?.line.trim() ?? '';
  const isContact = (at: number) => lineAt(at).length <= FORM_LINE_MAX && CONTACT.test(lineAt(at));
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (/[。！？!?]$/.test(lineAt(at)) || kinds[at] !== undefined) start = at + 1;
    else if (isRule(lineAt(at))) {
      start = at;
      break;
    }
  }
  const rest = Array.from({ length: to - start }, (_, place) => start + place);
  const isSignature =
    rest.length <= SIGNATURE_LINES_MAX && (rest.some(isContact) || isRule(lineAt(start)));
  for (const at of rest) if (isSignature || isContact(at)) kinds[at] ??= 'SIGNATURE';
  for (let at = from; at < start; at += 1) {
    if (isContact(at) && !lineAt(at).endsWith('。')) kinds[at] ??= 'SIGNATURE';
  }
}

/** Closing of an English letter, on a line of its own; the lines below it name the writer. */
const ENGLISH_CLOSING =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes|thanks)|regards|cheers|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|thanks(?: a lot| in advance| again)?|thank you(?: very much| in advance)?)[\s,.!]*$/i;
/** Name, office, firm. */
const NAME_LINES_MAX = 4;
const NAME_LINE_MAX = 40;
/** A surname, perhaps with a given name, on a line of its own. */
const JAPANESE_NAME = new RegExp(
  `^[${KANJI}]{1,4}[ 　]?[${KANJI}${HIRAGANA}${KATAKANA}]{0,4}$`,
  'u',
);
/**
 * End of a polite sentence, after which writers give their names. What follows 下記をお願いします is not
 * a name.
 */
const POLITE_END = /(?:です|ます|ました|ません|でしょうか|ください|下さい|ますか)[。！？]?$/;
const ANNOUNCING = /下記|以下|次の|左記|別記/;

/**
 * Marks the writer's name at the end of a letter: below an English closing, or alone below a polite
 * Japanese sentence. A line with a word of the taxonomy, or one that the sentence announces
 * (下記をお願いします), belongs to the request.
 */
function markName(lines: readonly Line[], kinds: Kinds): void {
  const bodies = lines.flatMap(({ line }, at) =>
    kinds[at] === undefined && line.trim() !== '' ? [{ at, line: line.trim() }] : [],
  );
  const closing = bodies.findLastIndex(({ line }) => ENGLISH_CLOSING.test(line));
  const below = bodies.slice(closing + 1);
  const isName = ({ line }: Line) => line.length <= NAME_LINE_MAX && !SENTENCE_END.test(line);
  if (closing > 0 && below.length <= NAME_LINES_MAX && below.every(isName)) {
    for (const { at } of bodies.slice(closing)) kinds[at] = 'SIGNATURE';
    return;
  }
  const [before, last] = bodies.slice(-2);
  if (before === undefined || last === undefined || !POLITE_END.test(before.line)) return;
  if (!JAPANESE_NAME.test(last.line) || bodies.some(({ line }) => ANNOUNCING.test(line))) return;
  if (!isGeneral(last.line) && namedConcept(last.line) === undefined) kinds[last.at] = 'SIGNATURE';
}

function isRule(line: string): boolean {
  return line.length <= FORM_LINE_MAX && RULE.test(line);
}
