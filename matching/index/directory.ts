import { deserialize, serialize } from 'node:v8';
import { nameOfNode } from '../../graph/model/name-of-node.ts';
import type { NodeId, NodeLabel } from '../../graph/model/nodes.ts';
import type { FeedChange, StoredNode } from '../../graph/store.ts';
import { initialOf } from '../../language/names/initial.ts';
import { searchedName } from '../../language/names/searched-name.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { Derived } from './derived.ts';
import { type PackedObjects, packObjects, unpackObjects } from './packed-objects.ts';
import { dateOf } from './record-facts.ts';
import { TABLES_VERSION } from './tables-version.ts';

/** Labels that have a list for people, and the field that gives their kind. */
const KIND_FIELDS = {
  Organization: { facet: 'kind', field: 'kind' },
  Group: { facet: 'kind', field: 'kind' },
  Person: { facet: 'role', field: 'roles' },
  Equipment: { facet: 'useMode', field: 'useModes' },
  Need: { facet: 'status', field: 'status' },
  Evidence: { facet: 'evidence', field: 'kind' },
} as const satisfies Partial<Record<NodeLabel, { facet: string; field: string }>>;

/** Label that has a list. */
export type ListedLabel = keyof typeof KIND_FIELDS;
/** Every {@link ListedLabel}, in the order of a summary. */
export const LISTED_LABELS: readonly ListedLabel[] = [
  'Organization',
  'Group',
  'Person',
  'Equipment',
  'Need',
  'Evidence',
];

/** Orders of a list: by name, or by date with the newest first. */
export const LIST_ORDERS = ['NAME', 'NEWEST'] as const;

/** Language whose names order a list. */
export type NameLanguage = 'ja' | 'en';

/**
 * Filter of a list: values of a field are alternatives, fields add up, empty ones do not filter.
 */
export interface DirectoryFilter {
  /** Kind of the record: its kind, role, mode of use or status, as its label has it. */
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  readonly prefectures: readonly string[];
  /** First letters of the name that orders it, see {@link initialOf}. */
  readonly initials: readonly string[];
  /** Part of a name; empty does not filter. */
  readonly name: string;
}

/** Question to a list. */
export interface DirectoryQuestion {
  readonly label: ListedLabel;
  readonly order: (typeof LIST_ORDERS)[number];
  readonly language: NameLanguage;
  readonly filter: DirectoryFilter;
  readonly first: number;
  /** Place after which the page begins, as an item has it; missing: from the beginning. */
  readonly after?: string | undefined;
}

/** Counts by the values of one facet, without its own filter. */
export interface DirectoryFacet {
  readonly facet: string;
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly selected: boolean;
  }[];
}

/** Page of a list. */
export interface DirectoryPage {
  readonly items: readonly { readonly id: NodeId; readonly place: string }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly facets: readonly DirectoryFacet[];
}

/** Number of records of a label, and the age of their contents. */
export interface LabelSummary {
  readonly label: ListedLabel;
  readonly count: number;
  /** Newest and median date, as exact as recorded; missing if nothing is dated. */
  readonly newest?: string;
  readonly median?: string;
}

/** Overview of the network. */
export interface DirectorySummary {
  readonly labels: readonly LabelSummary[];
  /** Listed records by the document that states them. */
  readonly documents: ReadonlyMap<string, number>;
}

/** Lists of records for people. */
export interface Directory {
  /** Error: DEADLINE_EXCEEDED. */
  list(question: DirectoryQuestion, deadline: Deadline): DirectoryPage;
  summary(): DirectorySummary;
}

interface Entry {
  readonly id: NodeId;
  /** Folded, each once: Japanese, English, reading. */
  readonly names: readonly string[];
  /** Index of the name that orders it, by language. */
  readonly ja: number;
  readonly en: number;
  readonly kinds: readonly string[];
  readonly country: string | undefined;
  readonly prefecture: string | undefined;
  readonly date: string;
  readonly document: string;
}

type SavedEntries = readonly (readonly [label: ListedLabel, entries: PackedObjects])[];

/** Longer names are ordered and found by their beginning: a title of evidence may be a sentence. */
const NAME_CHARACTERS_MAX = 60;
/** Maximum number of values of one facet: there are 47 prefectures. */
const BUCKETS_MAX = 50;
const ENTRIES_PER_CHECK = 2_000;

/**
 * Fields of each PUBLIC record that a list for people needs: its names, its kind, its place, its
 * date. A question is linear in the records of its label; an order is made on first use after a
 * change.
 */
