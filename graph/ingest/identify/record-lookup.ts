import { normalizeName } from '../../../language/names/normalize-name.ts';
import { normalizeCell } from '../../../language/normalize-cell.ts';
import { shortPlace } from '../../../language/places/short-place.ts';
import type { GraphNode, NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { PAGE_FIRST_MAX, READ_BATCH_MAX } from '../../port-bounds.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { isOwn, ownId } from '../columns/catalyzer-ids.ts';
import type { RowReason } from '../read/row-error.ts';
import { externalReference } from '../type/references.ts';

/** What is known of a record that a name may mean. */
export interface Candidate {
  readonly id: NodeId;
  readonly name: string;
  /** The whole of its place, see {@link placeKey}; what tells two records of one name apart. */
  readonly place: string;
}

/** The record that a reference means, or why there is none: a reason and its details. */
export type Resolution =
  | { readonly id: NodeId }
  | { readonly reason: RowReason; readonly details: Readonly<Record<string, string | number>> };

const CANDIDATES_SHOWN = 5;
/** The scheme of an id that a reference may leave out. */
type Key = ExternalId & { readonly label: NodeLabel };

/**
 * Finds records of the store and of the file by external id or by name. State: what was loaded
 * from the store and what the file's rows add.
 */
export class RecordLookup {
  readonly #reader: GraphReader;
  readonly #scope: ReadScope;
  readonly #external = new Map<string, NodeId | undefined>();
  readonly #names = new Map<NodeLabel, Map<string, Map<string, Candidate>>>();
  /** Ids by label, name and place: a file may hold one name at ten thousand places. */
  readonly #places = new Map<string, NodeId | Set<NodeId>>();
  /** What references came to, until another record is added. */
  readonly #resolved = new Map<string, Resolution>();
  readonly #listed = new Map<NodeLabel, StoredNode[]>();
  readonly #anyStored = new Map<NodeLabel, Promise<boolean>>();

  constructor(reader: GraphReader, scope: ReadScope) {
    this.#reader = reader;
    this.#scope = scope;
  }

  /** Whether the store has any node of the label: where there is none, none is looked for. */
  hasStored(label: NodeLabel): Promise<boolean> {
    const known = this.#anyStored.get(label);
    if (known !== undefined) return known;
    const page = this.#reader.listNodes(label, { first: 1 }, this.#scope);
    const any = page.then(({ totalCount }) => totalCount > 0);
    this.#anyStored.set(label, any);
    return any;
  }

  /** Asks the store for the ids behind external ids, each once. */
  async loadExternal(keys: Iterable<Key>): Promise<void> {
    const asked = new Map<string, Key>();
    const stored = new Map<NodeLabel, boolean>();
    for (const key of keys) {
      const has = stored.get(key.label) ?? (await this.hasStored(key.label));
      stored.set(key.label, has);
      if (!has) continue;
      const text = keyText(key);
      if (!this.#external.has(text)) asked.set(text, key);
    }
    const wanted = [...asked].filter(([, key]) => !isOwn(key));
    await this.#loadOwn([...asked].filter(([, key]) => isOwn(key)));
    for (let at = 0; at < wanted.length; at += READ_BATCH_MAX) {
      const part = wanted.slice(at, at + READ_BATCH_MAX);
      const ids = await this.#reader.findNodeIds(
        part.map(([, key]) => key),
        this.#scope,
      );
      for (const [place, [text]] of part.entries()) this.#external.set(text, ids[place]);
    }
  }

  async #loadOwn(wanted: readonly (readonly [string, Key])[]): Promise<void> {
    const named = wanted.filter(([, { label, value }]) => ownId(value, label) !== undefined);
    for (let at = 0; at < named.length; at += READ_BATCH_MAX) {
      const part = named.slice(at, at + READ_BATCH_MAX);
      const ids = part.map(([, { value }]) => value);
      const nodes = await this.#reader.getNodes(ids, this.#scope);
      for (const [place, [text]] of part.entries()) this.#external.set(text, nodes[place]?.id);
    }
  }

  /** Every stored node of a label, listed once; its names are found from then on. */
  async list(label: NodeLabel): Promise<readonly StoredNode[]> {
    const known = this.#listed.get(label);
    if (known !== undefined) return known;
    const nodes: StoredNode[] = [];
    this.#listed.set(label, nodes);
    let after: string | undefined;
    do {
      const request = { first: PAGE_FIRST_MAX, ...(after === undefined ? {} : { after }) };
      const page = await this.#reader.listNodes(label, request, this.#scope);
      for (const { node } of page.items) {
        nodes.push(node);
        this.addNames(label, node.id, nodeNames(node), placeKey(node));
      }
      after = page.endCursor;
    } while (after !== undefined);
    return nodes;
  }

  addExternal(key: Key, id: NodeId): void {
    this.#resolved.clear();
    this.#external.set(keyText(key), id);
  }

  findExternal(key: Key): NodeId | undefined {
    return this.#external.get(keyText(key));
  }

  addNames(label: NodeLabel, id: NodeId, names: readonly string[], place: string): void {
    let byName = this.#names.get(label);
    if (byName === undefined) {
      byName = new Map();
      this.#names.set(label, byName);
    }
    this.#resolved.clear();
    for (const name of names) {
      const key = normalizeName(name);
      this.#addPlace(`${label} ${key}@${place}`, id);
      const candidates = byName.get(key) ?? new Map<string, Candidate>();
      candidates.set(`${id} ${place}`, { id, name, place });
      byName.set(key, candidates);
    }
  }

  /** Records of a label with this name at exactly this place. */
  idsAt(label: NodeLabel, name: string, place: string): Iterable<NodeId> {
    const ids = this.#places.get(`${label} ${normalizeName(name)}@${place}`) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  }

  /** Nearly always one id, for which a set would be a waste. */
  #addPlace(key: string, id: NodeId): void {
    const ids = this.#places.get(key);
    if (ids === undefined) this.#places.set(key, id);
    else if (typeof ids !== 'string') ids.add(id);
    else if (ids !== id) this.#places.set(key, new Set([ids, id]));
  }

  /** The one record that a reference means, or why there is none. */
  resolve(text: string, labels: readonly NodeLabel[], scheme: string): Resolution {
    const key = `${labels.join(' ')} ${text}`;
    const known = this.#resolved.get(key) ?? this.#resolve(text, labels, scheme);
    this.#resolved.set(key, known);
    return known;
  }

  #resolve(text: string, labels: readonly NodeLabel[], scheme: string): Resolution {
    const key = externalReference(text);
    const external = key === undefined ? [] : this.#byExternal(labels, key);
    if (external.length > 0) return oneOf(external);
    const named = this.#byName(labels, text);
    if (named.length > 0) return oneOf(named);
    const bare = this.#byExternal(labels, { scheme, value: text });
    if (bare.length > 0) return oneOf(bare);
    return { reason: 'importReferenceNotFound', details: { labels: labels.join(', ') } };
  }

  #candidates(label: NodeLabel, name: string): readonly Candidate[] {
    return [...(this.#names.get(label)?.get(normalizeName(name))?.values() ?? [])];
  }

  #byExternal(labels: readonly NodeLabel[], key: ExternalId): readonly Candidate[] {
    return labels.flatMap((label) => {
      const id = this.findExternal({ label, ...key });
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
}

function oneOf(candidates: readonly Candidate[]): Resolution {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const [only] = byId.keys();
  if (only !== undefined && byId.size === 1) return { id: only };
  const shown = [...byId.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .slice(0, CANDIDATES_SHOWN)
    .map(({ id, name, place }) => `${name}@${place.replaceAll('|', ' ').trim()} (${id})`);
  return {
    reason: 'importReferenceAmbiguous',
    details: { count: byId.size, candidates: shown.join('; ') },
  };
}

function keyText(key: Key): string {
  return `${key.label} ${key.scheme}:${key.value}`;
}

/** The names under which a record may be spoken of. */
export function nodeNames(node: GraphNode): readonly string[] {
  switch (node.label) {
    case 'Organization':
    case 'Group':
    case 'Equipment':
      return texts(node.name);
    case 'Person':
      return [...texts(node.name), ...texts(node.title)];
    case 'Capability':
    case 'Evidence':
      return texts(node.title);
    case 'Need':
      return texts(node.gist);
    case 'Requirement':
      return texts(node.text);
    case 'Contact':
    case 'ImportBatch':
      return [];
  }
}

function texts(text: { readonly ja?: string; readonly en?: string } | undefined): string[] {
  return [text?.ja, text?.en].filter((one) => one !== undefined);
}

/** What tells two records of one label and name apart: the place, or for evidence its date. */
export function placeKey(node: GraphNode): string {
  if (node.label === 'Evidence') return node.occurredOn ?? '';
  if (node.label === 'Organization' || node.label === 'Group' || node.label === 'Person') {
    return placeText(node.country, node.prefecture, node.city);
  }
  return '';
}

/** Country, prefecture and city as one comparable text; a prefecture lies in Japan. */
export function placeText(country?: string, prefecture?: string, city?: string): string {
  const land = country ?? (prefecture === undefined ? '' : 'JP');
  return [land, prefecture ?? '', city ?? ''].map(normalizeCell).join('|');
}

/** Whether a place key is at the named place: its country, prefecture, city or the last two. */
function isAt(key: string, place: string): boolean {
  const [country = '', prefecture = '', city = ''] = key.split('|');
  const wanted = withoutSuffix(normalizeCell(place).replaceAll(' ', ''));
  return [country, prefecture, city, `${prefecture}${city}`].some(
    (part) => part !== '' && withoutSuffix(part.replaceAll(' ', '')) === wanted,
  );
}

function withoutSuffix(place: string): string {
  return place.length > 2 ? shortPlace(place) : place;
}
