import { labelOfKind, type RowKind, typeOfKind } from '../../graph/ingest/columns/row-kinds.ts';
import { contactIdOf } from '../../graph/ingest/identify/contact-id.ts';
import {
  type CheckedRow,
  checkedNodeRow,
  checkedRelationshipRow,
  inlineOwner,
} from '../../graph/ingest/write/exported-rows.ts';
import type { Contact, GraphNode, NodeId, NodeLabel } from '../../graph/model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipType,
} from '../../graph/model/relationships.ts';
import { parseTransferred } from '../../graph/transfer/parse-transferred.ts';
import type { Spool } from '../../graph/transfer/spool.ts';

/** Records that the rows of nodes include besides the nodes themselves, by node. */
export interface Companies {
  readonly relationships: ReadonlyMap<NodeId, readonly Relationship[]>;
  readonly contacts: ReadonlyMap<NodeId, Contact>;
  /** Ids of records that no row can represent. */
  readonly unsaid: readonly string[];
}

/** Reads the other records that rows of nodes need; containing relationships come with a node. */
export function readCompanies(spool: Spool): Companies {
  const relationships = new Map<NodeId, Relationship[]>();
  const contacts = new Map<NodeId, Contact>();
  const owned = new Map<NodeId, Contact>();
  const unsaid: string[] = [];
  for (const { line } of spool.lines('Contact')) {
    const one = parseTransferred(line);
    if (one.kind === 'node' && one.record.label === 'Contact') {
      contacts.set(one.record.id, one.record);
    } else if (one.kind === 'relationship') {
      const { from, to } = one.record;
      const contact = to === contactIdOf(from) ? contacts.get(to) : undefined;
      if (contact === undefined) unsaid.push(one.record.id);
      else {
        owned.set(from, contact);
        relationships.set(from, [one.record]);
      }
    }
  }
  const said = new Set([...owned.values()].map(({ id }) => id));
  unsaid.push(...[...contacts.keys()].filter((id) => !said.has(id)));
  for (const [type, { contains }] of Object.entries(RELATIONSHIPS)) {
    if (contains) continue;
    for (const { line } of spool.lines(type)) {
      const one = parseTransferred(line);
      if (one.kind !== 'relationship') continue;
      const owner = inlineOwner(one.record);
      if (owner === undefined) break;
      const known = relationships.get(owner);
      if (known === undefined) relationships.set(owner, [one.record]);
      else known.push(one.record);
    }
  }
  return { relationships, contacts: owned, unsaid };
}

/** Yields the rows of a kind, in the order of the ids. */
export function* exportedRows(
  spool: Spool,
  kind: RowKind,
  companies: Companies,
): Generator<CheckedRow> {
  const label = labelOfKind(kind);
  const type = typeOfKind(kind);
  if (label !== undefined) yield* nodeRows(spool, label, companies);
  if (type !== undefined) yield* relationshipRows(spool, type);
}

function* relationshipRows(spool: Spool, type: RelationshipType): Generator<CheckedRow> {
  for (const { line } of spool.lines(type)) {
    const one = parseTransferred(line);
    const row = one.kind === 'relationship' ? checkedRelationshipRow(one.record) : undefined;
    if (row !== undefined) yield row;
  }
}

function* nodeRows(spool: Spool, label: NodeLabel, companies: Companies): Generator<CheckedRow> {
  let node: GraphNode | undefined;
  let containing: Relationship[] = [];
  for (const { line } of spool.lines(label)) {
    const one = parseTransferred(line);
    if (one.kind === 'relationship') containing.push(one.record);
    if (one.kind !== 'node') continue;
    yield* rowOf(node, containing, companies);
    node = one.record;
    containing = [];
  }
  yield* rowOf(node, containing, companies);
}

function* rowOf(
  node: GraphNode | undefined,
  containing: readonly Relationship[],
  { relationships, contacts }: Companies,
): Generator<CheckedRow> {
  if (node === undefined) return;
  const contact = contacts.get(node.id);
  const row = checkedNodeRow(node, {
    ...(contact === undefined ? {} : { contact }),
    relationships: [...containing, ...(relationships.get(node.id) ?? [])],
  });
  if (row !== undefined) yield row;
}
