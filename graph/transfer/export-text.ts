import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { parseTransferred } from './parse-transferred.ts';
import { batchChangeKey, recordKey } from './record-order.ts';
import type { Spool } from './spool.ts';
import { batchChangeLine, recordLine, type Transferred } from './transferred.ts';

/** Version of the export format that this program writes. */
const FORMAT = 1;
const HEAD = 'catalyzer-export';

/**
 * Text of an export, one line at a time with its line end: a head with the format and whether it
 * contains public records only, each line of the spool in order, and a last line with their number,
 * by which a truncated file is recognised.
 */
export function* exportText(spool: Spool, publicOnly: boolean): Generator<string> {
  const records = publicOnly ? 'public' : 'all';
  yield `${JSON.stringify({ kind: HEAD, format: FORMAT, records })}\n`;
  let lines = 0;
  for (const { line } of spool.lines()) {
    lines += 1;
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ kind: 'end', lines })}\n`;
}

/** Returns whether a text begins like an export. */
export function isExportText(start: string): boolean {
  return start.startsWith(`{"kind":"${HEAD}"`);
}

/**
 * Adds the lines of an export to the spool; `fileName` is for errors. Throws BAD_USER_INPUT for a
 * file that is not an export or was truncated, an unreadable line, and an invalid record;
 * STORE_NEWER for a newer format.
 */
export async function readExportText(
  lines: AsyncIterable<string>,
  fileName: string,
  spool: Spool,
): Promise<void> {
  let at = 0;
  let ended = false;
  for await (const text of lines) {
    at += 1;
    if (at === 1) checkHead(text, fileName);
    else if (ended) throw badLine(fileName, at);
    else if (text.startsWith('{"kind":"end"')) {
      if (text !== JSON.stringify({ kind: 'end', lines: at - 2 })) throw badLine(fileName, at);
      ended = true;
    } else addLine(spool, text, fileName, at);
  }
  if (!ended) throw cutOff(fileName, at);
}

function addLine(spool: Spool, text: string, fileName: string, at: number): void {
  const one = parsed(text, fileName, at);
  if (one.kind === 'batchChange') {
    const { batchId, place } = one;
    spool.add(batchChangeKey(batchId, place), batchChangeLine(batchId, place, one));
    return;
  }
  const { kind, record, version, createdAt, updatedAt } = one;
  const stored = { ...record, version, createdAt, updatedAt };
  spool.add(recordKey(record.id), recordLine(kind, stored));
}

function parsed(text: string, fileName: string, at: number): Transferred {
  try {
    return parseTransferred(text);
  } catch (error) {
    if (error instanceof CatalyzerError) throw error;
    throw badLine(fileName, at, error);
  }
}

function checkHead(text: string, fileName: string): void {
  if (!isExportText(text)) throw badLine(fileName, 1);
  const format = Number(/"format":(\d{1,9})/.exec(text)?.[1]);
  if (format === FORMAT) return;
  throw new CatalyzerError('STORE_NEWER', {
    key: 'exportNewer',
    parameters: { fileName, format, known: FORMAT },
  });
}

function badLine(fileName: string, line: number, cause?: unknown): CatalyzerError {
  return new CatalyzerError(
    'BAD_USER_INPUT',
    { key: 'exportBadLine', parameters: { fileName, line } },
    { cause },
  );
}

function cutOff(fileName: string, line: number): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'exportCutOff',
    parameters: { fileName, line },
  });
}
