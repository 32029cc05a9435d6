import { GrowableInts } from './growable-array.ts';
import { impactOf, lengthNorm } from './impact.ts';

/** Documents of one segment at most: a document's place in it fits two bytes. */
export const SEGMENT_DOCUMENTS_MAX = 1 << 16;

/** Documents and where their terms occur. Postings of the term t lie at `starts[t]`..`starts[t + 1]`. */
export interface Postings {
  /** Record number of each document. */
  readonly records: Int32Array;
  /** Which of equal documents comes first, of each document; see `tieBreak`. */
  readonly ties: Int32Array;
  /** Number of terms of each document, repetitions included. */
  readonly lengths: Int32Array;
  /** By term number; a term beyond the end has no postings. */
  readonly starts: Uint32Array;
  /** Place of the document in the segment, ascending within a term. */
  readonly documents: Uint16Array;
  /** How often the term occurs in the document, at most 255. */
  readonly frequencies: Uint8Array;
}

/** Postings with what scores need of them. Immutable but for `dead`. */
export interface Segment extends Postings {
  /** What each posting gives of its term's weight, by the mean length of the epoch; see `impactOf`. */
  readonly impacts: Uint8Array;
  /** The largest impact of each term. */
  readonly impactsMax: Uint8Array;
  /** 1 where the document was changed or removed since. */
  readonly dead: Uint8Array;
}

const FREQUENCY_MAX = 255;

/** Collects documents, at most {@link SEGMENT_DOCUMENTS_MAX}, until they are made into postings. */
export class SegmentBuilder {
  private readonly records = new GrowableInts();
  private readonly ties = new GrowableInts();
  private readonly lengths = new GrowableInts();
  private readonly documentStarts = new GrowableInts();
  private readonly terms = new GrowableInts(1 << 16);
  private readonly counts = new GrowableInts(1 << 16);

  get size(): number {
    return this.records.length;
  }

  /** Adds a document, its term numbers in any order and with repetitions; tells its place. */
  add(record: number, tie: number, termNumbers: Int32Array): number {
    const place = this.records.length;
    this.records.push(record);
    this.ties.push(tie);
    this.lengths.push(termNumbers.length);
    this.documentStarts.push(this.terms.length);
    const sorted = termNumbers.sort();
    for (let index = 0; index < sorted.length; ) {
      const term = sorted[index] ?? 0;
      let end = index + 1;
      while (end < sorted.length && sorted[end] === term) end += 1;
      this.terms.push(term);
      this.counts.push(Math.min(end - index, FREQUENCY_MAX));
      index = end;
    }
    return place;
  }

  /** The postings of what was added; `dictionarySize` bounds the term numbers. */
  build(dictionarySize: number): Postings {
    const counts = new Uint32Array(dictionarySize + 1);
    for (let index = 0; index < this.terms.length; index += 1) {
      const term = this.terms.at(index);
      counts[term] = (counts[term] ?? 0) + 1;
    }
    const { starts, next, documents, frequencies } = layOut(counts);
    for (let document = 0; document < this.size; document += 1) {
      const end =
        document + 1 < this.size ? this.documentStarts.at(document + 1) : this.terms.length;
      for (let index = this.documentStarts.at(document); index < end; index += 1) {
        const term = this.terms.at(index);
        const place = next[term] ?? 0;
        next[term] = place + 1;
        documents[place] = document;
        frequencies[place] = this.counts.at(index);
      }
    }
    const records = this.records.values.slice(0, this.size);
    const ties = this.ties.values.slice(0, this.size);
    const lengths = this.lengths.values.slice(0, this.size);
    return { records, ties, lengths, starts, documents, frequencies };
  }
}

/** Where the postings of each term begin, by their counts; `next` is the first free place of each. */
function layOut(counts: Uint32Array) {
  const starts = new Uint32Array(counts.length);
  let total = 0;
  for (let term = 0; term < counts.length; term += 1) {
    starts[term] = total;
    total += counts[term] ?? 0;
  }
  return {
    starts,
    next: starts.slice(),
    documents: new Uint16Array(total),
    frequencies: new Uint8Array(total),
  };
}

