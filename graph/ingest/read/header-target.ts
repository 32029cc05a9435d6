import { editDistance } from '../../../language/edit-distance.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { columnsOf, findColumn, PLACED_KINDS } from '../columns/columns.ts';
import { ADDRESS_HEADERS, EXTERNAL_ID_HEADERS, FIRM_HEADERS } from '../columns/header-words.ts';
import type { KnownFormat } from '../columns/known-formats.ts';
import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';

/** Destination of the cells under a header. */
export type HeaderTarget =
  | { readonly to: 'column'; readonly name: string; readonly isFirm: boolean }
  /** `NAME_ja` or `NAME_en`, depending on the language of the cell. */
  | { readonly to: 'either'; readonly name: string; readonly isFirm: boolean }
  | { readonly to: 'address' }
  /** Id under which the source knows the record. */
  | { readonly to: 'key'; readonly scheme: string }
  | { readonly to: 'externalId'; readonly scheme: string }
  /** Appended to a text in two languages, under the header. */
  | { readonly to: 'addition'; readonly name: string; readonly label: string }
  | { readonly to: 'namePart'; readonly part: 'family' | 'given' }
  /** Id under which the list knows a machine, and the number marked on the machine. */
  | { readonly to: 'number' }
  /** Kept under its header because the model has no field for it. */
  | { readonly to: 'extra'; readonly label: string }
  /** `prices`, together with what the header says about them. */
  | { readonly to: 'priced'; readonly words: string }
  /** Left out because the user says so. */
  | { readonly to: 'nowhere' };

/** Field of a map that leaves a column out. */
export const NOWHERE = '-';

const HEADER_CHARACTERS_MAX = 64;
const FIRM = new Set(FIRM_HEADERS.map(normalizeHeader));
const NAME_PARTS: ReadonlyMap<string, 'family' | 'given'> = new Map([
  ['姓', 'family'],
  ['氏', 'family'],
  ['familyname', 'family'],
  ['lastname', 'family'],
  ['surname', 'family'],
  ['名', 'given'],
  ['givenname', 'given'],
  ['givennames', 'given'],
  ['firstname', 'given'],
]);
const TARGETS: ReadonlyMap<RowKind, ReadonlyMap<string, HeaderTarget>> = new Map(
  ROW_KINDS.map((kind) => [kind, targetsOf(kind)]),
);

/** Canonical names come first, so that no office's word replaces one of them. */
function targetsOf(kind: RowKind): ReadonlyMap<string, HeaderTarget> {
  const targets = new Map<string, HeaderTarget>();
  const add = (header: string, target: HeaderTarget) => {
    const key = normalizeHeader(header);
    const known = targets.get(key) ?? target;
    // The unnormalised header too, because each line of JSON repeats its headers.
    targets.set(key, known).set(header, known);
  };
  for (const { name } of columnsOf(kind)) add(name, { to: 'column', name, isFirm: false });
  for (const { name, headers, eitherHeaders = [] } of columnsOf(kind)) {
    for (const header of headers) {
      add(header, { to: 'column', name, isFirm: FIRM.has(normalizeHeader(header)) });
    }
    for (const header of eitherHeaders) {
      const isFirm = FIRM.has(normalizeHeader(header));
      add(header, { to: 'either', name: name.replace(/_ja$/u, ''), isFirm });
    }
  }
  if (PLACED_KINDS.has(kind)) {
    for (const header of ADDRESS_HEADERS) add(header, { to: 'address' });
  }
  if (kind === 'person') {
    for (const [header, part] of NAME_PARTS) add(header, { to: 'namePart', part });
  }
  for (const [scheme, headers] of Object.entries(EXTERNAL_ID_HEADERS[kind] ?? {})) {
    for (const header of headers) add(header, { to: 'externalId', scheme });
  }
  return targets;
}

/**
 * Finds the destination of a header in rows of a kind; `undefined` for an unknown header. A number
 * at its end is ignored unless it is known with the number (製品1, 製品2).
 */
export function findTarget(kind: RowKind, header: string): HeaderTarget | undefined {
  if (header.length > HEADER_CHARACTERS_MAX) return undefined;
  const targets = TARGETS.get(kind);
  const priced = pricedTarget(kind, header);
  if (priced !== undefined) return priced;
  const known = targets?.get(header);
  if (known !== undefined) return known;
  const key = normalizeHeader(header);
  return targets?.get(key) ?? targets?.get(key.replace(/\d{1,2}$/u, ''));
}

