import type { Buffer } from 'node:buffer';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { elementLines } from './element-lines.ts';
import { flatMachineRecords } from './flat-machine-records.ts';
import { flatRorRecord } from './flat-ror-record.ts';
import { type JsonLine, readObjects } from './read-objects.ts';
import type { TableOptions } from './read-table.ts';

/** Property that wraps the rows of a file, as in UNIQUIP feeds. */
const WRAPPED = 'records';

/** Number of initial bytes that contain the first character of a file. */
const BEGINNING_BYTES = 1_024;
/** Maximum size of a list, which is parsed whole and therefore has to fit into one string. */
const LIST_BYTES_MAX = 400 * 1024 * 1024;

/** Returns whether a text is JSON, by the name of its file or its first character. */
export function isJson(utf8: Buffer, fileName: string): boolean {
  const text = utf8.toString('latin1', 0, BEGINNING_BYTES);
  return (
    /\.(?:jsonl|ndjson|json)$/iu.test(fileName) || /^\s{0,1000}(?:\{|\[\s*(?:\{|\]))/u.test(text)
  );
}

/**
 * Reads JSON: one flat object per line, a list of flat objects, or an object whose `records` are
 * such a list. Throws BAD_USER_INPUT for JSON that is not a list of rows.
 */
export function readJson(utf8: Buffer, fileName: string, options: TableOptions) {
  const list = listOf(utf8, fileName);
  return readObjects(() => list ?? linesOf(utf8), fileName, options);
}

function* linesOf(utf8: Buffer): Iterable<JsonLine> {
  let line = 0;
  for (let from = 0; from < utf8.length; ) {
    const at = utf8.indexOf('\n', from);
    const end = at < 0 ? utf8.length : at;
    const source = utf8.toString('utf8', from, end);
    line += 1;
    if (source.trim() !== '') yield* rowsOf({ line, source, value: parseJson(source) });
    from = end + 1;
  }
}

/** Elements of a file that is one list; `undefined` for JSON Lines. */
function listOf(utf8: Buffer, fileName: string): Iterable<JsonLine> | undefined {
  const begin = utf8.toString('latin1', 0, BEGINNING_BYTES).trimStart();
  if (begin === '') return [];
  if (!begin.startsWith('[')) {
    if (!begin.startsWith('{')) return /\.json$/iu.test(fileName) ? refuse(fileName) : undefined;
    const [first, second] = linesOf(utf8);
    if (second !== undefined && first?.value !== undefined) return undefined;
  }
  refuseLongText(utf8, fileName);
  const text = utf8.toString();
  const value = parseJson(text);
  if (value === undefined) return begin.startsWith('[') ? refuseBroken(fileName) : undefined;
  if (Array.isArray(value)) return elements(text, value, text.indexOf('['), fileName);
  const wrapped = Object.entries(Object(value)).find(([key]) => key === WRAPPED)?.[1];
  if (Array.isArray(wrapped)) {
    const from = text.indexOf('[', text.indexOf(`"${WRAPPED}"`));
    return elements(text, wrapped, from, fileName);
  }
  if (flatMachineRecords(value) !== undefined) return rowsOf({ line: 1, source: text, value });
  return isRow(value) ? undefined : refuse(fileName);
}

function refuseLongText({ length }: Buffer, fileName: string): void {
  if (length <= LIST_BYTES_MAX) return;
  const parameters = { fileName, max: LIST_BYTES_MAX / 1024 / 1024 };
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'importFileTooLarge', parameters });
}

/** A record of ROR and one of machines are nested; every other row is flat. */
function rowsOf({ value, ...place }: JsonLine): readonly JsonLine[] {
  const flat = flatMachineRecords(value) ?? [flatRorRecord(value) ?? value];
  return flat.map((one) => ({ ...place, value: one }));
}

/** Returns `undefined` for invalid JSON; no valid JSON has that value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns whether an object can be a row: it states its kind, or nothing in it is nested. */
function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.hasOwn(value, 'kind') || Object.values(value).every((one) => typeof one !== 'object')
  );
}

function elements(
  text: string,
  values: readonly unknown[],
  from: number,
  fileName: string,
): Iterable<JsonLine> {
  const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
  if (values.length > 0 && !values.some(isObject)) refuse(fileName);
  const lines = elementLines(text, from);
  return {
    *[Symbol.iterator]() {
      for (const [at, value] of values.entries()) {
        yield* rowsOf({ line: lines[at] ?? 1, source: JSON.stringify(value), value });
      }
    },
  };
}

function refuse(fileName: string): never {
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'importJsonNotRows',
    parameters: { fileName },
  });
}

function refuseBroken(fileName: string): never {
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'importJsonBroken', parameters: { fileName } });
}
