import { isParty } from '../../graph/model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../graph/model/relationships.ts';
import { isSearched } from './document-text.ts';
import type { RecordTable } from './record-table.ts';

/** Types by which a searched record belongs to the one holder that it speaks for. */
const OWNING: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.filter((type) => {
    const { contains, from, to }: RelationshipTable = RELATIONSHIPS[type];
    return contains && from.some(isParty) && to.some(isSearched);
  }),
);

/** Returns true if a relationship of this type makes a searched record belong to its holder. */
export function isOwning(type: RelationshipType): boolean {
  return OWNING.has(type);
}

/** Returns true if this type determines for whom a record speaks, or how far it is verified. */
export function isLinking(type: RelationshipType): boolean {
  return isOwning(type) || type === 'TOOK_PART_IN' || type === 'SHOWN_BY';
}

/** Links or unlinks two records of a table by a relationship of a linking type. */
export function setLink(
  records: RecordTable,
  type: RelationshipType,
  { from, to }: { readonly from: number; readonly to: number },
  there: boolean,
): void {
  if (type === 'TOOK_PART_IN') records.setTookPart(from, to, there);
  else if (type === 'SHOWN_BY') records.setShownBy(from, to, there);
  else if (there) records.setOwner(to, from);
  else if (records.ownerOf(to) === from) records.setOwner(to, undefined);
}
