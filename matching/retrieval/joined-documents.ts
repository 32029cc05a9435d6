import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { closeRecords, lengthFactor } from './meaning-values.ts';
import type { TextMeaning } from './network-meaning.ts';
import { scoreDocuments, scoreRecords } from './score-documents.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** Weight of a record's meaning relative to its words, for a short need. */
const MEANING_WEIGHT = 0.8;

/** Document and how well it answers a text by itself, regardless of its holder. */
export interface JoinedDocument {
  /** Record number. */
  readonly record: number;
  readonly id: string;
  /** Share of the text that its words answer; 0 if it shares none. */
  readonly ratio: number;
  /**
   * Relevance by words and by meaning, on one scale: the ratio + .8 · the length factor · the
   * cosine.
   */
  readonly relevance: number;
}

/** Options of {@link joinedDocuments}. */
export interface JoinedOptions {
  readonly documentsMax: number;
  /** Nearness of the records to the text; missing: only words count. */
  readonly meaning: TextMeaning | undefined;
  readonly deadline: Deadline;
}

/** Returns the relevance, by words and by meaning, of a record that has this ratio. */
export function joinedRelevance(
  ratio: number,
  record: number,
  { cosines, pieces }: TextMeaning,
): number {
  return ratio + MEANING_WEIGHT * lengthFactor(pieces) * Math.max(0, cosines[record] ?? 0);
}

/**
 * Returns the documents that answer a text best, by words and, if it counts, by meaning; best
 * first, ties by tie-break or by id. Exact among the `documentsMax` best by words and as many of
 * the nearest in meaning. Error: DEADLINE_EXCEEDED.
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
