import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import type { RelationshipType } from '../../../graph/model/relationships.ts';
import type { Neighbour, ReadScope, StoredNode } from '../../../graph/store.ts';
import { eachNeighbour, pagesIn } from '../../asking/each-neighbour.ts';
import { ofLabel } from '../../asking/load-visible.ts';
import { type WrittenLabelName, writtenLabel } from './writable-fields.ts';
import { findVisible, type Writer } from './writer.ts';

type ReadingEngine = Pick<Writer['engine'], 'reader'>;

/** A record of an organisation, with that organisation as its owner. */
export interface OwnRecord<Label extends WrittenLabelName = WrittenLabelName> {
  readonly node: StoredNode<Label>;
  readonly owner: StoredNode<'Organization'>;
}

/**
 * Returns a record that belongs only to organisations of the writer's; undefined if it does not
 * exist, is not visible or also belongs to another, which are one answer. Its relationships are
 * read without a scope: a hidden party to a project is a party too.
 */
export async function findOwn<Label extends WrittenLabelName>(
  label: Label,
  id: NodeId,
  writer: Writer,
): Promise<OwnRecord<Label> | undefined> {
  const found = await findVisible(id, writer);
  const [node] = ofLabel(found === undefined ? [] : [found], label);
  if (node === undefined) return undefined;
  const owners = await ownersOf(label, id, writer.engine);
  const [owner] = ofLabel(owners, 'Organization');
  const { organizations } = writer.viewer;
  if (owner === undefined || !owners.every((one) => organizations.includes(one.id))) {
    return undefined;
  }
  return { node: node as StoredNode<Label>, owner };
}

/** Returns the owners of a record, and for evidence the owners of the capabilities it supports. */
export async function ownersOf(
  label: WrittenLabelName,
  id: NodeId,
  engine: ReadingEngine,
): Promise<readonly StoredNode[]> {
  const { owner, supports } = writtenLabel(label);
  if (owner === undefined) {
    const [itself] = await engine.reader.getNodes([id], OPERATOR_SCOPE);
    return itself === undefined ? [] : [itself];
  }
  const own = await allJoined(id, owner.type, owner.direction, engine);
  // A machine enables capabilities of its one owner; evidence may show those of several.
  if (label !== 'Evidence' || supports === undefined) return own.map(({ node }) => node);
  const supported = await allJoined(id, supports.type, supports.direction, engine);
  const holders = await Promise.all(
    supported.map(({ node }) => allJoined(node.id, 'OFFERS', 'in', engine)),
  );
  return [...own, ...holders.flat()].map(({ node }) => node);
}

/** Returns every neighbour by relationships of a type, in any scope unless one is given. */
export async function allJoined(
  id: NodeId,
  type: RelationshipType,
  direction: 'in' | 'out',
  engine: ReadingEngine,
  scope: ReadScope = OPERATOR_SCOPE,
): Promise<readonly Neighbour[]> {
  const asked = { id, types: [type], direction };
  const joined: Neighbour[] = [];
  for await (const one of eachNeighbour(asked, pagesIn(scope, engine.reader))) joined.push(one);
  return joined;
}

/** Returns the writer's organisation that will own a new record; undefined if it is ambiguous. */
export async function newOwner(
  ownerId: NodeId | null | undefined,
  writer: Writer,
): Promise<StoredNode<'Organization'> | undefined> {
  const { organizations } = writer.viewer;
  const [only, ...others] = organizations;
  const id = ownerId ?? (others.length === 0 ? only : undefined);
  if (id === undefined || !organizations.includes(id)) return undefined;
  const found = await findVisible(id, writer);
  return ofLabel(found === undefined ? [] : [found], 'Organization')[0];
}
