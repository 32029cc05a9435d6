import { type GraphNode, isPartyNode, type NodeId } from '../../graph/model/nodes.ts';
import { withoutLegalForms } from '../../language/names/legal-forms.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { shortPlace } from '../../language/places/short-place.ts';
import { type UnknownTerm, unknownTerms } from '../analysis/unknown-terms.ts';
import { documentFields } from './document-text.ts';

/** Record that has a term. */
export interface TermExample {
  readonly id: NodeId;
  /** Field with the term, cut around it. */
  readonly text: string;
}

/** Frequent term that no concept has. */
export interface SuggestedTerm {
  readonly term: string;
  readonly language: UnknownTerm['language'];
  /** Public records that have it. */
  readonly records: number;
  readonly examples: readonly TermExample[];
}

interface Counted {
  term: string;
  readonly language: UnknownTerm['language'];
  records: number;
  readonly examples: TermExample[];
}

const EXAMPLES_MAX = 3;
/** A term of one record is hardly worth a concept. */
const RECORDS_MIN = 2;
/** Characters of an example on each side of the term. */
const AROUND = 20;
/** Names of the maker and the model say nothing about a capability. */
const NAME_FIELDS: ReadonlySet<string> = new Set(['manufacturer', 'model']);

/** Counts the records that have each unknown term. */
export class SuggestedTerms {
  readonly #counted = new Map<string, Counted>();
  readonly #seen = new Set<NodeId>();
  readonly #names = new Set<string>();

  /** Adds one public record; skips one that was added before. */
  add(node: GraphNode): void {
    if (this.#seen.has(node.id)) return;
    this.#seen.add(node.id);
    this.#addNames(node);
    const own = new Map<string, { readonly term: UnknownTerm; readonly text: string }>();
    for (const { field, text, isHolderName } of documentFields(node)) {
      if (isHolderName || NAME_FIELDS.has(field)) continue;
      for (const term of unknownTerms(text))
        if (!own.has(term.key)) own.set(term.key, { term, text });
    }
    for (const [key, { term, text }] of own) this.#count(key, term, { id: node.id, text });
  }

  /** Returns the most frequent terms of a language, ties by their text; at most `limit`. */
  mostFrequent(language: UnknownTerm['language'], limit: number): readonly SuggestedTerm[] {
    return [...this.#counted]
      .filter(([key, one]) => one.language === language && this.#isWorthwhile(key, one))
      .map(([, one]) => one)
      .sort((a, b) => b.records - a.records || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  #count(key: string, { term, language }: UnknownTerm, { id, text }: TermExample): void {
    const known = this.#counted.get(key);
    const counted = known ?? { term, language, records: 0, examples: [] };
    if (known === undefined) this.#counted.set(key, counted);
    counted.records += 1;
    if (counted.examples.length < EXAMPLES_MAX) {
      counted.examples.push({ id, text: around(text, term) });
    }
  }

  #isWorthwhile(key: string, { records }: Counted): boolean {
    return records >= RECORDS_MIN && !this.#names.has(key);
  }

  /** Leaves out parties and places: they are not capabilities, however often they are named. */
  #addNames(node: GraphNode): void {
    const names = isPartyNode(node) ? node.name : undefined;
    const places = 'city' in node || 'prefecture' in node ? [node.city, node.prefecture] : [];
    for (const name of [...Object.values(names ?? {}), ...places]) {
      if (typeof name !== 'string') continue;
      const normal = normalizeText(name);
      const bare = withoutLegalForms(normal).replace(/\s+/g, ' ').trim();
      // 大阪府 is also written 大阪.
      for (const one of [normal, bare, shortPlace(bare)]) {
        this.#names.add(one);
      }
    }
  }
}

function around(text: string, term: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(term.toLowerCase()));
  const [start, end] = [Math.max(0, at - AROUND), at + term.length + AROUND];
  const cut = Array.from(text.slice(start, end)).join('').replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
