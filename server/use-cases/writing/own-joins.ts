import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { bare } from '../../../access/writes/record-change.ts';
import { labelOfId } from '../../../graph/model/ids.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import {
  type Relationship,
  type RelationshipType,
  relationshipParts,
} from '../../../graph/model/relationships.ts';
import type { ReadScope, StoredNode, StoredRelationship } from '../../../graph/store.ts';
import type { PlannedWrite } from './commit-write.ts';
import { allJoined, findOwn } from './own-records.ts';
import { notFound, type WriteFault, writeFault } from './write-fault.ts';
import type { Writer } from './writer.ts';

/** Relationships that members write as records of their own. */
const WRITTEN_TYPES: ReadonlySet<RelationshipType> = new Set(['MEMBER_OF', 'TIE']);

/** Returns true if an id is that of a relationship that members write. */
export function isJoinId(id: string): boolean {
  const parts = relationshipParts(id);
  return parts !== undefined && WRITTEN_TYPES.has(parts.type);
}

/**
 * Returns a relationship by id; undefined if it does not exist or is not in the scope, if one is
 * given.
 */
export async function findJoin(
  id: string,
  engine: Pick<Writer['engine'], 'reader'>,
  scope?: ReadScope,
): Promise<StoredRelationship | undefined> {
  const parts = relationshipParts(id);
  if (parts === undefined) return undefined;
  const joined = await allJoined(parts.from, parts.type, 'out', engine, scope);
  return joined.find(({ relationship }) => relationship.id === id)?.relationship;
}

/** Returns a node or relationship by id, in any scope. */
export async function findRecord(
  id: string,
  engine: Pick<Writer['engine'], 'reader'>,
): Promise<StoredNode | StoredRelationship | undefined> {
  if (relationshipParts(id) !== undefined) return findJoin(id, engine);
  return (await engine.reader.getNodes([id], OPERATOR_SCOPE))[0];
}

/**
 * Returns a relationship with the writer's organisation that may withdraw it: the member's, or that
 * of either end of a tie. Undefined if it does not exist, is not visible or belongs to others.
 */
async function findOwnJoin(id: string, writer: Writer) {
  const parts = relationshipParts(id);
  if (parts === undefined || !isJoinId(id)) return undefined;
  const relationship = await findJoin(id, writer.engine, writer.scope);
  if (relationship === undefined) return undefined;
  const ends = parts.type === 'TIE' ? [parts.from, parts.to] : [parts.from];
  for (const end of ends) {
    const ownerId = await ownerOfEnd(end, writer);
    if (ownerId !== undefined) return { relationship, ownerId };
  }
  return undefined;
}

/**
 * Returns the writer's organisation that an end of a relationship is or belongs to; undefined if
 * none.
 */
export async function ownerOfEnd(id: NodeId, writer: Writer): Promise<NodeId | undefined> {
  const label = labelOfId(id);
  if (label !== 'Organization' && label !== 'Person') return undefined;
  return (await findOwn(label, id, writer))?.owner.id;
}

/** Plans the withdrawal of a relationship, which needs no consent of the other side. */
export async function planParting(
  id: string,
  expectedVersion: number,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  const own = await findOwnJoin(id, writer);
  if (own === undefined) return [notFound('id', id)];
  const { relationship, ownerId } = own;
  if (relationship.version !== expectedVersion) {
    return [writeFault('STALE_VERSION', 'expectedVersion', 'writeStale')];
  }
  const changes = [{ before: bare<Relationship>(relationship) }];
  const versions = new Map([[id, expectedVersion]]);
  return { recordId: id, ownerId, action: 'DELETE', changes, versions };
}
