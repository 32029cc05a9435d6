import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { elementLines } from './element-lines.ts';
import { type JsonLine, readObjects } from './read-objects.ts';
import type { TableOptions } from './read-table.ts';

/** The property of a file that wraps its rows, as UNIQUIP feeds do. */
const WRAPPED = 'records';

/** Whether a text is JSON, by the name of its file or its first character. */
export function isJson(text: string, fileName: string): boolean {
  return (
    /\.(?:jsonl|ndjson|json)$/iu.test(fileName) || /^\s{0,1000}(?:\{|\[\s*(?:\{|\]))/u.test(text)
  );
}

/**
 * Reads JSON: one flat object per line, a list of flat objects, or an object whose `records` are
 * one. Errors: BAD_USER_INPUT for JSON that is no list of rows.
 */
export function readJson(text: string, fileName: string, options: TableOptions) {
  const list = listOf(text, fileName);
  return readObjects(() => list ?? linesOf(text), fileName, options);
}

function* linesOf(text: string): Iterable<JsonLine> {
  let line = 0;
  for (const source of text.split('\n')) {
    line += 1;
    if (source.trim() !== '') yield { line, source, value: parseJson(source) };
  }
}

/** The elements of a file that is one list; undefined for JSON Lines. */
function listOf(text: string, fileName: string): readonly JsonLine[] | undefined {
  const begin = text.trimStart();
  if (begin === '') return [];
  if (!begin.startsWith('[')) {
    if (!begin.startsWith('{')) return /\.json$/iu.test(fileName) ? refuse(fileName) : undefined;
    const [first = '', second] = begin.split(/\r?\n/u, 2);
    const isLines = (second ?? '').trim() !== '' && parseJson(first) !== undefined;
    if (isLines) return undefined;
  }
  const value = parseJson(text);
  if (value === undefined) return begin.startsWith('[') ? refuseBroken(fileName) : undefined;
  if (Array.isArray(value)) return elements(text, value, text.indexOf('['), fileName);
  const wrapped = Object.entries(Object(value)).find(([key]) => key === WRAPPED)?.[1];
  if (Array.isArray(wrapped)) {
    const from = text.indexOf('[', text.indexOf(`"${WRAPPED}"`));
    return elements(text, wrapped, from, fileName);
  }
  return isRow(value) ? undefined : refuse(fileName);
}

/** Undefined for what is no JSON; no JSON has undefined as its value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One object that may be a row: it says its kind, or nothing in it is nested. */
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
): readonly JsonLine[] {
  const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
  if (values.length > 0 && !values.some(isObject)) refuse(fileName);
  const lines = elementLines(text, from);
  return values.map((value, at) => ({
    line: lines[at] ?? 1,
    source: JSON.stringify(value),
    value,
  }));
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