/** Arrays of their own, which keep no other memory alive. */
export function copyPostings(postings: Postings): Postings {
  return {
    records: postings.records.slice(),
    ties: postings.ties.slice(),
    lengths: postings.lengths.slice(),
    starts: postings.starts.slice(),
    documents: postings.documents.slice(),
    frequencies: postings.frequencies.slice(),
  };
}

/** The same postings with their impacts at this mean length. */
export function weighPostings(
  { records, ties, lengths, starts, documents, frequencies }: Postings,
  dead: Uint8Array,
  meanLength: number,
): Segment {
  const norms = Float64Array.from(lengths, (length) => lengthNorm(length, meanLength));
  const impacts = new Uint8Array(documents.length);
  const impactsMax = new Uint8Array(starts.length);
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const end = starts[term + 1] ?? 0;
    let most = 0;
    for (let posting = starts[term] ?? 0; posting < end; posting += 1) {
      const impact = impactOf(frequencies[posting] ?? 0, norms[documents[posting] ?? 0] ?? 0);
      impacts[posting] = impact;
      if (impact > most) most = impact;
    }
    impactsMax[term] = most;
  }
  return {
    ...{ records, ties, lengths, starts, documents, frequencies },
    ...{ impacts, impactsMax, dead },
  };
}

/** The living documents of all segments, in order, in as few postings as hold them. Linear. */
export function mergeSegments(segments: readonly Segment[], dictionarySize: number): Postings[] {
  let size = 0;
  const places = segments.map(({ dead }) => {
    const placeOf = new Int32Array(dead.length).fill(-1);
    for (let document = 0; document < placeOf.length; document += 1) {
      if (dead[document] === 0) placeOf[document] = size++;
    }
    return placeOf;
  });
  const parts = Math.ceil(size / SEGMENT_DOCUMENTS_MAX);
  return Array.from({ length: parts }, (_, part) => {
    const from = part * SEGMENT_DOCUMENTS_MAX;
    const count = Math.min(SEGMENT_DOCUMENTS_MAX, size - from);
    return takeStretch(segments, places, { from, count, dictionarySize });
  });
}

interface Stretch {
  readonly from: number;
  readonly count: number;
  readonly dictionarySize: number;
}

/** The postings of the documents with these new places, numbered from 0. */
function takeStretch(
  segments: readonly Segment[],
  places: readonly Int32Array[],
  { from, count, dictionarySize }: Stretch,
): Postings {
  const records = new Int32Array(count);
  const ties = new Int32Array(count);
  const lengths = new Int32Array(count);
  const touched = segments.flatMap((segment, index) => {
    const placeOf = places[index] ?? new Int32Array(0);
    let any = false;
    placeOf.forEach((place, document) => {
      const to = place - from;
      if (place < 0 || to < 0 || to >= count) return;
      any = true;
      records[to] = segment.records[document] ?? 0;
      ties[to] = segment.ties[document] ?? 0;
      lengths[to] = segment.lengths[document] ?? 0;
    });
    return any ? [{ segment, placeOf }] : [];
  });
  const eachPosting = (visit: (term: number, document: number, frequency: number) => void) => {
    for (const { segment, placeOf } of touched) {
      for (let term = 0; term + 1 < segment.starts.length; term += 1) {
        const end = segment.starts[term + 1] ?? 0;
        for (let posting = segment.starts[term] ?? 0; posting < end; posting += 1) {
          const to = (placeOf[segment.documents[posting] ?? 0] ?? -1) - from;
          if (to >= 0 && to < count) visit(term, to, segment.frequencies[posting] ?? 0);
        }
      }
    }
  };
  const counts = new Uint32Array(dictionarySize + 1);
  eachPosting((term) => {
    counts[term] = (counts[term] ?? 0) + 1;
  });
  const { starts, next, documents, frequencies } = layOut(counts);
  eachPosting((term, document, frequency) => {
    const place = next[term] ?? 0;
    next[term] = place + 1;
    documents[place] = document;
    frequencies[place] = frequency;
  });
  return { records, ties, lengths, starts, documents, frequencies };
}
