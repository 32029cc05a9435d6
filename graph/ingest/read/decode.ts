import { Buffer, isUtf8 } from 'node:buffer';
import { HIRAGANA, KATAKANA } from '../../../language/scripts.ts';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';

/** Encodings that are detected without being named. */
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

/** Names that Japanese systems use for encodings in addition to those of the WHATWG standard. */
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
/**
 * Number of bytes from which the encoding is detected; the rest of the file is assumed to use the
 * same.
 */
const SAMPLE_BYTES = 1 << 20;
/** Maximum size of a UTF-8 file, which is never decoded into one string. */
const FILE_BYTES_MAX = 1_500 * 1024 * 1024;
/**
 * Maximum size of a file in another encoding; more would not fit into one string of the platform.
 */
const OTHER_BYTES_MAX = 400 * 1024 * 1024;

/**
 * Decodes a file to UTF-8 without a byte order mark and reports its encoding: the one that is
 * named, else UTF-8, UTF-16 (both with or without a byte order mark), ISO-2022-JP, CP932 as
 * Japanese offices write it (including 髙, ①, ㈱), EUC-JP or Windows-1252, whichever fits.
 * Undecodable bytes become U+FFFD, for which their row is rejected later. Throws BAD_USER_INPUT for
 * an unknown encoding or a file that is too large.
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

/**
 * Minimum share of zero bytes in UTF-16. In a list it is far higher; a stray zero byte does not
 * reach it.
 */
const ZERO_SHARE_MIN = 1 / 50;

/**
 * Commas, digits and line ends of UTF-16 contain a zero byte; in other text encodings none occurs.
 */
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

/**
 * Looks for ESC $ @, ESC $ B, ESC ( J or ESC ( I, the escapes by which ISO-2022-JP switches
 * character sets.
 */
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

/** Undecodable characters and those that hardly occur in a list: private use, controls. */
const FAULTS = /[\ufffd\p{Co}\p{Cn}]|[^\P{Cc}\t\n\r]/gu;
/** Half-width kana, as which EUC-JP appears in CP932; in real lists they are never the majority. */
const HALF_WIDTH = /[\uff61-\uff9f]/gu;
const KANA = new RegExp(`[${HIRAGANA}${KATAKANA}]`, 'u');
/** A single kanji between Latin letters: a European accented letter read as CP932. */
const LETTER_AS_KANJI = /[A-Za-z][^\p{ASCII}](?=[A-Za-z\s,;"'-]|$)/u;
const EAST_ASIAN_WORD = /[^\p{ASCII}]{2}/u;

/** Minimum ratio of decodable to undecodable characters for a file to count as damaged UTF-8. */
const DAMAGED_UTF8_RATIO = 10;
const READ_BEYOND_ASCII = /[^\p{ASCII}\ufffd]/gu;

/** Encoding with the fewest faults; if equal, the one with fewer half-width kana. */
function likeliest(sample: Uint8Array): Encoding {
  const utf8 = new TextDecoder().decode(sample);
  const isDamaged = count(utf8, READ_BEYOND_ASCII) > DAMAGED_UTF8_RATIO * count(utf8, FAULTS);
  if (isDamaged) return 'utf-8';
  const judged = (['shift_jis', 'euc-jp', 'utf-8'] as const).map((encoding) => {
    // The last character of the sample may be cut off.
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

/** Letters and signs of Windows-1252 that occur in names and texts. */
const WESTERN = /^[\p{ASCII}À-ÖØ-öø-ÿŒœŠšŽžŸ€‘’“”–—…°²³µ·«»®©ªº§£ß\u00a0]*$/u;

/** Returns whether the text makes sense as Windows-1252 but not as Japanese. */
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
