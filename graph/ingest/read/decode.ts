import { CatalyzerError } from '../../errors/catalyzer-error.ts';

/** Encodings that an import file may have. */
export type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
/** The old binary format of Excel. */
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a file and its encoding: UTF-8 with or without a byte order mark, UTF-16 with one,
 * or CP932 as Japanese offices write it (髙, ①, ㈱ included). A byte that neither UTF-8 nor CP932
 * can read becomes U+FFFD, for which its row is refused. A workbook throws BAD_USER_INPUT.
 */
export function decode(
  bytes: Uint8Array,
  fileName: string,
): { readonly text: string; readonly encoding: Encoding } {
  if (startsWith(bytes, ZIP_MAGIC) || startsWith(bytes, OLE_MAGIC)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'importIsAWorkbook',
      parameters: { fileName },
    });
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (!utf8.text.includes('\ufffd')) return utf8;
  const japanese = decodeAs('shift_jis', bytes);
  return faults(japanese.text) < faults(utf8.text) ? japanese : utf8;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function faults(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
