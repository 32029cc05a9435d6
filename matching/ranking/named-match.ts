import {
  CLAIM_LEVELS,
  type ClaimLevel,
  type NodeId,
  type NodeLabel,
} from '../../graph/model/nodes.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import { joinedRelevance } from '../retrieval/joined-documents.ts';
import { CLOSE_MIN } from '../retrieval/meaning-values.ts';
import type { AskedText, Candidate } from '../retrieval/retrieve.ts';
import { type Ranked, speakingDocuments } from './rank.ts';

/** Best records of a match, by kind. */
export interface NamedRecords {
  readonly capabilityIds: readonly NodeId[];
  readonly evidenceIds: readonly NodeId[];
  readonly equipmentIds: readonly NodeId[];
}

/** Ranked holder with the facts of its match from its records, as they were when it was ranked. */
export interface NamedMatch {
  readonly ranked: Ranked;
  readonly named: NamedRecords;
  /** Highest level of the documents that answer best. */
  readonly level: ClaimLevel;
  /** Machine that answers, if no other record of the holder answers better. */
  readonly machineId?: NodeId;
}

/** Maximum number of records of each kind that a match names. */
const NAMED_MAX = 10;
/** Maximum number of documents that determine a holder's level. */
const SPEAKING_MAX = 5;

/**
 * Copies what the index may change while records are read: the best records of each kind, by words
 * and, if it counts, by meaning, ties by id, and the level of verification of those that answer by
 * words.
 */
export function nameDocuments(
  ranked: Ranked,
  texts: readonly AskedText[],
  records: AnsweringRecords,
): NamedMatch {
  const relevances = [...relevancesOf(ranked.candidate, texts, records)]
    .map(([record, relevance]) => ({ record, relevance, id: records.idOf(record) }))
    .sort((a, b) => b.relevance - a.relevance || (a.id < b.id ? -1 : 1));
  const idsOf = (label: NodeLabel) =>
    relevances
      .filter(({ record }) => records.document(record)?.label === label)
      .slice(0, NAMED_MAX)
      .map(({ id }) => id);
  const levels = speakingDocuments(ranked.candidate)
    .map(({ record, ratio }) => ({ record, ratio, id: records.idOf(record) }))
    .sort((a, b) => b.ratio - a.ratio || (a.id < b.id ? -1 : 1))
    .slice(0, SPEAKING_MAX)
    .map(({ record }) => CLAIM_LEVELS.indexOf(records.verifiedLevel(record)));
  const [best] = relevances;
  const isOneOfItsOwn = best !== undefined && best.record !== ranked.candidate.holder;
  return {
    ranked,
    ...(isOneOfItsOwn && records.document(best.record)?.label === 'Equipment'
      ? { machineId: best.id }
      : {}),
    level: CLAIM_LEVELS[Math.max(0, ...levels)] ?? 'DECLARED',
    named: {
      capabilityIds: idsOf('Capability'),
      evidenceIds: idsOf('Evidence'),
      equipmentIds: idsOf('Equipment'),
    },
  };
}

/**
 * Returns, for each record of a holder, how well it answers the text that it answers best; without
 * records that answer none.
 */
function relevancesOf(
  { holder, documents }: Candidate,
  texts: readonly AskedText[],
  records: AnsweringRecords,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const take = (record: number, relevance: number) =>
    best.set(record, Math.max(relevance, best.get(record) ?? 0));
  texts.forEach(({ meaning }, which) => {
    for (const { record, ratio } of documents[which] ?? []) {
      take(record, meaning === undefined ? ratio : joinedRelevance(ratio, record, meaning));
    }
    if (meaning === undefined) return;
    for (const record of records.recordsOf(holder)) {
      if ((meaning.cosines[record] ?? 0) < CLOSE_MIN) continue;
      take(record, joinedRelevance(0, record, meaning));
    }
  });
  return best;
}
