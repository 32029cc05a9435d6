import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { closeRecords, lengthFactor } from './meaning-values.ts';
import type { TextMeaning } from './network-meaning.ts';
import { scoreDocuments, scoreRecords } from './score-documents.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** What the meaning of a record counts beside its words, for a short need. */
const MEANING_WEIGHT = 0.8;

/** A document and how it answers a text by itself, whoever holds it. */
export interface JoinedDocument {
  /** Record number. */
  readonly record: number;
  readonly id: string;
  /** The share of the text that its words answer; 0 where it shares none. */
  readonly ratio: number;
  /** By words and by meaning, on one scale: the ratio + .8 · the length factor · the cosine. */
  readonly relevance: number;
}

/** Which documents are wanted. */
export interface JoinedOptions {
  readonly documentsMax: number;
  /** How near the records are to the text; missing: words alone count. */
  readonly meaning: TextMeaning | undefined;
  readonly deadline: Deadline;
}

/** How a record that answers a text by this ratio does so by words and by meaning. */
export function joinedRelevance(
  ratio: number,
  record: number,
  { cosines, pieces }: TextMeaning,
): number {
  return ratio + MEANING_WEIGHT * lengthFactor(pieces) * Math.max(0, cosines[record] ?? 0);
}

/**
 * The documents that answer a text best, by words and where it counts by meaning, best first, equal
 * ones by their tie-break or by id. Exact among the `documentsMax` best by words and as many of the
 * nearest in meaning. Error: DEADLINE_EXCEEDED.
 */
export function joinedDocuments(
  index: TextIndex,
  weighed: WeighedNeed,
  { documentsMax, meaning, deadline }: JoinedOptions,
): JoinedDocument[] {
  const { records } = index;
  const snapshot = index.snapshot();
  const byWords = scoreDocuments(snapshot, weighed, { documentsMax, deadline });
  if (meaning === undefined) {
    return Array.from(byWords.records, (record, at) => {
      const ratio = byWords.ratios[at] ?? 0;
      return { record, id: records.idOf(record), ratio, relevance: ratio };
    });
  }
  const isDocument = (record: number) => records.document(record) !== undefined;
  const close = closeRecords(meaning, isDocument, { recordsMax: documentsMax });
  const all = Int32Array.from(new Set([...byWords.records, ...close]));
  const scored = scoreRecords(snapshot, weighed, all, deadline);
  const ratios = new Map(
    Array.from(scored.records, (record, at) => [record, scored.ratios[at] ?? 0]),
  );
  return Array.from(all, (record) => {
    const ratio = ratios.get(record) ?? 0;
    const relevance = joinedRelevance(ratio, record, meaning);
    return { record, id: records.idOf(record), ratio, relevance };
  })
    .sort((a, b) => b.relevance - a.relevance || (a.id < b.id ? -1 : 1))
    .slice(0, documentsMax);
}
