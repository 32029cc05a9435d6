import { Buffer } from 'node:buffer';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { ErrorSentences } from '../../errors/error-sentences.ts';

type FormatKey = Extract<keyof ErrorSentences, `importIs${string}`>;

/** Number of initial bytes that contain the signature of a format or package. */
const HEAD_BYTES = 4_096;

const SIGNATURES: readonly (readonly [signature: string, key: FormatKey])[] = [
  ['%PDF-', 'importIsADocument'],
  ['{\\rtf', 'importIsADocument'],
  ['\x89PNG', 'importIsAnImage'],
  ['\xff\xd8\xff', 'importIsAnImage'],
  ['GIF8', 'importIsAnImage'],
  ['II*\0', 'importIsAnImage'],
  ['MM\0*', 'importIsAnImage'],
  ['BM', 'importIsAnImage'],
  ['RIFF', 'importIsAnImage'],
  ['\x1f\x8b', 'importIsAnArchive'],
  ['7z\xbc\xaf\x27\x1c', 'importIsAnArchive'],
  ['Rar!\x1a', 'importIsAnArchive'],
  ['BZh', 'importIsAnArchive'],
  ['SQLite format 3', 'importIsADatabase'],
];
/** Signature of the container of old Office files and of encrypted new ones. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';
const WEB_PAGE = /^\s*(?:<!doctype html|<html|<head|<table|<meta)/iu;
const XML = /^\s*<\?xml/iu;

/**
 * Returns whether the file is an .xlsx workbook; otherwise it is text. Throws BAD_USER_INPUT with
 * advice for every other format that its first bytes identify.
 */
export function isWorkbook(bytes: Uint8Array, fileName: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, HEAD_BYTES);
  const key =
    head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP) ? keyOfZip(buffer) : keyOf(buffer, head);
  if (key === 'workbook') return true;
  if (key === undefined) return false;
  throw new CatalyzerError('BAD_USER_INPUT', { key, parameters: { fileName } });
}

function keyOf(buffer: Buffer, head: string): FormatKey | undefined {
  if (head.startsWith(OLE)) return keyOfOle(buffer);
  const [, key] = SIGNATURES.find(([signature]) => isSigned(head, signature)) ?? [];
  if (key !== undefined) return key;
  const text = head.replace(/^\xef\xbb\xbf/u, '');
  if (WEB_PAGE.test(text)) return 'importIsAWebPage';
  return XML.test(text) ? 'importIsXml' : undefined;
}

/** "BM" and "RIFF" may begin a text, but in a text no control characters follow. */
function isSigned(head: string, signature: string): boolean {
  const isWord = /^[A-Z]+$/u.test(signature);
  return head.startsWith(signature) && (!isWord || head.includes('\0'));
}

/** The directory of an OLE file names its streams in UTF-16. */
function keyOfOle(buffer: Buffer): FormatKey {
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'importIsEncrypted';
  return has('WordDocument') || has('PowerPoint') ? 'importIsADocument' : 'importIsAnOldWorkbook';
}

/**
 * The directory at the end of a zip file names its entries; a stored entry `mimetype` gives its
 * type.
 */
function keyOfZip(buffer: Buffer): FormatKey | 'workbook' {
  const has = (name: string) => buffer.includes(name, 0, 'latin1');
  if (has('xl/vbaProject.bin')) return 'importIsAMacroWorkbook';
  if (has('xl/workbook.bin')) return 'importIsABinaryWorkbook';
  if (has('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))
    return 'importIsAnOpenDocument';
  if (has('mimetypeapplication/vnd.oasis.opendocument')) return 'importIsADocument';
  if (has('word/document.xml') || has('ppt/presentation.xml')) return 'importIsADocument';
  return has('[Content_Types].xml') && has('xl/') ? 'workbook' : 'importIsAnArchive';
}
