import { z } from 'zod';
import { checkRecord } from '../commit/check-changes.ts';
import type { GraphNode } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import type { Transferred } from './transferred.ts';

/** Lower-case letters and digits after the prefix, as made by `nodeId`. */
const NODE_ID = z.string().regex(/^[a-z]+_[0-9A-Za-z-]+$/u);
const RELATIONSHIP_ID = z.string().regex(/^[A-Z_]+(:[0-9A-Za-z_-]+){2,3}$/u);
const NODE = z.looseObject({ id: NODE_ID, label: z.string() });
const RELATIONSHIP = z.looseObject({ id: RELATIONSHIP_ID, type: z.string() });
/** All other fields are checked against the tables of the model by `checkRecord`. */
const STATED_NODE = z.custom<GraphNode>((value) => NODE.safeParse(value).success);
const STATED_RELATIONSHIP = z.custom<Relationship>(
  (value) => RELATIONSHIP.safeParse(value).success,
);
const KEPT = {
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const TRANSFERRED = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('node'), ...KEPT, record: STATED_NODE }),
  z.strictObject({ kind: z.literal('relationship'), ...KEPT, record: STATED_RELATIONSHIP }),
  z.strictObject({
    kind: z.literal('batchChange'),
    batchId: NODE_ID,
    place: z.int().min(0),
    recordId: z.union([NODE_ID, RELATIONSHIP_ID]),
    version: z.int().min(0),
    before: z.union([STATED_NODE, STATED_RELATIONSHIP]).optional(),
  }),
]);

/**
 * Reads a line that `recordLine` or `batchChangeLine` wrote. Throws BAD_USER_INPUT naming record
 * and field if the line contains an invalid record, and another error if it is not such a line.
 */
export function parseTransferred(line: string): Transferred {
  const read = TRANSFERRED.parse(JSON.parse(line));
  if (read.kind !== 'batchChange') {
    checkRecord(read.record);
    return read;
  }
  const { before, ...rest } = read;
  if (before === undefined) return rest;
  checkRecord(before);
  return { ...rest, before };
}
