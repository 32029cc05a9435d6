import { looseName } from '../../../language/names/loose-name.ts';
import { normalizeName } from '../../../language/names/normalize-name.ts';
import { statedForm, statedName } from '../../../language/names/stated-name.ts';
import { normalizeCell } from '../../../language/normalize-cell.ts';
import { shortPlace } from '../../../language/places/short-place.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import type { RowErrorKey } from '../read/row-error.ts';
import type { LabelledKey } from '../stored/find-ids-by-key.ts';
import type { NamedRecord } from '../type/type-row.ts';
import type { RecordName } from './record-name.ts';

/** A record that a name may mean. */
interface Candidate {
  readonly id: NodeId;
  readonly name: string;
  /** See {@link RecordName}. */
  readonly place: string;
}

/** The record that a reference means, or the reason why there is none. */
export type Resolution =
  | { readonly id: NodeId }
  | {
      readonly key: RowErrorKey;
      readonly parameters: Readonly<Record<string, string | number>>;
    };

const CANDIDATES_SHOWN = 5;

/**
 * Scheme under which earlier versions stored ids that came without one. Rows are no longer
 * identified by it.
 */
export const LIST_SCHEME = 'import';

/** Data by which references may mean a row of the file. */
export interface NamedRow {
  readonly id: NodeId;
  /** Name of the row's record; missing if the row has errors. */
  readonly name?: RecordName;
  readonly listNumber: string | undefined;
}

/**
 * Finds the records, of the store and of the file, that a reference means: by external id or by
 * name. State: the records that were added. Names and numbers of rows are read from `ofFile` when a
 * record of their label is first looked up by one, which is when all of them are known: in most
 * files nothing is referred to by name.
 */
export class RecordLookup {
  readonly #external = new Map<string, NodeId>();
  /** `undefined` for a number that several rows of the file have. */
  readonly #listNumbers = new Map<string, NodeId | undefined>();
  /** Stored records whose names have not been indexed yet. */
  readonly #stored = new Map<NodeLabel, { readonly id: NodeId; readonly name: RecordName }[]>();
  /** Candidates by label and loose name, then by id and place. */
  readonly #names = new Map<NodeLabel, Map<string, Map<string, Candidate>>>();
  /** Resolved references by their labels, valid until a record of one of these is added. */
  readonly #resolved = new Map<readonly NodeLabel[], Map<string, Resolution>>();
  readonly #ofFile: (label: NodeLabel) => Iterable<NamedRow>;
  /** Scheme that the ids of references may omit. */
  readonly #scheme: string;

  constructor(scheme: string, ofFile: (label: NodeLabel) => Iterable<NamedRow>) {
    this.#scheme = scheme;
    this.#ofFile = ofFile;
  }

  addKey(key: LabelledKey, id: NodeId): void {
    for (const [labels, resolved] of this.#resolved) {
      if (resolved.size > 0 && labels.includes(key.label)) resolved.clear();
    }
    this.#external.set(keyText(key), id);
  }

  findByKey(key: LabelledKey): NodeId | undefined {
    return this.#external.get(keyText(key));
  }

  /** Adds a record of the store; must be called before any is looked up by name. */
  addStored(label: NodeLabel, id: NodeId, name: RecordName): void {
    const others = this.#stored.get(label);
    if (others === undefined) this.#stored.set(label, [{ id, name }]);
    else others.push({ id, name });
  }

  /** Records of a label by name; also indexes their numbers. */
  #namesOf(label: NodeLabel): ReadonlyMap<string, ReadonlyMap<string, Candidate>> {
    const known = this.#names.get(label);
    if (known !== undefined) return known;
    const byName = new Map<string, Map<string, Candidate>>();
    this.#names.set(label, byName);
    for (const { id, name } of this.#stored.get(label) ?? []) addNames(byName, id, name);
    this.#stored.delete(label);
    for (const { id, name, listNumber } of this.#ofFile(label)) {
      if (listNumber !== undefined) this.#addListNumber(label, listNumber, id);
      if (name !== undefined) addNames(byName, id, name);
    }
    return byName;
  }

