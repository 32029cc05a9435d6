import { isDeepStrictEqual } from 'node:util';
import type { ProposalSubject } from '../../../access/records/access-records.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import type { RecordChange } from '../../../access/writes/record-change.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';

/** Consent to a write that somebody other than its writer has to give. */
export interface Consent {
  readonly about: ProposalSubject;
  /** The organisation whose people decide, or the group whose coordinators do. */
  readonly decider: NodeId;
}

/**
 * Returns the consent that a write of a relationship needs, since it is a statement about two: a
 * membership opens the records of the group, a tie names somebody as a partner. Undefined if it
 * needs none: each side may end or withdraw a relationship by itself.
 */
export function consentTo(
  { before, after }: RecordChange,
  { organizations }: Pick<Viewer, 'organizations'>,
): Consent | undefined {
  if (after === undefined || 'label' in after) return undefined;
  if (after.type === 'MEMBER_OF') {
    const isLeaving = before !== undefined && !('label' in before) && endsSooner(before, after);
    return isLeaving ? undefined : { about: 'MEMBERSHIP', decider: after.to };
  }
  const others = [after.from, after.to].filter((end) => !organizations.includes(end));
  const [decider] = others;
  return decider === undefined ? undefined : { about: 'TIE', decider };
}

/** Returns true if the only change is an end, or an earlier one. */
function endsSooner(before: Relationship, after: Relationship): boolean {
  const { until, source: _source, ...rest } = after;
  const { until: end, source: _from, ...was } = before;
  return until !== undefined && (end === undefined || until < end) && isDeepStrictEqual(rest, was);
}
