import { GrowableInts, GrowableShorts } from './growable-array.ts';
import { ownArray } from './own-array.ts';

/**
 * Terms of each document and their frequencies. A document is a row of 16-bit units: the number of
 * terms that it has more than once, each of them with its frequency, then the others. A term number
 * is kept as the difference to the one before, which nearly always fits one unit: reading has no
 * branch that is hard to predict. Immutable.
 */
export interface DocumentTerms {
  /** Record number of each document. */
  readonly records: Int32Array;
  /** Order of each document among equal ones; see `tieBreak`. */
  readonly ties: Int32Array;
  /** Number of terms of each document, repetitions included. */
  readonly lengths: Int32Array;
  /** The units of document d are at `begins[d]`..`begins[d + 1]`. */
  readonly begins: Uint32Array;
  readonly units: Uint16Array;
}

const FREQUENCY_MAX = 255;
/** Marks a difference that follows in two units, the low half first. */
export const WIDE = 0xffff;
/** Maximum number of repeated terms of one document: their number is one unit. */
const REPEATED_MAX = 0xffff;

/** Collects documents until they are inverted. */
export class DocumentTermsBuilder {
  private readonly records = new GrowableInts();
  private readonly ties = new GrowableInts();
  private readonly lengths = new GrowableInts();
  private readonly begins = new GrowableInts();
  private readonly units = new GrowableShorts(1 << 16);
  /** Terms of the document being added: pairs of a term and its frequency, and the other terms. */
  private readonly repeated = new GrowableInts();
  private readonly single = new GrowableInts();

  get size(): number {
    return this.records.length;
  }

  /** Adds a document, its term numbers in any order and with repetitions; returns its place. */
  add(record: number, tie: number, termNumbers: Int32Array): number {
    this.begin(record, tie, termNumbers.length);
    const sorted = termNumbers.sort();
    const [repeated, single] = [this.repeated, this.single];
    repeated.length = 0;
    single.length = 0;
    for (let index = 0; index < sorted.length; ) {
      const term = sorted[index] ?? 0;
      let end = index + 1;
      while (end < sorted.length && sorted[end] === term) end += 1;
      if (end === index + 1 || repeated.length === 2 * REPEATED_MAX) {
        single.push(term);
      } else {
        repeated.push(term);
        repeated.push(Math.min(end - index, FREQUENCY_MAX));
      }
      index = end;
    }
    this.pushTerms();
    return this.size - 1;
  }

  /** Copies a document of other terms unchanged. */
  copy(from: DocumentTerms, document: number): void {
    this.begin(from.records[document] ?? 0, from.ties[document] ?? 0, from.lengths[document] ?? 0);
    const [begin, end] = [from.begins[document] ?? 0, from.begins[document + 1] ?? 0];
    this.units.append(from.units.subarray(begin, end));
  }

  /** Returns the added documents. */
  build(): DocumentTerms {
    const size = this.size;
    const begins = new Uint32Array(size + 1);
    begins.set(this.begins.values.subarray(0, size));
    begins[size] = this.units.length;
    return {
      records: this.records.values.slice(0, size),
      ties: this.ties.values.slice(0, size),
      lengths: this.lengths.values.slice(0, size),
      begins,
      units: this.units.values.slice(0, this.units.length),
    };
  }

  private begin(record: number, tie: number, length: number): void {
    this.records.push(record);
    this.ties.push(tie);
    this.lengths.push(length);
    this.begins.push(this.units.length);
  }

  private pushTerms(): void {
    const { repeated, single, units } = this;
    units.push(repeated.length / 2);
    let before = 0;
    for (let index = 0; index < repeated.length; index += 2) {
      this.pushDifference(repeated.at(index) - before);
      units.push(repeated.at(index + 1));
      before = repeated.at(index);
    }
    before = 0;
    for (let index = 0; index < single.length; index += 1) {
      this.pushDifference(single.at(index) - before);
      before = single.at(index);
    }
  }

  private pushDifference(difference: number): void {
    if (difference < WIDE) {
      this.units.push(difference);
      return;
    }
    this.units.push(WIDE);
    this.units.push(difference & 0xffff);
    this.units.push(difference >>> 16);
  }
}

/** Reads the terms of one document at a time into arrays of its own. */
export class TermReader {
  /** Term numbers, each once, of the document read last; those behind are of other documents. */
  terms = new Int32Array(256);
  /** Frequency of each, at most 255. */
  frequencies = new Uint8Array(256);

  /** Reads a document; returns its number of terms. */
  read({ begins, units }: DocumentTerms, document: number): number {
    const end = begins[document + 1] ?? 0;
    const begin = begins[document] ?? 0;
    this.reserve(end - begin);
    const { terms, frequencies } = this;
    const repeated = units[begin] ?? 0;
    let at = begin + 1;
    let term = 0;
    let count = 0;
    for (; count < repeated; count += 1) {
      let difference = units[at] ?? 0;
      if (difference === WIDE) {
        difference = (units[at + 1] ?? 0) + (units[at + 2] ?? 0) * 0x10000;
        at += 2;
      }
      term += difference;
      terms[count] = term;
      frequencies[count] = units[at + 1] ?? 1;
      at += 2;
    }
    term = 0;
    for (; at < end; at += 1) {
      let difference = units[at] ?? 0;
      if (difference === WIDE) {
        difference = (units[at + 1] ?? 0) + (units[at + 2] ?? 0) * 0x10000;
        at += 2;
      }
      term += difference;
      terms[count] = term;
      frequencies[count] = 1;
      count += 1;
    }
    return count;
  }

  /** Makes room: a term takes at least a unit. */
  private reserve(termsMax: number): void {
    if (termsMax <= this.terms.length) return;
    this.terms = new Int32Array(2 * termsMax);
    this.frequencies = new Uint8Array(2 * termsMax);
  }
}

/** Makes the arrays of restored terms their own; see `ownArray`. */
export function ownDocumentTerms(own: DocumentTerms): DocumentTerms {
  return {
    records: ownArray(own.records),
    ties: ownArray(own.ties),
    lengths: ownArray(own.lengths),
    begins: ownArray(own.begins),
    units: ownArray(own.units),
  };
}
