import { editDistance } from '../../../language/edit-distance.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { columnsOf, PLACED_KINDS } from '../columns/columns.ts';
import { ADDRESS_HEADERS, FIRM_HEADERS } from '../columns/header-words.ts';
import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';

/** The column to which the cells under a header go. */
export type HeaderTarget =
  | { readonly to: 'column'; readonly name: string; readonly firm: boolean }
  /** To `NAME_ja` or `NAME_en`, whichever language the cell is written in. */
  | { readonly to: 'either'; readonly name: string; readonly firm: boolean }
  | { readonly to: 'address' };

/** A header that no column of its kind has; reported once, its cells are left out. */
export interface UnknownColumn {
  readonly header: string;
  /** The column that was perhaps meant. */
  readonly suggestion?: string;
}

const HEADER_CHARACTERS_MAX = 64;
const FIRM = new Set(FIRM_HEADERS.map(normalizeHeader));
const TARGETS: ReadonlyMap<RowKind, ReadonlyMap<string, HeaderTarget>> = new Map(
  ROW_KINDS.map((kind) => [kind, targetsOf(kind)]),
);

/** Canonical names come first, so that no office's word takes the place of one of them. */
function targetsOf(kind: RowKind): ReadonlyMap<string, HeaderTarget> {
  const targets = new Map<string, HeaderTarget>();
  const add = (header: string, target: HeaderTarget) => {
    const key = normalizeHeader(header);
    const known = targets.get(key) ?? target;
    // As it is written too: each line of JSON says its headers again.
    targets.set(key, known).set(header, known);
  };
  for (const { name } of columnsOf(kind)) add(name, { to: 'column', name, firm: false });
  for (const { name, headers, eitherHeaders = [] } of columnsOf(kind)) {
    for (const header of headers) {
      add(header, { to: 'column', name, firm: FIRM.has(normalizeHeader(header)) });
    }
    for (const header of eitherHeaders) {
      const firm = FIRM.has(normalizeHeader(header));
      add(header, { to: 'either', name: name.replace(/_ja$/u, ''), firm });
    }
  }
  if (PLACED_KINDS.has(kind)) {
    for (const header of ADDRESS_HEADERS) add(header, { to: 'address' });
  }
  return targets;
}

/** Finds the column for a header in rows of a kind; undefined for an unknown header. */
export function findTarget(kind: RowKind, header: string): HeaderTarget | undefined {
  if (header.length > HEADER_CHARACTERS_MAX) return undefined;
  const targets = TARGETS.get(kind);
  return targets?.get(header) ?? targets?.get(normalizeHeader(header));
}

/**
 * The kind whose columns the headers name most of; undefined when they name none. A tie goes to
 * the kind that is first in the list.
 */
export function inferKind(headers: readonly string[]): RowKind | undefined {
  let best: RowKind | undefined;
  let most = 0;
  for (const kind of ROW_KINDS) {
    const known = new Set<string>();
    for (const header of headers) {
      const target = findTarget(kind, header);
      if (target !== undefined) known.add(target.to === 'address' ? '(address)' : target.name);
    }
    if (known.size > most) {
      best = kind;
      most = known.size;
    }
  }
  return best;
}

/** Columns that our own file of rejected rows adds; they say nothing about the record. */
const RESULT_HEADERS: ReadonlySet<string> = new Set(['line', 'column', 'reason']);

/** Whether a header without a column is ignored without being reported. */
export function isIgnoredHeader(header: string): boolean {
  return header === '' || RESULT_HEADERS.has(normalizeHeader(header));
}

/** The unknown header with the known one nearest to it, when one is near. */
export function unknownColumn(kind: RowKind, header: string): UnknownColumn {
  const key = normalizeHeader(header.slice(0, HEADER_CHARACTERS_MAX));
  let suggestion: string | undefined;
  let nearest = Math.min(3, Math.ceil(key.length / 3) + 1);
  for (const [known, target] of TARGETS.get(kind) ?? []) {
    if (Math.abs(known.length - key.length) >= nearest) continue;
    const distance = editDistance(key, known);
    if (distance < nearest) {
      nearest = distance;
      suggestion = target.to === 'address' ? 'address' : target.name;
    }
  }
  const shown = header.slice(0, HEADER_CHARACTERS_MAX).replace(/\p{Surrogate}/gu, '\ufffd');
  return { header: shown, ...(suggestion === undefined ? {} : { suggestion }) };
}
