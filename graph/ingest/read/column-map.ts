import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { columnsOf, findColumn, referenceColumnsOf } from '../columns/columns.ts';
import { KNOWN_FORMATS, type KnownFormat } from '../columns/known-formats.ts';
import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import { columnLetters } from '../tables/table-record.ts';
import { findFormat, findTarget, type HeaderTarget, namedTarget } from './header-target.ts';

/**
 * Destination that the user gives the cells under a header; columns are named by header or by
 * letters.
 */
export type ColumnMap = ReadonlyMap<string, string>;

/**
 * Prefix of a map entry that is not a header: `=owner` gives the text for `owner` in every row that
 * states none.
 */
export const EVERY_ROW = '=';

/** Hints about the headers of a file, given before it is read. */
export interface HeaderHints {
  /** Kind of the rows; by default the kind whose columns the headers name. */
  readonly kind?: RowKind;
  /** Mapping given by the user now; a header that the file does not have is an error. */
  readonly map?: ColumnMap;
  /** Mapping given by the user earlier; applied if the file has the header. */
  readonly rememberedMap?: ColumnMap;
}

/** Reason why rows are read as a certain kind. */
export interface KindReason {
  readonly kind: RowKind;
  /** The user's option, the headers below, or a published format. */
  readonly by: 'option' | 'headers' | 'format';
  /** Headers that fit this kind more than any other, at most three. */
  readonly headers: readonly string[];
  readonly format?: string;
}

/** Headers of a file under the kinds that they may belong to. */
export interface JudgedHeaders {
  readonly headers: readonly string[];
  /** Number of headers that the best kind knows. */
  readonly known: number;
  /** `undefined` if it knows none, or if each row states its kind. */
  readonly reason: KindReason | undefined;
  readonly format: KnownFormat | undefined;
}

const REASONS_MAX = 3;

interface KnownHeaders {
  readonly kind: RowKind;
  /** First header of each destination. */
  readonly known: ReadonlyMap<string, string>;
}

/**
 * Decides which kind the headers belong to. A tie goes to a kind of things if both its name and its
 * owner are present (会社名 and 設備名 mean machines), then to the kind that comes first in the list.
 */
export function judgeHeaders(headers: readonly string[], hints: HeaderHints): JudgedHeaders {
  const format = findFormat(headers, KNOWN_FORMATS);
  const found = hints.kind === undefined || hints.kind === format?.kind ? format : undefined;
  if (hints.kind === undefined && headers.some(isKindHeader)) return judgeMixedKinds(headers);
  const kinds = kindsToTry(hints, found);
  const judged = kinds.map((kind) => ({ kind, known: knownHeaders(kind, headers, hints, found) }));
  const [best] = judged.toSorted(
    (left, right) =>
      distinctiveHeaderCount(right) - distinctiveHeaderCount(left) ||
      nameAndOwnerScore(right) - nameAndOwnerScore(left),
  );
  if (best === undefined || best.known.size === 0) {
    return { headers, known: 0, reason: undefined, format: undefined };
  }
  const by = hints.kind === undefined ? (found === undefined ? 'headers' : 'format') : 'option';
  const reason: KindReason = {
    kind: best.kind,
    by,
    headers: distinctiveHeaders(best, hints),
    ...(found === undefined ? {} : { format: found.name }),
  };
  return { headers, known: best.known.size, reason, format: found };
}

/**
 * Returns whether the column under a header gives the kind of each row, as in our file of rejected
 * rows.
 */
export function isKindHeader(header: string): boolean {
  return /^kind$/iu.test(header);
}

function judgeMixedKinds(headers: readonly string[]): JudgedHeaders {
  const known = headers.filter(
    (header) =>
      isKindHeader(header) || ROW_KINDS.some((kind) => findTarget(kind, header) !== undefined),
  );
  return { headers, known: known.length, reason: undefined, format: undefined };
}

