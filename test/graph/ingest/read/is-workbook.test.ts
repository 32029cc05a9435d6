/** A file of another format is recognised by its first bytes, whatever its extension. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { isWorkbook } from '../../../../graph/ingest/read/is-workbook.ts';
import { makeArchive, makeWorkbook, sheetOf } from '../tables/make-workbook.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (stream: string) =>
  Buffer.concat([OLE, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

function formatOf(bytes: Uint8Array): string {
  try {
    return isWorkbook(bytes, 'list') ? 'workbook' : 'text';
  } catch (error) {
    return error instanceof CatalyzerError ? error.key : String(error);
  }
}

const book = { sheets: { a: sheetOf(['x']) } };

describe('a file', () => {
  it.each([
    ['a workbook', makeWorkbook(book), 'workbook'],
    [
      'a workbook with macros',
      makeWorkbook({ ...book, more: { 'xl/vbaProject.bin': 'x' } }),
      'importIsAMacroWorkbook',
    ],
    ['a binary workbook', makeArchive({ 'xl/workbook.bin': 'x' }), 'importIsABinaryWorkbook'],
    ['an old workbook', ole('Workbook'), 'importIsAnOldWorkbook'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'importIsEncrypted'],
    ['an old document', ole('WordDocument'), 'importIsADocument'],
    [
      'an OpenDocument sheet',
      latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'importIsAnOpenDocument',
    ],
    [
      'an OpenDocument text',
      latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'),
      'importIsADocument',
    ],
    [
      'a Word document',
      makeArchive({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'importIsADocument',
    ],
    ['an archive', makeArchive({ 'a.csv': 'x' }), 'importIsAnArchive'],
    ['a packed file', Buffer.from('1f8b0800', 'hex'), 'importIsAnArchive'],
    ['a PDF', latin1('%PDF-1.7'), 'importIsADocument'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'importIsAnImage'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0'), 'importIsAnImage'],
    ['a bitmap', latin1('BM\x10\0\0\0'), 'importIsAnImage'],
    ['a database', latin1('SQLite format 3\0'), 'importIsADatabase'],
    ['a web page', Buffer.from('\ufeff\n<html><table>'), 'importIsAWebPage'],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'importIsXml'],
    ['a list of BMW dealers', Buffer.from('BMW dealer,city\nx,y'), 'text'],
    ['UTF-16', Buffer.from('\ufeffBM,会社名', 'utf16le'), 'text'],
    ['nothing', Buffer.alloc(0), 'text'],
  ])('is %s', (_, bytes, format) => {
    expect(formatOf(bytes)).toBe(format);
  });
});
