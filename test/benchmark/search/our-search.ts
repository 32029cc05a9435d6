import type { Capability } from '../../../graph/model/nodes.ts';
import type { FeedChange } from '../../../graph/store.ts';
import { TermReader } from '../../../matching/index/document-terms.ts';
import { impactOf, lengthNorm } from '../../../matching/index/impact.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { inverseDocumentFrequency } from '../../../matching/index/text-statistics.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';
import { scoreDocuments } from '../../../matching/retrieval/score-documents.ts';
import { type WeighedNeed, weighNeed } from '../../../matching/retrieval/weigh-need.ts';
import { wholeWeights } from '../../../matching/retrieval/whole-weights.ts';

/** A generated document. */
export interface GeneratedDocument {
  readonly id: number;
  readonly name: string;
  readonly text: string;
}

const NO_DEADLINE = { check() {} };
const SOURCE = { document: 'generated', recordedOn: '2024-01-01' };

/** Returns the product's own index of these documents, as statements without a holder. */
export function indexDocuments(documents: Iterable<GeneratedDocument>): TextIndex {
  const index = new TextIndex();
  for (const { id, name, text } of documents) index.apply([toldOf(id, `${name} ${text}`)]);
  index.settle();
  return index;
}

function toldOf(id: number, text: string): FeedChange {
  const node: Capability = {
    label: 'Capability',
    id: `cap_${id}`,
    externalIds: [],
    source: SOURCE,
    visibility: 'PUBLIC',
    kind: 'PROCESS',
    // The name of a record counts twice; here every text counts once, as in the other engines.
    title: { ja: '。' },
    description: { ja: text },
    quantities: [],
    claimLevel: 'DECLARED',
  };
  const stamps = { version: 1, createdAt: SOURCE.recordedOn, updatedAt: SOURCE.recordedOn };
  return { kind: 'node', node: { ...node, ...stamps }, effective: 'PUBLIC' };
}

/** Generates the terms of each document in the order of the documents. */
export function* documentRows(index: TextIndex): Generator<(readonly [number, number])[]> {
  const reader = new TermReader();
  for (const { own } of index.snapshot().segments) {
    for (let document = 0; document < own.records.length; document += 1) {
      const count = reader.read(own, document);
      yield Array.from({ length: count }, (_, at) => [
        reader.terms[at] ?? 0,
        reader.frequencies[at] ?? 1,
      ]);
    }
  }
}

/** Returns a question with the product's weights. */
export function weighQuestion(index: TextIndex, question: string): WeighedNeed {
  return weighNeed(analyzeNeed(question), index.dictionary, index.snapshot().statistics);
}

/** Returns the same terms, each weighted only by its rarity, as in standard BM25. */
export function weighPlainly(index: TextIndex, { terms, ideal }: WeighedNeed): WeighedNeed {
  const { documentCount } = index.snapshot().statistics;
  return {
    ideal,
    terms: terms.map((term) => ({
      ...term,
      weight: inverseDocumentFrequency(documentCount, term.documentFrequency),
    })),
  };
}

/** Returns the best documents as the product finds them. */
export function search(index: TextIndex, need: WeighedNeed, documentsMax: number): number[] {
  const found = scoreDocuments(index.snapshot(), need, { documentsMax, deadline: NO_DEADLINE });
  return Array.from(found.records, (record) => Number(index.records.idOf(record).slice(4)));
}

/** Returns the same without pruning: every document scored, all sorted. */
export function searchEvery(index: TextIndex, need: WeighedNeed, documentsMax: number): number[] {
  const { segments } = index.snapshot();
  const weights = new Map(wholeWeights(need).terms.map(({ term, weight }) => [term, weight]));
  const reader = new TermReader();
  const scored = segments.flatMap(({ own, meanLength }) =>
    Array.from(own.records, (record, document) => {
      const norm = lengthNorm(own.lengths[document] ?? 0, meanLength);
      const count = reader.read(own, document);
      let sum = 0;
      for (let at = 0; at < count; at += 1) {
        const weight = weights.get(reader.terms[at] ?? -1) ?? 0;
        if (weight > 0) sum += weight * impactOf(reader.frequencies[at] ?? 1, norm);
      }
      return { id: index.records.idOf(record), sum, tie: own.ties[document] ?? 0 };
    }).filter(({ sum }) => sum > 0),
  );
  scored.sort((a, b) => b.sum - a.sum || a.tie - b.tie || (a.id < b.id ? -1 : 1));
  return scored.slice(0, documentsMax).map(({ id }) => Number(id.slice(4)));
}

/** Returns the bytes of the data a question reads: postings, the documents' own terms, lengths. */
export function indexBytes(index: TextIndex): { readonly postings: number; readonly all: number } {
  let postings = 0;
  let all = 0;
  for (const { own, starts, documents, impacts, impactsMax, dead } of index.snapshot().segments) {
    postings += starts.byteLength + documents.byteLength + impacts.byteLength;
    for (const { byteLength } of [...Object.values(own), impactsMax, dead]) all += byteLength;
  }
  return { postings, all: all + postings };
}