function kindsToTry({ kind }: HeaderHints, format: KnownFormat | undefined): readonly RowKind[] {
  if (kind !== undefined) return [kind];
  return format === undefined ? ROW_KINDS : [format.kind];
}

/** Columns of a machine that other lists have too: they indicate a machine only beside its name. */
const SHARED: ReadonlySet<string> = new Set([
  ...['contact_name', 'email', 'phone', 'category', 'status', 'website', 'department', 'site'],
  ...['commissioned_on', 'facility', 'open_to', 'conditions', 'latitude', 'longitude'],
]);

/** Number of headers that indicate the kind. */
function distinctiveHeaderCount({ kind, known }: KnownHeaders): number {
  if (kind !== 'equipment' || known.has('name_ja') || known.has('name')) return known.size;
  return [...known.keys()].filter((place) => !SHARED.has(place)).length;
}

/** 1 if the name of the things and the record that they belong to each have a column, else 0. */
function nameAndOwnerScore({ kind, known }: KnownHeaders): number {
  const [owner] = referenceColumnsOf(kind);
  const isOwned = owner !== undefined && known.has(owner.name);
  return isOwned && [...known.keys()].some((place) => /^(?:name|title)(?:_|$)/u.test(place))
    ? 1
    : 0;
}

/** First header of each destination. */
function knownHeaders(
  kind: RowKind,
  headers: readonly string[],
  hints: HeaderHints,
  format: KnownFormat | undefined,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [at, header] of headers.entries()) {
    const target = targetOf(kind, header, at, { ...hints, format });
    if (target === undefined || target.to === 'nowhere') continue;
    const place = placeOf(target);
    if (!known.has(place)) known.set(place, header);
  }
  return known;
}

function placeOf(target: HeaderTarget): string {
  switch (target.to) {
    case 'column':
    case 'either':
      return target.name;
    case 'addition':
      return `+${target.label}`;
    case 'namePart':
      return target.part;
    case 'key':
    case 'externalId':
      return `${target.to}:${target.scheme}`;
    case 'priced':
      return 'prices';
    case 'number':
      return 'id';
    case 'extra':
    case 'address':
    case 'nowhere':
      return `(${target.to})`;
  }
}

/** Known headers shared by the fewest kinds: 型式 indicates a machine, 会社名 hardly anything. */
function distinctiveHeaders({ kind, known }: KnownHeaders, hints: HeaderHints): readonly string[] {
  const counted = [...known.values()].map((header, at) => {
    const others = ROW_KINDS.filter((one) => one !== kind && findTarget(one, header) !== undefined);
    return { header, at, others: isMapped(header, hints) ? 0 : others.length };
  });
  counted.sort((left, right) => left.others - right.others || left.at - right.at);
  return counted.slice(0, REASONS_MAX).map(({ header }) => header.replace(/\s+/gu, ' '));
}

function isMapped(header: string, { map, rememberedMap }: HeaderHints): boolean {
  return (
    mappedField(map, header, -1) !== undefined ||
    mappedField(rememberedMap, header, -1) !== undefined
  );
}

/** Destination of a column: as mapped, as its format defines it, or as its header says. */
export function targetOf(
  kind: RowKind,
  header: string,
  at: number,
  { map, rememberedMap, format }: HeaderHints & { readonly format?: KnownFormat | undefined },
): HeaderTarget | undefined {
  const field = mappedField(map, header, at) ?? mappedField(rememberedMap, header, at);
  if (field !== undefined) return namedTarget(kind, field, header);
  const named = format?.kind === kind ? formatField(format, header) : undefined;
  return named === undefined ? findTarget(kind, header) : namedTarget(kind, named, header);
}

function mappedField(map: ColumnMap | undefined, header: string, at: number): string | undefined {
  if (map === undefined || map.size === 0) return undefined;
  if (header === '') return at < 0 ? undefined : map.get(unnamedColumn(at));
  return map.get(header) ?? map.get(normalizeHeader(header));
}

