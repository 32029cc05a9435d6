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

/** What a name search is asked. */
export interface NameQuestion {
  readonly label: NodeLabel;
  /** How many at most. */
  readonly first: number;
}

/** Finds records by what they are called. */
export interface NameSearch {
  /**
   * Ids of PUBLIC records of the label whose name fits the text: the same name, then names that
   * begin with it, then names that hold it, then names that hold each of its words; shorter names
   * first, then by id. Names are compared as {@link searchedName} has them. Nothing fits an empty
   * text. Error: DEADLINE_EXCEEDED.
   */
  search(text: string, question: NameQuestion, deadline: Deadline): readonly NodeId[];
}

/** What records are called. */
export interface NamesOf {
  /** The names of a PUBLIC organisation or group as {@link searchedName} has them; none of others. */
  namesOf(id: NodeId): readonly string[];
}

/** What a record is called from the next settling on; without names it is not found. */
interface AppliedNames {
  readonly id: NodeId;
  readonly label: NodeLabel;
  readonly names?: readonly string[] | undefined;
}

/** Fields with the names by which a label is found. */
const NAME_FIELDS: ReadonlyMap<NodeLabel, readonly string[]> = new Map(
  NODE_LABELS.flatMap((label) => {
    const { foundByName }: NodeTable = NODES[label];
    return foundByName === undefined ? [] : [[label, foundByName] as const];
  }),
);
/** How well a name fits, best first; the last one is no fit. */
const FIT = { same: 0, begins: 1, holds: 2, words: 3, none: 4 } as const;
/** Longest text that is looked for; no name is longer. */
const TEXT_CHARACTERS_MAX = 200;
/** Records between two looks at the deadline: well below 5 ms of work. */
const RECORDS_PER_CHECK = 2_000;

/**
 * The names of PUBLIC organisations and groups. A search looks at every name, linear in their
 * number: 100,000 names are some milliseconds, and no order of letters helps a name's middle.
 */
export class NameIndex implements Derived, NameSearch, NamesOf {
  readonly name = 'names';
  /** Another one whenever names are folded or kept in another way. */
  readonly version = `3-${TABLES_VERSION}`;
  readonly #names = new Map<NodeLabel, Map<NodeId, readonly string[]>>(
    [...NAME_FIELDS.keys()].map((label) => [label, new Map()]),
  );
  /** Names alone: a first load goes through millions of records that have none. */
  #applied: AppliedNames[] = [];

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') {
        for (const label of this.#names.keys()) this.#applied.push({ id: change.id, label });
      } else if (change.kind === 'node' && this.#names.has(change.node.label)) {
        const { id, label } = change.node;
        const names = change.effective === 'PUBLIC' ? namesOf(change.node) : undefined;
        this.#applied.push({ id, label, names });
      }
    }
  }

  settle(): void {
    for (const { id, label, names } of this.#applied) {
      if (names === undefined) this.#names.get(label)?.delete(id);
      else this.#names.get(label)?.set(id, names);
    }
    this.#applied = [];
  }

  save(): Uint8Array {
    return serialize(this.#names);
  }

  restore(bytes: Uint8Array): void {
    const saved: Map<NodeLabel, Map<NodeId, readonly string[]>> = deserialize(bytes);
    for (const [label, names] of saved) this.#names.set(label, names);
  }

  /** See {@link NamesOf}. */
  namesOf(id: NodeId): readonly string[] {
    for (const names of this.#names.values()) {
      const own = names.get(id);
      if (own !== undefined) return own;
    }
    return [];
  }

  /** See {@link NameSearch}. */
  search(text: string, { label, first }: NameQuestion, deadline: Deadline): readonly NodeId[] {
    const asked = text.slice(0, TEXT_CHARACTERS_MAX);
    const whole = searchedName(asked);
    if (whole === '') return [];
    // A legal form between spaces is a word that the whole has no more.
    const words = asked
      .split(/\s+/u)
      .map(searchedName)
      .filter((word) => word !== '' && whole.includes(word));
    const found: { id: NodeId; fit: number; length: number }[] = [];
    let looked = 0;
    for (const [id, names] of this.#names.get(label) ?? []) {
      looked += 1;
      if (looked % RECORDS_PER_CHECK === 0) deadline.check();
      let best: { id: NodeId; fit: number; length: number } | undefined;
      for (const name of names) {
        const fit = fitOf(name, whole, words);
        if (fit < (best?.fit ?? FIT.none)) best = { id, fit, length: name.length };
      }
      if (best !== undefined) found.push(best);
    }
    return found
      .sort((a, b) => a.fit - b.fit || a.length - b.length || (a.id < b.id ? -1 : 1))
      .slice(0, first)
      .map(({ id }) => id);
  }
}

function namesOf(node: StoredNode): readonly string[] {
  return (NAME_FIELDS.get(node.label) ?? []).flatMap((field) =>
    fieldTexts(node, field).map(searchedName),
  );
}

function fitOf(name: string, whole: string, words: readonly string[]): number {
  if (name === whole) return FIT.same;
  if (name.startsWith(whole)) return FIT.begins;
  if (name.includes(whole)) return FIT.holds;
  return words.every((word) => name.includes(word)) ? FIT.words : FIT.none;
}
