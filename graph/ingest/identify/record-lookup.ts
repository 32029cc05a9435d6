import { normalizeName } from '../../../language/names/normalize-name.ts';
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

/** The record that a reference means, or the sentence that says why there is none. */
export type Resolution =
  | { readonly id: NodeId }
  | { readonly key: RowErrorKey; readonly parameters: Readonly<Record<string, string | number>> };

const CANDIDATES_SHOWN = 5;

/**
 * Finds records of the store and of the file by external id or by name. State: the records that
 * were added, of the store and by the rows of the file.
 */
export class RecordLookup {
  readonly #external = new Map<string, NodeId>();
  readonly #names = new Map<NodeLabel, Map<string, Map<string, Candidate>>>();
  /** Ids by label, name and place: a file may hold one name at ten thousand places. */
  readonly #places = new Map<string, NodeId | Set<NodeId>>();
  /** Resolved references, valid until another record is added. */
  readonly #resolved = new Map<string, Resolution>();
  /** The scheme of an id that a reference may leave out. */
  readonly #scheme: string;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  addKey(key: LabelledKey, id: NodeId): void {
    this.#resolved.clear();
    this.#external.set(keyText(key), id);
  }

  findByKey(key: LabelledKey): NodeId | undefined {
    return this.#external.get(keyText(key));
  }

  addNames(label: NodeLabel, id: NodeId, { names, place }: RecordName): void {
    const byName = this.#names.get(label) ?? new Map<string, Map<string, Candidate>>();
    this.#names.set(label, byName);
    this.#resolved.clear();
    for (const name of names) {
      const key = normalizeName(name);
      this.#addPlace(`${label} ${key}@${place}`, id);
      const candidates = byName.get(key) ?? new Map<string, Candidate>();
      candidates.set(`${id} ${place}`, { id, name, place });
      byName.set(key, candidates);
    }
  }

  /** Records of a label with one of these names at exactly this place. */
  findByName(label: NodeLabel, { names, place }: RecordName): readonly NodeId[] {
    return names.flatMap((name) => {
      const ids = this.#places.get(`${label} ${normalizeName(name)}@${place}`) ?? [];
      return typeof ids === 'string' ? [ids] : [...ids];
    });
  }

  /** Nearly always one id, for which a set would be a waste. */
  #addPlace(key: string, id: NodeId): void {
    const ids = this.#places.get(key);
    if (ids === undefined) this.#places.set(key, id);
    else if (typeof ids !== 'string') ids.add(id);
    else if (ids !== id) this.#places.set(key, new Set([ids, id]));
  }

  /** The one record that a reference means, or why there is none. */
  resolve(named: NamedRecord, labels: readonly NodeLabel[]): Resolution {
    const key = `${labels.join(' ')} ${named.text}`;
    const known = this.#resolved.get(key) ?? this.#resolve(named, labels);
    this.#resolved.set(key, known);
    return known;
  }

  #resolve({ text, key }: NamedRecord, labels: readonly NodeLabel[]): Resolution {
    const keyed = key === undefined ? [] : this.#byKey(labels, key);
    if (keyed.length > 0) return onlyOne(keyed);
    const named = this.#byName(labels, text);
    if (named.length > 0) return onlyOne(named);
    const bare = this.#byKey(labels, { scheme: this.#scheme, value: text });
    if (bare.length > 0) return onlyOne(bare);
    return { key: 'importReferenceNotFound', parameters: { labels: labels.join(', ') } };
  }

  #byKey(labels: readonly NodeLabel[], key: ExternalId): readonly Candidate[] {
    return labels.flatMap((label) => {
      const id = this.findByKey({ label, ...key });
      return id === undefined ? [] : [{ id, name: `${key.scheme}:${key.value}`, place: '' }];
    });
  }

  #byName(labels: readonly NodeLabel[], text: string): readonly Candidate[] {
    const whole = labels.flatMap((label) => this.#candidates(label, text));
    const at = text.lastIndexOf('@');
    if (whole.length > 0 || at <= 0) return whole;
    const place = text.slice(at + 1);
    return labels
      .flatMap((label) => this.#candidates(label, text.slice(0, at)))
      .filter((candidate) => isAt(candidate.place, place));
  }

  #candidates(label: NodeLabel, name: string): readonly Candidate[] {
    return [...(this.#names.get(label)?.get(normalizeName(name))?.values() ?? [])];
  }
}

function onlyOne(candidates: readonly Candidate[]): Resolution {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const [only] = byId.keys();
  if (only !== undefined && byId.size === 1) return { id: only };
  const shown = [...byId.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .slice(0, CANDIDATES_SHOWN)
    .map(({ id, name, place }) => `${name}@${place.replaceAll('|', ' ').trim()} (${id})`);
  return {
    key: 'importReferenceAmbiguous',
    parameters: { count: byId.size, candidates: shown.join('; ') },
  };
}

/** A key as one text, for maps. */
export function keyText({ label, scheme, value }: LabelledKey): string {
  return `${label} ${scheme}:${value}`;
}

/** Whether a place is the named one: its country, prefecture, city or the last two. */
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