/** Computed once, since each object of a JSON file repeats its keys. */
const FORMAT_FIELDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  KNOWN_FORMATS.map(({ name, columns }) => [
    name,
    new Map(
      Object.entries(columns).flatMap(([header, field]) => [
        [header, field] as const,
        [normalizeHeader(header), field] as const,
      ]),
    ),
  ]),
);

function formatField({ name }: KnownFormat, header: string): string | undefined {
  const fields = FORMAT_FIELDS.get(name);
  return fields?.get(header) ?? fields?.get(normalizeHeader(header));
}

/** Name of a column without a header, counted from 0: its letters in brackets. */
export function unnamedColumn(at: number): string {
  return `(${columnLetters(at)})`;
}

/** Texts by canonical column for rows that state none; a mapping given now takes precedence. */
export function textsOfEveryRow({ map, rememberedMap }: HeaderHints): ReadonlyMap<string, string> {
  const entries = [...(rememberedMap ?? []), ...(map ?? [])];
  return new Map(
    entries.flatMap(([name, text]) =>
      name.startsWith(EVERY_ROW) ? [[name.slice(EVERY_ROW.length), text] as const] : [],
    ),
  );
}

/** Serialises a map for the import that remembers it, one HEADER=FIELD per line. */
export function writeColumnMap(map: ColumnMap): string {
  return [...map].map(([header, field]) => `${header.replace(/\s+/gu, ' ')}=${field}`).join('\n');
}

/** Parses a map that `writeColumnMap` serialised. */
export function readColumnMap(text: string): ColumnMap {
  return new Map(
    text.split('\n').map((line) => {
      const at = line.lastIndexOf('=');
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );
}

/**
 * Entries of a remembered map that apply to columns of the file and are not overridden by the user.
 */
export function appliedMap(
  headers: readonly string[],
  { map, rememberedMap }: HeaderHints,
): ColumnMap {
  const present = headerKeys(headers);
  const isApplied = (header: string) =>
    !map?.has(header) &&
    (header.startsWith(EVERY_ROW) || present.has(header) || present.has(normalizeHeader(header)));
  return new Map([...(rememberedMap ?? [])].filter(([header]) => isApplied(header)));
}

/**
 * Throws if a map names a column that the file does not have or a field that the kind does not
 * have.
 */
export function checkMap(
  map: ColumnMap,
  kind: RowKind | undefined,
  headers: readonly string[],
  fileName: string,
): void {
  const present = headerKeys(headers);
  for (const [header, field] of map) {
    if (header.startsWith(EVERY_ROW)) {
      const name = header.slice(EVERY_ROW.length);
      if (kind !== undefined && findColumn(kind, name) === undefined) refuseField(name, kind);
      continue;
    }
    if (!present.has(header) && !present.has(normalizeHeader(header))) {
      const parameters = { fileName, header, headers: shownHeaders(headers) };
      throw new CatalyzerError('BAD_USER_INPUT', { key: 'importMapNoHeader', parameters });
    }
    if (kind === undefined || namedTarget(kind, field, header) !== undefined) continue;
    refuseField(field, kind);
  }
}

function refuseField(field: string, kind: RowKind): never {
  const fields = columnsOf(kind)
    .map(({ name }) => name)
    .join(', ');
  const parameters = { field, kind, fields };
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'importMapNoField', parameters });
}

/** Names that a map may use for the columns. */
function headerKeys(headers: readonly string[]): ReadonlySet<string> {
  return new Set(
    headers.flatMap((header, at) => [header, normalizeHeader(header), unnamedColumn(at)]),
  );
}

/** Headers as shown in an error. */
export function shownHeaders(headers: readonly string[]): string {
  return headers
    .filter((header) => header !== '')
    .slice(0, 10)
    .join(', ')
    .slice(0, 200)
    .replace(/[\p{Surrogate}\p{Cc}]/gu, '\ufffd');
}