const PRICE_HEADER = /利用料金?|使用料金?|料金|単価/u;

/** A price whose header says for whom or per what: 利用料金（学外）, 学外料金, 利用料金（円/時間）. */
function pricedTarget(kind: RowKind, header: string): HeaderTarget | undefined {
  if (findColumn(kind, 'prices') === undefined || !PRICE_HEADER.test(header)) return undefined;
  const words = header
    .normalize('NFKC')
    .replace(PRICE_HEADER, ' ')
    .replace(/[()[\]【】:、,\s]+/gu, ' ')
    .trim();
  return words === '' ? undefined : { to: 'priced', words };
}

/** Keeps the cells under a header without a field if the kind can; else `undefined`. */
export function extraTarget(kind: RowKind, label: string): HeaderTarget | undefined {
  return findColumn(kind, 'extras') === undefined || isIgnoredHeader(label)
    ? undefined
    : { to: 'extra', label };
}

/** Columns that our own file of rejected rows adds; they say nothing about the record. */
const RESULT_HEADERS: ReadonlySet<string> = new Set(['line', 'column', 'reason']);

/** Returns whether a header without a destination is skipped without being reported. */
export function isIgnoredHeader(header: string): boolean {
  return RESULT_HEADERS.has(normalizeHeader(header));
}

/**
 * Destination that a `--map` or a published format names for rows of a kind: a column, `name` for
 * both of its languages, `address`, `key:SCHEME`, `external:SCHEME`, `+TEXT`, `-` for none;
 * `undefined` for other text.
 */
export function namedTarget(
  kind: RowKind,
  field: string,
  header: string,
): HeaderTarget | undefined {
  const [, to, scheme = ''] = /^(key|external):([a-z][a-z0-9-]{0,40})$/u.exec(field) ?? [];
  if (field === NOWHERE) return { to: 'nowhere' };
  if (field === 'number') return { to: 'number' };
  if (to === 'key') return { to: 'key', scheme };
  if (to === 'external') return { to: 'externalId', scheme };
  if (field.startsWith('+')) {
    const target = findTarget(kind, field.slice(1));
    return target?.to === 'either'
      ? { to: 'addition', name: target.name, label: header }
      : undefined;
  }
  return findTarget(kind, field);
}

/** Format with two of its own headers among these; `undefined` if there is none. */
export function findFormat(
  headers: readonly string[],
  formats: readonly KnownFormat[],
): KnownFormat | undefined {
  const present = new Set(headers.map(normalizeHeader));
  return formats.find(({ signature }) => {
    const own = new Set(signature.map(normalizeHeader));
    return [...own].filter((header) => present.has(header)).length > 1;
  });
}

/** Parts of many headers that are too common to suggest a column. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  ['番号', 'コード', '区分', '種別', '年月日', '日付', '名称', '内容'].map(normalizeHeader),
);
const LATIN = /^[a-z0-9.]+$/u;
/** Maximum number of letters by which a mistyped header may differ. */
const MISTYPED_MAX = 2;

/**
 * Known name nearest to a header: one that it contains (主な製品 contains 製品), else one that may have
 * been mistyped; `undefined` if none is near.
 */
export function nearestName(kind: RowKind, header: string): string | undefined {
  const key = normalizeHeader(header.slice(0, HEADER_CHARACTERS_MAX));
  const targets = [...(TARGETS.get(kind) ?? [])];
  const held = targets
    .filter(([known]) => known.length > 1 && !LATIN.test(known) && !COMMON_PARTS.has(known))
    .filter(([known]) => key.includes(known))
    .sort(([left], [right]) => right.length - left.length)[0];
  if (held !== undefined) return nameOf(held[1]);
  let name: string | undefined;
  let nearest = LATIN.test(key) ? Math.min(MISTYPED_MAX + 1, Math.ceil(key.length / 2)) : 0;
  for (const [known, target] of targets) {
    if (Math.abs(known.length - key.length) >= nearest) continue;
    const distance = editDistance(key, known);
    if (distance < nearest) {
      nearest = distance;
      name = nameOf(target);
    }
  }
  return name;
}

function nameOf(target: HeaderTarget): string {
  switch (target.to) {
    case 'address':
      return 'address';
    case 'key':
    case 'externalId':
      return `external:${target.scheme}`;
    case 'namePart':
      return `${target.part} name`;
    case 'nowhere':
      return NOWHERE;
    case 'number':
      return 'id';
    case 'extra':
      return 'extras';
    case 'priced':
      return 'prices';
    default:
      return target.name;
  }
}
