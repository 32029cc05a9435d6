import { Buffer, isUtf8 } from 'node:buffer';
import { HIRAGANA, KATAKANA } from '../../../language/scripts.ts';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';

/** Encodings that are recognised without being named. */
const DETECTED = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;
/** One of them, or another one that was named and that the platform can decode. */
export type Encoding = (typeof DETECTED)[number] | (string & Record<never, never>);

/** The names that Japanese systems give to encodings, beside those of the WHATWG standard. */
const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['windows-932', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['jis', 'iso-2022-jp'],
  ['utf16', 'utf-16le'],
  ['utf8', 'utf-8'],
  ['cp1252', 'windows-1252'],
]);
/** Bytes from which the encoding is told; the rest of the file is taken to be of the same. */
const SAMPLE_BYTES = 1 << 20;
/** Bytes of a file in UTF-8, which is never one string. */
const FILE_BYTES_MAX = 1_500 * 1024 * 1024;
/** More bytes of another encoding would not fit one string of the platform. */
const OTHER_BYTES_MAX = 400 * 1024 * 1024;

/**
 * The text of a file, as UTF-8 without a byte order mark, and its encoding: the one that is named,
 * else UTF-8, UTF-16 (both with or without a byte order mark), ISO-2022-JP, CP932 as Japanese
 * offices write it (髙, ①, ㈱ included), EUC-JP or Windows-1252, whichever fits. What cannot be read
 * becomes U+FFFD in the end, for which its row is refused. Errors: BAD_USER_INPUT for an encoding
 * that is not known, a file too large.
 */
export function decode(
  bytes: Uint8Array,
  fileName: string,
  named?: string,
): { readonly utf8: Buffer; readonly encoding: Encoding } {
  refuseLarge(bytes, FILE_BYTES_MAX, fileName);
  const encoding = named === undefined ? detectEncoding(bytes) : namedEncoding(named);
  if (encoding === 'utf-8') {
    const from = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
    const utf8 = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
    return { utf8, encoding };
  }
  refuseLarge(bytes, OTHER_BYTES_MAX, fileName);
  return { utf8: Buffer.from(new TextDecoder(encoding).decode(bytes)), encoding };
}

function refuseLarge({ length }: Uint8Array, max: number, fileName: string): void {
  if (length <= max) return;
  const parameters = { fileName, max: max / 1024 / 1024 };
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'importFileTooLarge', parameters });
}

function namedEncoding(name: string): Encoding {
  const label = name.trim().toLowerCase();
  try {
    return new TextDecoder(NAMES.get(label) ?? label).encoding;
  } catch (error) {
    const parameters = { value: name, known: ['cp932', ...DETECTED].join(', ') };
    const sentence = { key: 'importUnknownEncoding', parameters } as const;
    throw new CatalyzerError('BAD_USER_INPUT', sentence, { cause: error });
  }
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const utf16 = utf16WithoutMark(sample);
  if (utf16 !== undefined) return utf16;
  if (hasEscapes(sample)) return 'iso-2022-jp';
  if (isUtf8(bytes)) return 'utf-8';
  return likeliest(sample);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** A stray zero byte makes no UTF-16: of a list in it, far more than one byte in fifty is zero. */
const ZERO_SHARE_MIN = 1 / 50;

/** Commas, digits and line ends of UTF-16 have a zero byte; no other encoding of text has one. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even === odd || Math.max(even, odd) < bytes.length * ZERO_SHARE_MIN) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return isValid(encoding, bytes.subarray(0, bytes.length & ~1)) ? encoding : undefined;
}

/** ESC $ @, ESC $ B, ESC ( J or ESC ( I, by which ISO-2022-JP changes its sets. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const [, set = 0, final = 0] = bytes.subarray(at, at + 3);
    if (set === 0x24 && (final === 0x40 || final === 0x42)) return true;
    if (set === 0x28 && (final === 0x49 || final === 0x4a)) return true;
  }
  return false;
}

function isValid(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be read in an encoding, or hardly stands in a list: private use, controls. */
const FAULTS = /[\ufffd\p{Co}\p{Cn}]|[^\P{Cc}\t\n\r]/gu;
/** Kana of half the width, as which EUC-JP looks in CP932; real lists have some, never most. */
const HALF_WIDTH = /[\uff61-\uff9f]/gu;
const KANA = new RegExp(`[${HIRAGANA}${KATAKANA}]`, 'u');
/** A kanji alone between Latin letters: an accented letter of Europe, read as CP932. */
const LETTER_AS_KANJI = /[A-Za-z][^\p{ASCII}](?=[A-Za-z\s,;"'-]|$)/u;
const EAST_ASIAN_WORD = /[^\p{ASCII}]{2}/u;

/** Characters that UTF-8 can read for each that it cannot, from which on the file is damaged UTF-8. */
const DAMAGED_UTF8_RATIO = 10;
const READ_BEYOND_ASCII = /[^\p{ASCII}\ufffd]/gu;

/** The encoding with the fewest faults; of equals the one with less kana of half the width. */
function likeliest(sample: Uint8Array): Encoding {
  const utf8 = new TextDecoder().decode(sample);
  const isDamaged = count(utf8, READ_BEYOND_ASCII) > DAMAGED_UTF8_RATIO * count(utf8, FAULTS);
  if (isDamaged) return 'utf-8';
  const judged = (['shift_jis', 'euc-jp', 'utf-8'] as const).map((encoding) => {
    // A character may be cut at the end of the sample.
    const text = new TextDecoder(encoding).decode(sample).slice(0, -1);
    return { encoding, text, faults: count(text, FAULTS), narrow: count(text, HALF_WIDTH) };
  });
  const [best] = judged.sort(
    (left, right) => left.faults - right.faults || left.narrow - right.narrow,
  );
  return best === undefined || isWesternEuropean(sample, best) ? 'windows-1252' : best.encoding;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** Letters and signs of Windows-1252 that names and texts hold. */
const WESTERN = /^[\p{ASCII}À-ÖØ-öø-ÿŒœŠšŽžŸ€‘’“”–—…°²³µ·«»®©ªº§£ß\u00a0]*$/u;

/** Whether the text makes sense as Windows-1252, and none as Japanese. */
function isWesternEuropean(
  sample: Uint8Array,
  { text, faults }: { readonly text: string; readonly faults: number },
): boolean {
  const western = new TextDecoder('windows-1252').decode(sample);
  if (!WESTERN.test(western)) return false;
  return (
    faults > 0 || (!KANA.test(text) && !EAST_ASIAN_WORD.test(text) && LETTER_AS_KANJI.test(text))
  );
}
