import { deserialize, serialize } from 'node:v8';
import {
  NODE_LABELS,
  NODES,
  type NodeId,
  type NodeLabel,
  type NodeTable,
} from '../../graph/model/nodes.ts';
import type { FeedChange, StoredNode } from '../../graph/store.ts';
import { searchedName } from '../../language/names/searched-name.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { Derived } from './derived.ts';
import { fieldTexts } from './document-text.ts';
import { TABLES_VERSION } from './tables-version.ts';

/** Question to a name search. */
export interface NameQuestion {
  readonly label: NodeLabel;
  /** Maximum number of results. */
  readonly first: number;
}

/** Search for records by name. */
export interface NameSearch {
  /**
   * Returns ids of records of the label whose name fits the text: the same name or corporate
   * number, then names that begin with it, then names that contain it, then names that contain each
   * of its words; shorter names first, then by id. Names are compared as {@link searchedName}
   * returns them. Nothing fits an empty text. Error: DEADLINE_EXCEEDED.
   */
  search(text: string, question: NameQuestion, deadline: Deadline): readonly NodeId[];
}

/** Search for records of the same name. */
export interface NamesakeSearch {
  /**
   * Returns the ids of the records of the label that have the same name as one of the texts, by id;
   * names are compared as {@link searchedName} returns them. Linear in the names. Error:
   * DEADLINE_EXCEEDED.
   */
  namesakes(texts: Iterable<string>, label: NodeLabel, deadline: Deadline): readonly NodeId[];
}

/** Names of records. */
export interface NamesOf {
  /** Returns the {@link searchedName} of each name of a PUBLIC organisation or group; else none. */
  namesOf(id: NodeId): readonly string[];
}

/** Names of a record from the next `settle` on; without names it is not found. */
interface AppliedNames {
  readonly id: NodeId;
  readonly label: NodeLabel;
  readonly names?: readonly string[] | undefined;
  readonly number?: string | undefined;
}

/** Content of the index as plain data. */
interface SavedNames {
  readonly names: ReadonlyMap<NodeLabel, Map<NodeId, readonly string[]>>;
  readonly numbers: ReadonlyMap<NodeId, string>;
}

/** Fields with the names by which a label is found. */
const NAME_FIELDS: ReadonlyMap<NodeLabel, readonly string[]> = new Map(
  NODE_LABELS.flatMap((label) => {
    const { foundByName }: NodeTable = NODES[label];
    return foundByName === undefined ? [] : [[label, foundByName] as const];
  }),
);
/** Quality of the fit of a name, best first; the last one is not a fit. */
const FIT = { same: 0, begins: 1, holds: 2, words: 3, none: 4 } as const;
const CORPORATE_NUMBER = /^\d{13}$/u;
/** Maximum length of the text to find; no name is longer. */
const TEXT_CHARACTERS_MAX = 200;
/** Records between two checks of the deadline: well below 5 ms of work. */
const RECORDS_PER_CHECK = 2_000;

/**
 * Names of PUBLIC organisations and groups. A search examines every name, linear in their number:
 * 100,000 names take some milliseconds, and no alphabetical order helps to find a name's middle.
 */
