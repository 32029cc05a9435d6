import { nodeId } from '../../graph/model/ids.ts';
import type { Capability } from '../../graph/model/nodes.ts';
import { type Relationship, relationshipId } from '../../graph/model/relationships.ts';
import type { Change } from '../../graph/store.ts';

/** Source of the records that a benchmark writes. */
export const SOURCE = { document: 'benchmark', recordedOn: '2026-01-01' };

/** A PUBLIC relationship, to be written. */
export function joined(stated: Omit<Relationship, 'id' | 'source' | 'visibility'>): Change {
  const { type, from, to, tieKind } = stated;
  const id = relationshipId(type, from, to, tieKind);
  return {
    kind: 'putRelationship',
    relationship: { ...stated, id, source: SOURCE, visibility: 'PUBLIC' },
  };
}

/** A PUBLIC capability, to be written. */
export function newCapability(name: string, title: Capability['title']): Capability {
  return {
    label: 'Capability',
    id: nodeId('Capability', `benchmark:${name}`),
    externalIds: [],
    source: SOURCE,
    visibility: 'PUBLIC',
    kind: 'PROCESS',
    title,
    claimLevel: 'DECLARED',
    quantities: [],
  };
}

/** Says of a capability that this organisation offers it. */
export function offeredBy(from: string, { id }: Capability): Change {
  return joined({ type: 'OFFERS', from, to: id });
}
