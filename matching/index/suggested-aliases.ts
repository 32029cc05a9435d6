import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import { type NamedConcept, namedConcept } from '../analysis/named-concept.ts';
import { type UnknownTerm, unknownTerms } from '../analysis/unknown-terms.ts';
import { documentFields } from './document-text.ts';

/** Word that machines of one category have and others do not: an alias to be approved. */
export interface SuggestedAlias {
  readonly concept: NamedConcept;
  readonly term: string;
  readonly language: UnknownTerm['language'];
  /** Public machines of the category that have it. */
  readonly records: number;
  /** Public machines of other categories that have it. */
  readonly others: number;
  /** Machine of the category that has it. */
  readonly example: NodeId;
}

/** A word of one machine is hardly an alias. */
const RECORDS_MIN = 2;
/** Share of the machines with a word that must be of one category. */
const OF_CATEGORY_MIN = 2 / 3;
/** A maker's name is not a technique. */
const MAKER_FIELDS: ReadonlySet<string> = new Set(['manufacturer', 'model']);

interface Counted {
  readonly term: UnknownTerm;
  /** Machines by category; the empty one if no concept is known. */
  readonly byCategory: Map<string, NodeId[]>;
}

/** Counts the words of machines that no concept has, by the category of the machine. */
export class SuggestedAliases {
  readonly #counted = new Map<string, Counted>();
  readonly #concepts = new Map<string, NamedConcept>();
  readonly #seen = new Set<NodeId>();
  readonly #makers = new Set<string>();

  /** Adds one public record; skips a record that is not a machine or was added before. */
  add(node: GraphNode): void {
    if (node.label !== 'Equipment' || this.#seen.has(node.id)) return;
    this.#seen.add(node.id);
    const concept = categoryOf(node);
    if (concept !== undefined) this.#concepts.set(concept.id, concept);
    const own = new Map<string, UnknownTerm>();
    for (const { field, text } of documentFields(node)) {
      for (const term of unknownTerms(text)) {
        if (MAKER_FIELDS.has(field)) this.#makers.add(term.key);
        else own.set(term.key, term);
      }
    }
    for (const [key, term] of own) this.#count(key, term, concept?.id ?? '', node.id);
  }

  /** Returns the aliases of the most machines first, ties by their text; at most `limit`. */
  list(limit: number): readonly SuggestedAlias[] {
    return [...this.#counted]
      .filter(([key]) => !this.#makers.has(key))
      .flatMap(([, counted]) => this.#aliasOf(counted) ?? [])
      .sort((a, b) => b.records - a.records || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  #count(key: string, term: UnknownTerm, category: string, id: NodeId): void {
    const counted = this.#counted.get(key) ?? { term, byCategory: new Map() };
    this.#counted.set(key, counted);
    const ids = counted.byCategory.get(category) ?? [];
    ids.push(id);
    counted.byCategory.set(category, ids);
  }

  #aliasOf({ term: { term, language }, byCategory }: Counted): SuggestedAlias | undefined {
    const [most] = [...byCategory].sort(
      ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
    );
    const concept = most && this.#concepts.get(most[0]);
    const [example] = most?.[1] ?? [];
    if (most === undefined || concept === undefined || example === undefined) return undefined;
    const records = most[1].length;
    const all = [...byCategory.values()].reduce((sum, ids) => sum + ids.length, 0);
    if (records < RECORDS_MIN || records < all * OF_CATEGORY_MIN) return undefined;
    return { concept, term, language, records, others: all - records, example };
  }
}

/** Returns the concept of its category, else the one that its name names. */
function categoryOf(node: Extract<GraphNode, { label: 'Equipment' }>): NamedConcept | undefined {
  const { category, name } = node;
  const texts = [category, name.ja, name.en].filter((text) => text !== undefined);
  for (const text of texts) {
    const concept = namedConcept(text);
    if (concept !== undefined) return concept;
  }
  return undefined;
}
