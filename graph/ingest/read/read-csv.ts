import type { Buffer } from 'node:buffer';
import { PackedList, plainPacking } from '../packed/packed-list.ts';
import { csvRecords, eachCsvRecord } from '../tables/csv-records.ts';
import { isBlankRecord, type TableRecord } from '../tables/table-record.ts';
import { findHeader, HEADER_RECORDS_MAX } from './find-header.ts';
import { readTable, type TableOptions } from './read-table.ts';
import { rowError } from './row-error.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Line that declares the delimiter for a spreadsheet. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/iu;
/** Size of the beginning of a text in which the delimiter is searched. */
const SAMPLE_BYTES = 128 * 1024;

/** Reads a CSV file. See `readRows`. */
export function readCsv(utf8: Buffer, fileName: string, options: TableOptions) {
  const [line = '', stated] = SEPARATOR_LINE.exec(utf8.toString('latin1', 0, 20)) ?? [];
  const body = utf8.subarray(line.length);
  const delimiter = stated ?? findDelimiter(body, options);
  const linesBefore = line === '' ? 0 : 1;
  const records = new PackedList<TableRecord>(plainPacking());
  const { comments, unclosed } = eachCsvRecord(body, { delimiter, linesBefore }, (record) => {
    if (!isBlankRecord(record)) records.push(record);
  });
  const table = readTable(records, fileName, options);
  const notClosed = unclosed.map((one) =>
    rowError(one.line, undefined, one.text, 'importQuoteNotClosed'),
  );
  return {
    ...table,
    comments,
    errors: [...notClosed, ...table.errors],
    unread: [...unclosed.map((one) => ({ line: one.line, record: [one.text] })), ...table.unread],
    delimiter,
  };
}

/** Delimiter under which the header names most columns, else the most frequent one. */
function findDelimiter(csv: Buffer, options: TableOptions): string {
  const sample = sampleOf(csv);
  const judged = DELIMITERS.map((delimiter) => {
    const { records } = csvRecords(sample, { delimiter });
    const first = records.slice(0, HEADER_RECORDS_MAX);
    const filled = first.filter((record) => !isBlankRecord(record));
    const found = findHeader(filled, options);
    const all = first.reduce((sum, record) => sum + record.cells.length, 0);
    return { delimiter, known: found?.known ?? 0, cells: found?.headers.length ?? all };
  });
  judged.sort((left, right) => right.known - left.known || right.cells - left.cells);
  return judged[0]?.delimiter ?? ',';
}

/** Cuts at a line end, so that quoted cells are split only if unavoidable. */
function sampleOf(csv: Buffer): Buffer {
  if (csv.length <= SAMPLE_BYTES) return csv;
  const sample = csv.subarray(0, SAMPLE_BYTES);
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end < 0 ? sample : sample.subarray(0, end + 1);
}