export class NameIndex implements Derived, NameSearch, NamesakeSearch, NamesOf {
  readonly name = 'names';
  /** Raise it whenever names are folded or kept in another way. */
  readonly version = `4-${TABLES_VERSION}`;
  readonly #names = new Map<NodeLabel, Map<NodeId, readonly string[]>>(
    [...NAME_FIELDS.keys()].map((label) => [label, new Map()]),
  );
  /** Corporate numbers, of which a part finds nothing. */
  readonly #numbers = new Map<NodeId, string>();
  /** Names alone: a first load reads millions of records that have none. */
  #applied: AppliedNames[] = [];

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') {
        for (const label of this.#names.keys()) this.#applied.push({ id: change.id, label });
      } else if (change.kind === 'node' && this.#names.has(change.node.label)) {
        const { id, label } = change.node;
        const isFound = change.effective === 'PUBLIC';
        const names = isFound ? namesOf(change.node) : undefined;
        const number = isFound ? numberOf(change.node) : undefined;
        this.#applied.push({ id, label, names, number });
      }
    }
  }

  settle(): void {
    for (const { id, label, names, number } of this.#applied) {
      if (names === undefined) this.#names.get(label)?.delete(id);
      else this.#names.get(label)?.set(id, names);
      if (number === undefined) this.#numbers.delete(id);
      else this.#numbers.set(id, number);
    }
    this.#applied = [];
  }

  save(): Uint8Array {
    const saved: SavedNames = { names: this.#names, numbers: this.#numbers };
    return serialize(saved);
  }

  restore(bytes: Uint8Array): void {
    const { names, numbers }: SavedNames = deserialize(bytes);
    for (const [label, own] of names) this.#names.set(label, own);
    for (const [id, number] of numbers) this.#numbers.set(id, number);
  }

  /** See {@link NamesOf}. */
  namesOf(id: NodeId): readonly string[] {
    for (const names of this.#names.values()) {
      const own = names.get(id);
      if (own !== undefined) return own;
    }
    return [];
  }

  /** See {@link NameSearch}; `others`: disjoint indexes of further records that this asker sees. */
  search(
    text: string,
    { label, first }: NameQuestion,
    deadline: Deadline,
    others: readonly NameIndex[] = [],
  ): readonly NodeId[] {
    const asked = text.slice(0, TEXT_CHARACTERS_MAX);
    const whole = searchedName(asked);
    if (whole === '') return [];
    // A legal form between spaces is a word that the whole no longer has.
    const words = asked
      .split(/\s+/u)
      .map(searchedName)
      .filter((word) => word !== '' && whole.includes(word));
    const found: { id: NodeId; fit: number; length: number }[] = [];
    const isNumber = CORPORATE_NUMBER.test(whole);
    let looked = 0;
    for (const index of [this, ...others]) {
      for (const [id, names] of index.#names.get(label) ?? []) {
        looked += 1;
        if (looked % RECORDS_PER_CHECK === 0) deadline.check();
        let best: { id: NodeId; fit: number; length: number } | undefined;
        for (const name of names) {
          const fit = fitOf(name, whole, words);
          if (fit < (best?.fit ?? FIT.none)) best = { id, fit, length: name.length };
        }
        if (isNumber && index.#numbers.get(id) === whole) best = { id, fit: FIT.same, length: 0 };
        if (best !== undefined) found.push(best);
      }
    }
    return found
      .sort((a, b) => a.fit - b.fit || a.length - b.length || (a.id < b.id ? -1 : 1))
      .slice(0, first)
      .map(({ id }) => id);
  }

  /** See {@link NamesakeSearch}; `others`: as in `search`. */
  namesakes(
    texts: Iterable<string>,
    label: NodeLabel,
    deadline: Deadline,
    others: readonly NameIndex[] = [],
  ): readonly NodeId[] {
    const wanted = new Set(Array.from(texts, searchedName));
    const found: NodeId[] = [];
    let looked = 0;
    for (const index of [this, ...others]) {
      for (const [id, names] of index.#names.get(label) ?? []) {
        looked += 1;
        if (looked % RECORDS_PER_CHECK === 0) deadline.check();
        if (names.some((name) => wanted.has(name))) found.push(id);
      }
    }
    return found.sort();
  }
}

function namesOf(node: StoredNode): readonly string[] {
  return (NAME_FIELDS.get(node.label) ?? []).flatMap((field) =>
    fieldTexts(node, field).map(searchedName),
  );
}

function numberOf(node: StoredNode): string | undefined {
  return node.label === 'Organization' ? node.corporateNumber : undefined;
}

function fitOf(name: string, whole: string, words: readonly string[]): number {
  if (name === whole) return FIT.same;
  if (name.startsWith(whole)) return FIT.begins;
  if (name.includes(whole)) return FIT.holds;
  return words.every((word) => name.includes(word)) ? FIT.words : FIT.none;
}
