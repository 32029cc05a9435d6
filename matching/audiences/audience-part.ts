import type { NodeId } from '../../graph/model/nodes.ts';
import type { RelationshipType } from '../../graph/model/relationships.ts';
import type { FeedChange, StoredNode, StoredRelationship } from '../../graph/store.ts';
import { DirectoryIndex } from '../index/directory.ts';
import { isSearched } from '../index/document-text.ts';
import { GrowableInts } from '../index/growable-array.ts';
import { NameIndex } from '../index/name-index.ts';
import { nextVersion } from '../index/next-version.ts';
import { factsOf, type RecordFacts } from '../index/record-facts.ts';
import { isLinking } from '../index/record-links.ts';
import { appendTerms } from '../index/record-terms.ts';
import { PartTies, type SavedPartTies } from '../paths/part-ties.ts';

/** Data that a match needs of one record that supports a holder. */
export interface PartDocument {
  readonly facts: RecordFacts;
  /** Its terms in the order of its text, as often as each counts, one per line. */
  readonly terms: string;
}

/** Relationship by which a record supports a holder. */
export interface PartLink {
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
}

/** A part as plain data. */
export interface SavedPart {
  readonly ids: ReadonlySet<string>;
  readonly documents: ReadonlyMap<NodeId, PartDocument>;
  readonly links: ReadonlyMap<string, PartLink>;
  readonly names: Uint8Array;
  readonly directory: Uint8Array;
  readonly ties: SavedPartTies;
}

/** Records of one audience, with a name index and a directory like those of the PUBLIC records. */
export class AudiencePart {
  /** Nodes and relationships. */
  readonly #ids = new Set<string>();
  readonly documents = new Map<NodeId, PartDocument>();
  readonly links = new Map<string, PartLink>();
  readonly names = new NameIndex();
  readonly directory = new DirectoryIndex();
  readonly ties: PartTies;
  /** Incremented with each change; never equal to that of another part. */
  version = nextVersion();

  constructor(ties = new PartTies()) {
    this.ties = ties;
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  putNode(node: StoredNode, document: PartDocument | undefined): void {
    this.#ids.add(node.id);
    if (document === undefined) this.documents.delete(node.id);
    else this.documents.set(node.id, document);
    this.ties.putNode(node);
    this.#applyToLists({ kind: 'node', node, effective: 'PUBLIC' });
  }

  putRelationship(relationship: StoredRelationship): void {
    const { id, type, from, to } = relationship;
    this.#ids.add(id);
    this.ties.putRelationship(relationship);
    if (isLinking(type)) this.links.set(id, { type, from, to });
    this.version = nextVersion();
  }

  remove(id: string): void {
    if (!this.#ids.delete(id)) return;
    this.ties.remove(id);
    if (this.links.delete(id)) {
      this.version = nextVersion();
      return;
    }
    this.documents.delete(id);
    this.#applyToLists({ kind: 'nodeGone', id });
  }

  save(): SavedPart {
    const { documents, links, names, directory, ties } = this;
    return {
      ...{ ids: this.#ids, documents, links },
      ...{ names: names.save(), directory: directory.save(), ties: ties.save() },
    };
  }

  static restored(saved: SavedPart): AudiencePart {
    const part = new AudiencePart(PartTies.restored(saved.ties));
    for (const id of saved.ids) part.#ids.add(id);
    for (const [id, document] of saved.documents) part.documents.set(id, document);
    for (const [id, link] of saved.links) part.links.set(id, link);
    part.names.restore(saved.names);
    part.directory.restore(saved.directory);
    return part;
  }

  /** Applies a change to the lists of a part, in which its records count as PUBLIC. */
  #applyToLists(change: FeedChange): void {
    for (const list of [this.names, this.directory]) {
      list.apply([change]);
      list.settle();
    }
    this.version = nextVersion();
  }
}

/** Returns the data that a match needs of a record; undefined if its words do not answer needs. */
export function documentOf(node: StoredNode): PartDocument | undefined {
  if (!isSearched(node.label)) return undefined;
  const words: string[] = [];
  const numbers = new GrowableInts(64);
  appendTerms(node, numbers, (term) => words.push(term) - 1);
  const terms = Array.from(numbers.values.subarray(0, numbers.length), (at) => words[at]);
  return { facts: factsOf(node), terms: terms.join('\n') };
}