  #addListNumber(label: NodeLabel, listNumber: string, id: NodeId): void {
    const key = `${label} ${listNumber}`;
    const isOthers = this.#listNumbers.has(key) && this.#listNumbers.get(key) !== id;
    this.#listNumbers.set(key, isOthers ? undefined : id);
  }

  /** Resolves a reference to its only record, or gives the reason why there is none. */
  resolve(named: NamedRecord, labels: readonly NodeLabel[]): Resolution {
    const resolved = this.#resolved.get(labels) ?? new Map<string, Resolution>();
    this.#resolved.set(labels, resolved);
    const known = resolved.get(named.text) ?? this.#resolve(named, labels);
    resolved.set(named.text, known);
    return known;
  }

  #resolve({ text, key }: NamedRecord, labels: readonly NodeLabel[]): Resolution {
    const keyed = key === undefined ? [] : this.#byAnyKey(labels, key);
    if (keyed.length > 0) return onlyOne(keyed);
    const alike = this.#byName(labels, text);
    const meant = meantBy(alike.name, alike.candidates);
    if (meant.length > 0) return onlyOne(meant);
    const bare = this.#byNumber(labels, text);
    if (bare.length > 0) return onlyOne(bare);
    const nearest = shownCandidates(alike.candidates);
    return nearest === ''
      ? { key: 'importReferenceNotFound', parameters: { labels: labels.join(', ') } }
      : { key: 'importReferenceOtherForm', parameters: { labels: labels.join(', '), nearest } };
  }

  /** An id written with the scheme of ids without a scheme is a number of the file. */
  #byAnyKey(labels: readonly NodeLabel[], key: ExternalId): readonly Candidate[] {
    const found = this.#byKey(labels, key);
    if (key.scheme !== LIST_SCHEME) return found;
    const inFile = this.#byNumber(labels, key.value);
    return inFile.length > 0 ? inFile : found;
  }

  /** Numbers of the file take precedence over those that earlier versions stored as ids. */
  #byNumber(labels: readonly NodeLabel[], text: string): readonly Candidate[] {
    const inFile = labels.flatMap((label) => {
      this.#namesOf(label);
      const id = this.#listNumbers.get(`${label} ${text}`);
      return id === undefined ? [] : [{ id, name: text, place: '' }];
    });
    return inFile.length > 0 ? inFile : this.#byKey(labels, { scheme: this.#scheme, value: text });
  }

  #byKey(labels: readonly NodeLabel[], key: ExternalId): readonly Candidate[] {
    return labels.flatMap((label) => {
      const id = this.findByKey({ label, ...key });
      return id === undefined ? [] : [{ id, name: `${key.scheme}:${key.value}`, place: '' }];
    });
  }

  /** Name in the text, and the records with a similar name at the place that the text gives. */
  #byName(labels: readonly NodeLabel[], text: string) {
    const whole = labels.flatMap((label) => this.#candidates(label, text));
    const at = text.lastIndexOf('@');
    if (whole.length > 0 || at <= 0) return { name: text, candidates: whole };
    const [name, place] = [text.slice(0, at), text.slice(at + 1)];
    const candidates = labels
      .flatMap((label) => this.#candidates(label, name))
      .filter((candidate) => isAt(candidate.place, place));
    return { name, candidates };
  }

  #candidates(label: NodeLabel, name: string): readonly Candidate[] {
    return [...(this.#namesOf(label).get(looseName(name))?.values() ?? [])];
  }
}

function addNames(
  byName: Map<string, Map<string, Candidate>>,
  id: NodeId,
  { names, place }: RecordName,
): void {
  for (const name of names) {
    const key = looseName(name);
    const candidates = byName.get(key) ?? new Map<string, Candidate>();
    candidates.set(`${id} ${place} ${name}`, { id, name, place });
    byName.set(key, candidates);
  }
}

/**
 * Records that a name means: those with exactly this name, else those with this name except for a
 * legal form that one of the two omits, else those with the same form whose name differs only by
 * the fold.
 */
function meantBy(name: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const stated = statedName(name);
  const exact = candidates.filter((one) => statedName(one.name) === stated);
  if (exact.length > 0) return exact;
  const form = statedForm(name);
  const fitting = candidates.filter((one) => {
    const other = statedForm(one.name);
    return form === other || form === '*' || other === '*';
  });
  const bare = normalizeName(name);
  const named = fitting.filter((one) => normalizeName(one.name) === bare);
  return named.length > 0 ? named : fitting;
}

function onlyOne(candidates: readonly Candidate[]): Resolution {
  const ids = new Set(candidates.map(({ id }) => id));
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return { id: only };
  const shown = shownCandidates(candidates);
  return { key: 'importReferenceAmbiguous', parameters: { count: ids.size, candidates: shown } };
}

function shownCandidates(candidates: readonly Candidate[]): string {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return [...byId.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .slice(0, CANDIDATES_SHOWN)
    .map(({ id, name, place }) => `${name}@${place.replaceAll('|', ' ').trim()} (${id})`)
    .join('; ');
}

/** A key as one text, for maps. */
export function keyText({ label, scheme, value }: LabelledKey): string {
  return `${label} ${scheme}:${value}`;
}

/**
 * Returns whether a place is the named one: its country, prefecture, city, or prefecture and city.
 */
function isAt(place: string, named: string): boolean {
  const [country = '', prefecture = '', city = ''] = place.split('|');
  const wanted = withoutSuffix(normalizeCell(named).replaceAll(' ', ''));
  return [country, prefecture, city, `${prefecture}${city}`].some(
    (part) => part !== '' && withoutSuffix(part.replaceAll(' ', '')) === wanted,
  );
}

function withoutSuffix(place: string): string {
  return place.length > 2 ? shortPlace(place) : place;
}
