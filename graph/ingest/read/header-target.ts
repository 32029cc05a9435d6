import { editDistance } from '../../../language/edit-distance.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { columnsOf, findColumn, PLACED_KINDS } from '../columns/columns.ts';
import { ADDRESS_HEADERS, EXTERNAL_ID_HEADERS, FIRM_HEADERS } from '../columns/header-words.ts';
import type { KnownFormat } from '../columns/known-formats.ts';
import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';

/** The place to which the cells under a header go. */
export type HeaderTarget =
  | { readonly to: 'column'; readonly name: string; readonly firm: boolean }
  /** To `NAME_ja` or `NAME_en`, whichever language the cell is written in. */
  | { readonly to: 'either'; readonly name: string; readonly firm: boolean }
  | { readonly to: 'address' }
  /** The id under which the source knows the record. */
  | { readonly to: 'key'; readonly scheme: string }
  | { readonly to: 'externalId'; readonly scheme: string }
  /** Added to a text in two languages, under the header. */
  | { readonly to: 'addition'; readonly name: string; readonly label: string }
  | { readonly to: 'namePart'; readonly part: 'family' | 'given' }
  /** The id under which the list knows a machine, and the number that the machine bears. */
  | { readonly to: 'number' }
  /** Kept under its header: the model has no field for it. */
  | { readonly to: 'extra'; readonly label: string }
  /** To `prices`, with what the header says of them. */
  | { readonly to: 'priced'; readonly words: string }
  /** Left out because the user says so. */
  | { readonly to: 'nowhere' };

/** The field of a map by which a column is left out. */
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
  if (kind === 'person') {
    for (const [header, part] of NAME_PARTS) add(header, { to: 'namePart', part });
  }
  for (const [scheme, headers] of Object.entries(EXTERNAL_ID_HEADERS[kind] ?? {})) {
    for (const header of headers) add(header, { to: 'externalId', scheme });
  }
  return targets;
}

/**
 * Finds the place for a header in rows of a kind, a number at its end left aside where it is not
 * known with it (製品1, 製品2); undefined for an unknown header.
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

/** 利用料金（学外）, 学外料金, 利用料金（円/時間）: a price whose header says for whom or per what. */
function pricedTarget(kind: RowKind, header: string): HeaderTarget | undefined {
  if (findColumn(kind, 'prices') === undefined || !PRICE_HEADER.test(header)) return undefined;
  const words = header
    .normalize('NFKC')
    .replace(PRICE_HEADER, ' ')
    .replace(/[()[\]【】:、,\s]+/gu, ' ')
    .trim();
  return words === '' ? undefined : { to: 'priced', words };
}

/** Keeps the cells under a header without a place of its own, where the kind can; else undefined. */
export function extraTarget(kind: RowKind, label: string): HeaderTarget | undefined {
  return findColumn(kind, 'extras') === undefined || isIgnoredHeader(label)
    ? undefined
    : { to: 'extra', label };
}

/** Columns that our own file of rejected rows adds; they say nothing about the record. */
const RESULT_HEADERS: ReadonlySet<string> = new Set(['line', 'column', 'reason']);

/** Whether a header without a place is passed over without being reported. */
export function isIgnoredHeader(header: string): boolean {
  return RESULT_HEADERS.has(normalizeHeader(header));
}

/**
 * The place that a `--map` or a published format names for rows of a kind: a column, `name` for
 * both of its languages, `address`, `key:SCHEME`, `external:SCHEME`, `+TEXT`, `-` for nowhere;
 * undefined for none.
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

/** The format of which the headers have two of its own; undefined where there is none. */
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

/** Parts of many headers that say too little to suggest a column. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  ['番号', 'コード', '区分', '種別', '年月日', '日付', '名称', '内容'].map(normalizeHeader),
);
const LATIN = /^[a-z0-9.]+$/u;
/** Letters that a mistyped header may differ by. */
const MISTYPED_MAX = 2;

/**
 * The known name that is nearest to a header: one that it holds (主な製品 holds 製品), else one that
 * may have been mistyped; undefined where none is near.
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
