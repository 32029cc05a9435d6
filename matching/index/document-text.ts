import type { LocalizedText } from '../../graph/model/localized-text.ts';
import {
  type GraphNode,
  isParty,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  type NodeTable,
} from '../../graph/model/nodes.ts';

/** Searched piece of a record. */
export interface DocumentField {
  /** Name of the field in the record and in an explanation. */
  readonly field: string;
  readonly text: string;
  /** Number of times that each of its words counts. */
  readonly times: number;
  /** True if it is a holder's own name, which says nothing about what it can do. */
  readonly isHolderName: boolean;
}

type Searched = readonly (readonly [field: string, times: number])[];

const SEARCHED: ReadonlyMap<NodeLabel, Searched> = new Map(
  NODE_LABELS.flatMap((label) => {
    const { searched }: NodeTable = NODES[label];
    return searched === undefined ? [] : [[label, Object.entries(searched)] as const];
  }),
);
const NOT_SEARCHED: Searched = [];

/** Returns true if the words of nodes of this label answer needs. */
export function isSearched(label: NodeLabel): boolean {
  return SEARCHED.has(label);
}

/** Returns the searched pieces of a record, by importance; empty if it is not searched. */
export function documentFields(node: GraphNode): DocumentField[] {
  const pieces: DocumentField[] = [];
  for (const [field, times] of SEARCHED.get(node.label) ?? NOT_SEARCHED) {
    const isHolderName = field === 'name' && isParty(node.label);
    for (const text of fieldTexts(node, field)) {
      pieces.push({ field, text, times, isHolderName });
    }
  }
  return pieces;
}

/** Returns the texts of a field, Japanese first; empty if the node does not state it. */
export function fieldTexts(node: GraphNode, field: string): readonly string[] {
  const value: string | readonly string[] | LocalizedText | undefined = Reflect.get(node, field);
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (isList(value)) return value;
  return [value.ja, value.en].filter((text) => text !== undefined);
}

function isList(value: readonly string[] | LocalizedText): value is readonly string[] {
  return Array.isArray(value);
}
