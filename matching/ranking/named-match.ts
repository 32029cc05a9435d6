import {
  CLAIM_LEVELS,
  type ClaimLevel,
  type NodeId,
  type NodeLabel,
} from '../../graph/model/nodes.ts';
import type { RecordTable } from '../index/record-table.ts';
import { type Ranked, speakingDocuments } from './rank.ts';

/** The best records of a match, those of each kind by themselves. */
export interface NamedRecords {
  readonly capabilityIds: readonly NodeId[];
  readonly evidenceIds: readonly NodeId[];
  readonly equipmentIds: readonly NodeId[];
}

/** A ranked holder with what its match says of its records, as they were when it was ranked. */
export interface NamedMatch {
  readonly ranked: Ranked;
  readonly named: NamedRecords;
  /** The highest level of the documents that answer best. */
  readonly level: ClaimLevel;
}

/** Records of each kind that a match names. */
const NAMED_MAX = 10;
/** Documents that speak for a holder's level. */
const SPEAKING_MAX = 5;

/**
 * Takes what the index may change while records are read: the best records of each kind, by id, and
 * how far they are verified.
 */
export function nameDocuments(ranked: Ranked, records: RecordTable): NamedMatch {
  const speaking = speakingDocuments(ranked.candidate)
    .map(({ record, ratio }) => ({ id: records.idOf(record), ratio, record }))
    .sort((a, b) => b.ratio - a.ratio || (a.id < b.id ? -1 : 1));
  const idsOf = (label: NodeLabel) =>
    speaking
      .filter(({ record }) => records.document(record)?.label === label)
      .slice(0, NAMED_MAX)
      .map(({ id }) => id);
  const levels = speaking
    .slice(0, SPEAKING_MAX)
    .map(({ record }) => CLAIM_LEVELS.indexOf(records.verifiedLevel(record)));
  return {
    ranked,
    level: CLAIM_LEVELS[Math.max(0, ...levels)] ?? 'DECLARED',
    named: {
      capabilityIds: idsOf('Capability'),
      evidenceIds: idsOf('Evidence'),
      equipmentIds: idsOf('Equipment'),
    },
  };
}
