import { z } from 'zod';
import type { GraphNode } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';
import { VISIBILITIES } from '../model/visibility.ts';
import type { Transferred } from './transferred.ts';

/** Lower-case letters and digits after the prefix, as `nodeId` makes them. */
const NODE_ID = z.string().regex(/^[a-z]+_[0-9A-Za-z-]+$/u);
const RELATIONSHIP_ID = z.string().regex(/^[A-Z_]+(:[0-9A-Za-z_-]+){2,3}$/u);
const SOURCE = z.looseObject({ document: z.string(), recordedOn: z.string() });
/** What every record has; its other fields are its writer's word, as they are for the store. */
const RECORDED = { source: SOURCE, visibility: z.enum(VISIBILITIES) };
const NODE = z.looseObject({
  ...RECORDED,
  id: NODE_ID,
  label: z.string(),
  externalIds: z.array(z.strictObject({ scheme: z.string(), value: z.string() })),
});
const RELATIONSHIP = z.looseObject({
  ...RECORDED,
  id: RELATIONSHIP_ID,
  type: z.string(),
  from: NODE_ID,
  to: NODE_ID,
});
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
 * Reads a line that `recordLine` or `batchChangeLine` wrote. What all records have is checked, above
 * all the visibility, without which nobody would know who may see it; ids, labels and ends are the
 * store's to judge. Throws where the line is none.
 */
export function parseTransferred(line: string): Transferred {
  const read = TRANSFERRED.parse(JSON.parse(line));
  if (read.kind !== 'batchChange') return read;
  const { before, ...rest } = read;
  return before === undefined ? rest : { ...rest, before };
}
