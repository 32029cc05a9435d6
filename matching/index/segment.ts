import { GrowableInts } from './growable-array.ts';

/**
 * Documents and where their terms occur. Immutable but for `dead`. Postings of the term
 * `terms[i]` lie at `starts[i]`..`starts[i + 1]` of `documents` (ascending) and `frequencies`.
 */
export interface Segment {
  /** Record number of each document. */
  readonly records: Int32Array;
  /** Number of terms of each document, repetitions included. */
  readonly lengths: Float64Array;
  /** Term numbers, ascending. */
  readonly terms: Int32Array;
  readonly starts: Float64Array;
  readonly documents: Int32Array;
  /** How often the term occurs in the document, at most 255. */
  readonly frequencies: Uint8Array;
  /** 1 where the document was changed or removed since. */
  readonly dead: Uint8Array;
}

const FREQUENCY_MAX = 255;

/** Collects documents until they are made into a segment. */
export class SegmentBuilder {
  private readonly records = new GrowableInts();
  private readonly lengths: number[] = [];
  private readonly documentStarts = new GrowableInts();
  private readonly terms = new GrowableInts(1 << 16);
  private readonly counts = new GrowableInts(1 << 16);

  get size(): number {
    return this.records.length;
  }

  /** Adds a document, its term numbers in any order and with repetitions; tells its place. */
  add(record: number, termNumbers: Int32Array): number {
    const place = this.records.length;
    this.records.push(record);
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

  /** The segment of what was added; `dictionarySize` bounds the term numbers. */
  build(dictionarySize: number): Segment {
    const counts = new Float64Array(dictionarySize + 1);
    for (let index = 0; index < this.terms.length; index += 1) {
      const term = this.terms.at(index);
      counts[term] = (counts[term] ?? 0) + 1;
    }
    const layout = layOut(counts);
    const documents = new Int32Array(layout.total);
    const frequencies = new Uint8Array(layout.total);
    for (let document = 0; document < this.size; document += 1) {
      const end =
        document + 1 < this.size ? this.documentStarts.at(document + 1) : this.terms.length;
      for (let index = this.documentStarts.at(document); index < end; index += 1) {
        const term = this.terms.at(index);
        const place = layout.next[term] ?? 0;
        layout.next[term] = place + 1;
        documents[place] = document;
        frequencies[place] = this.counts.at(index);
      }
    }
    return {
      records: this.records.values.slice(0, this.size),
      lengths: Float64Array.from(this.lengths),
      terms: layout.terms,
      starts: layout.starts,
      documents,
      frequencies,
      dead: new Uint8Array(this.size),
    };
  }
}

/** A segment with arrays of its own, which keep no other memory alive. */
export function copySegment(segment: Segment): Segment {
  return {
    records: segment.records.slice(),
    lengths: segment.lengths.slice(),
    terms: segment.terms.slice(),
    starts: segment.starts.slice(),
    documents: segment.documents.slice(),
    frequencies: segment.frequencies.slice(),
    dead: segment.dead.slice(),
  };
}

/** Where the postings of each term begin; `next` starts as the first place by term number. */
function layOut(counts: Float64Array): {
  readonly terms: Int32Array;
  readonly starts: Float64Array;
  readonly next: Float64Array;
  readonly total: number;
} {
  const used = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const terms = new Int32Array(used);
  const starts = new Float64Array(used + 1);
  const next = new Float64Array(counts.length);
  let total = 0;
  let index = 0;
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (count === 0) continue;
    terms[index] = term;
    starts[index] = total;
    next[term] = total;
    total += count;
    index += 1;
  }
  starts[used] = total;
  return { terms, starts, next, total };
}

/** Place of the term in `terms` by binary search; undefined when the segment does not have it. */
export function findTerm(segment: Segment, term: number): number | undefined {
  let low = 0;
  let high = segment.terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = segment.terms[middle] ?? 0;
    if (there === term) return middle;
    if (there < term) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** One segment with the living documents of all, in order. Linear in their postings. */
export function mergeSegments(segments: readonly Segment[], dictionarySize: number): Segment {
  const places: Int32Array[] = [];
  const records = new GrowableInts();
  const lengths: number[] = [];
  for (const segment of segments) {
    const placeOf = new Int32Array(segment.records.length).fill(-1);
    for (let document = 0; document < placeOf.length; document += 1) {
      if (segment.dead[document] === 1) continue;
      placeOf[document] = records.length;
      records.push(segment.records[document] ?? 0);
      lengths.push(segment.lengths[document] ?? 0);
    }
    places.push(placeOf);
  }
  const counts = new Float64Array(dictionarySize + 1);
  segments.forEach((segment, index) => {
    eachPosting(segment, places[index] ?? new Int32Array(0), (term) => {
      counts[term] = (counts[term] ?? 0) + 1;
    });
  });
  const layout = layOut(counts);
  const documents = new Int32Array(layout.total);
  const frequencies = new Uint8Array(layout.total);
  segments.forEach((segment, index) => {
    eachPosting(segment, places[index] ?? new Int32Array(0), (term, document, frequency) => {
      const place = layout.next[term] ?? 0;
      layout.next[term] = place + 1;
      documents[place] = document;
      frequencies[place] = frequency;
    });
  });
  return {
    records: records.values.slice(0, records.length),
    lengths: Float64Array.from(lengths),
    terms: layout.terms,
    starts: layout.starts,
    documents,
    frequencies,
    dead: new Uint8Array(records.length),
  };
}

function eachPosting(
  segment: Segment,
  placeOf: Int32Array,
  visit: (term: number, document: number, frequency: number) => void,
): void {
  for (let index = 0; index < segment.terms.length; index += 1) {
    const term = segment.terms[index] ?? 0;
    const end = segment.starts[index + 1] ?? 0;
    for (let posting = segment.starts[index] ?? 0; posting < end; posting += 1) {
      const document = placeOf[segment.documents[posting] ?? 0] ?? -1;
      if (document >= 0) visit(term, document, segment.frequencies[posting] ?? 0);
    }
  }
}