export class DirectoryIndex implements Derived, Directory {
  readonly name = 'directory';
  /** Raise it whenever names are folded or entries are kept in another way. */
  readonly version = `2-${TABLES_VERSION}`;
  readonly #entries = new Map<ListedLabel, Map<NodeId, Entry>>(
    LISTED_LABELS.map((label) => [label, new Map()]),
  );
  #applied: { readonly id: NodeId; readonly label: ListedLabel; readonly entry?: Entry }[] = [];
  #orders = new Map<string, readonly Entry[]>();
  #summary: DirectorySummary | undefined;

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') {
        const { id } = change;
        for (const label of LISTED_LABELS) this.#applied.push({ id, label });
      } else if (change.kind === 'node' && isListed(change.node.label)) {
        const { id, label } = change.node;
        this.#applied.push(
          change.effective === 'PUBLIC'
            ? { id, label, entry: entryOf(change.node, label) }
            : { id, label },
        );
      }
    }
  }

  settle(): void {
    if (this.#applied.length === 0) return;
    for (const { id, label, entry } of this.#applied) {
      if (entry === undefined) this.#entries.get(label)?.delete(id);
      else this.#entries.get(label)?.set(id, entry);
    }
    this.#applied = [];
    this.#orders = new Map();
    this.#summary = undefined;
  }

  save(): Uint8Array {
    const saved: SavedEntries = Array.from(this.#entries, ([label, entries]) => [
      label,
      packObjects([...entries.values()]),
    ]);
    return serialize(saved);
  }

  restore(bytes: Uint8Array): void {
    const saved: SavedEntries = deserialize(bytes);
    for (const [label, packed] of saved) {
      const entries = unpackObjects<Entry>(packed).map((entry) => [entry.id, entry] as const);
      this.#entries.set(label, new Map(entries));
    }
  }

  /** See {@link Directory}; `others`: disjoint indexes of further records that this asker sees. */
  list(
    question: DirectoryQuestion,
    deadline: Deadline,
    others: readonly DirectoryIndex[] = [],
  ): DirectoryPage {
    const { label, order, language, filter, first, after } = question;
    const facets = facetsOf(label, language, filter);
    const name = searchedName(filter.name.slice(0, NAME_CHARACTERS_MAX));
    const isNamed = filter.name.trim() !== '';
    const found: Entry[] = [];
    let looked = 0;
    for (const entry of this.#joined(label, order, language, others)) {
      looked += 1;
      if (looked % ENTRIES_PER_CHECK === 0) deadline.check();
      if (isNamed && !(name !== '' && entry.names.some((one) => one.includes(name)))) continue;
      const failed = facets.filter((facet) => !facet.allows(entry));
      if (failed.length === 0) {
        found.push(entry);
        for (const facet of facets) facet.count(entry);
      } else if (failed.length === 1) failed[0]?.count(entry);
    }
    const placeOf = (entry: Entry) => `${keyOf(entry, order, language)} ${entry.id}`;
    const begin = after === undefined ? 0 : beginAfter(found, after, order, language);
    const items = found
      .slice(begin, begin + first)
      .map((entry) => ({ id: entry.id, place: placeOf(entry) }));
    return {
      items,
      totalCount: found.length,
      hasNextPage: begin + first < found.length,
      facets: facets.map((facet) => facet.counted()),
    };
  }

  /** See {@link Directory}; `others` as in {@link DirectoryIndex.list}. */
  summary(others: readonly DirectoryIndex[] = []): DirectorySummary {
    if (others.length > 0) return this.#summarized(others);
    this.#summary ??= this.#summarized([]);
    return this.#summary;
  }

  #summarized(others: readonly DirectoryIndex[]): DirectorySummary {
    const documents = new Map<string, number>();
    const labels = LISTED_LABELS.map((label): LabelSummary => {
      const ordered = this.#joined(label, 'NEWEST', 'ja', others);
      for (const { document } of ordered) {
        documents.set(document, (documents.get(document) ?? 0) + 1);
      }
      const dated = ordered.filter(({ date }) => date !== '');
      const newest = dated[0]?.date;
      const median = dated[Math.floor(dated.length / 2)]?.date;
      return {
        label,
        count: ordered.length,
        ...(newest === undefined ? {} : { newest }),
        ...(median === undefined ? {} : { median }),
      };
    });
    return { labels, documents };
  }

  /** Returns the entries of all indexes, in order. */
  #joined(
    label: ListedLabel,
    order: DirectoryQuestion['order'],
    language: NameLanguage,
    others: readonly DirectoryIndex[],
  ): readonly Entry[] {
    const own = this.#ordered(label, order, language);
    const more = others.flatMap((other) => other.#ordered(label, order, language));
    return more.length === 0 ? own : [...own, ...more].sort(byPlace(order, language));
  }

  #ordered(
    label: ListedLabel,
    order: DirectoryQuestion['order'],
    language: NameLanguage,
  ): readonly Entry[] {
    const name = order === 'NEWEST' ? `${label} NEWEST` : `${label} ${language}`;
    const known = this.#orders.get(name);
    if (known !== undefined) return known;
    const entries = [...(this.#entries.get(label)?.values() ?? [])];
    entries.sort(byPlace(order, language));
    this.#orders.set(name, entries);
    return entries;
  }
}

/** Returns the facet that counts the kind of a record. */
export function kindFacet(label: ListedLabel): string {
  return KIND_FIELDS[label].facet;
}

function isListed(label: NodeLabel): label is ListedLabel {
  return Object.hasOwn(KIND_FIELDS, label);
}

function entryOf(node: StoredNode, label: ListedLabel): Entry {
  const { ja, en } = nameOfNode(node) ?? {};
  const reading = text(node, 'nameKana');
  const jaName = folded(reading ?? ja ?? en ?? '');
  const enName = folded(en ?? reading ?? ja ?? '');
  const names = [...new Set([jaName, enName, folded(ja ?? ''), folded(en ?? '')])].filter(
    (one) => one !== '',
  );
  const kinds: unknown = Reflect.get(node, KIND_FIELDS[label].field);
  const prefecture = text(node, 'prefecture');
  return {
    id: node.id,
    names,
    ja: names.indexOf(jaName),
    en: names.indexOf(enName),
    kinds: Array.isArray(kinds) ? kinds.map(String) : [String(kinds)],
    country: text(node, 'country') ?? (prefecture === undefined ? undefined : 'JP'),
    prefecture,
    // Evidence without a date is not new because it was recorded.
    date: node.label === 'Evidence' ? (node.occurredOn ?? '') : dateOf(node),
    document: node.source.document,
  };
}

function folded(name: string): string {
  return searchedName(name).slice(0, NAME_CHARACTERS_MAX);
}

function text(node: StoredNode, field: string): string | undefined {
  const value: unknown = Reflect.get(node, field);
  return typeof value === 'string' ? value : undefined;
}

function keyOf(entry: Entry, order: DirectoryQuestion['order'], language: NameLanguage): string {
  return order === 'NEWEST' ? entry.date : (entry.names[entry[language]] ?? '');
}

function byPlace(order: DirectoryQuestion['order'], language: NameLanguage) {
  return (a: Entry, b: Entry) =>
    compare(keyOf(a, order, language), a.id, keyOf(b, order, language), b.id, order);
}

/** Compares by key, dates with the newest first; equal keys by id. */
function compare(
  key: string,
  id: string,
  other: string,
  otherId: string,
  order: DirectoryQuestion['order'],
): number {
  if (key !== other) return key < other === (order === 'NAME') ? -1 : 1;
  return id < otherId ? -1 : id > otherId ? 1 : 0;
}

/** Returns the index at which a page begins; the place itself may be gone. */
function beginAfter(
  found: readonly Entry[],
  after: string,
  order: DirectoryQuestion['order'],
  language: NameLanguage,
): number {
  const at = after.lastIndexOf(' ');
  const [key, id] = [after.slice(0, Math.max(0, at)), after.slice(at + 1)];
  const index = found.findIndex(
    (entry) => compare(keyOf(entry, order, language), entry.id, key, id, order) > 0,
  );
  return index < 0 ? found.length : index;
}

/** Returns the facets of a list: each has its filter and its counts. */
function facetsOf(label: ListedLabel, language: NameLanguage, filter: DirectoryFilter) {
  const byName = (entry: Entry) => [initialOf(keyOf(entry, 'NAME', language))];
  const facets = [
    facet(KIND_FIELDS[label].facet, filter.kinds, ({ kinds }) => kinds),
    facet('prefecture', filter.prefectures, ({ prefecture }) => known(prefecture)),
    facet('country', filter.countries, ({ country }) => known(country)),
    facet('initial', filter.initials, byName),
  ];
  return facets;
}

function known(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function facet(
  name: string,
  filter: readonly string[],
  valuesOf: (entry: Entry) => readonly string[],
) {
  const selected = new Set(filter);
  const counts = new Map([...selected].map((value) => [value, 0]));
  return {
    allows: (entry: Entry) =>
      selected.size === 0 || valuesOf(entry).some((value) => selected.has(value)),
    count: (entry: Entry) => {
      for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    counted: (): DirectoryFacet => ({
      facet: name,
      buckets: Array.from(counts, ([value, count]) => ({
        value,
        count,
        selected: selected.has(value),
      }))
        .sort(
          (a, b) =>
            Number(b.selected) - Number(a.selected) ||
            b.count - a.count ||
            (a.value < b.value ? -1 : 1),
        )
        .slice(0, BUCKETS_MAX),
    }),
  };
}
