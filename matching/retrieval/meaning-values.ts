import type { AnsweringRecords } from '../index/answering-records.ts';
import type { TextMeaning } from './network-meaning.ts';

/**
 * Pieces of a need up to which meaning counts in full: the vector of a long text is that of its
 * subject matter as a whole, and its words are more specific.
 */
const SHORT_PIECES = 64;
const LENGTH_EXPONENT = 1.5;
/** Weight of a holder's second nearest record relative to its nearest. */
const SECOND_SHARE = 0.1;
/** Minimum cosine at which a holder that shares no word with the need is found. */
export const CLOSE_MIN = 0.33;
/** Records of a text by which holders are found by meaning alone. */
const CLOSE_RECORDS_MAX = 500;
const COSINE_STEPS = 4_096;

/** Returns the weight of the meaning of a text of so many pieces, 0..1: 1 up to 64, .05 for 400. */
export function lengthFactor(pieces: number): number {
  return Math.min(1, (SHORT_PIECES / Math.max(1, pieces)) ** LENGTH_EXPONENT);
}

/** Record that is near in meaning. */
export interface CloseRecord {
  readonly record: number;
  readonly cosine: number;
}

/** Nearness of a holder's records to a text in meaning. */
export interface HolderMeaning {
  /** 0..1: (best cosine + .1 of the second best) / 1.1, negative cosines as 0. */
  readonly value: number;
  /** Its nearest record, ties by id; undefined if no cosine is above 0. */
  readonly closest: CloseRecord | undefined;
}

/** Returns the meaning of one holder by its records; one more record never lowers it. Linear. */
export function holderMeaning(
  records: Pick<AnsweringRecords, 'idOf'>,
  own: readonly number[],
  { cosines }: Pick<TextMeaning, 'cosines'>,
): HolderMeaning {
  let [best, second, closest] = [0, 0, -1];
  for (const record of own) {
    const cosine = cosines[record] ?? 0;
    const isBest =
      cosine > best ||
      (cosine === best && closest >= 0 && records.idOf(record) < records.idOf(closest));
    if (isBest) {
      second = best;
      best = cosine;
      closest = record;
    } else if (cosine > second) second = cosine;
  }
  return {
    value: Math.min(1, (best + SECOND_SHARE * second) / (1 + SECOND_SHARE)),
    closest: closest < 0 ? undefined : { record: closest, cosine: best },
  };
}

/** Limits of {@link closeRecords}. */
interface CloseOptions {
  /** Maximum number of records; missing: 500. */
  readonly recordsMax?: number;
  /** Minimum cosine, above 0; missing: {@link CLOSE_MIN}. */
  readonly closeMin?: number | undefined;
}

/**
 * Returns the records nearest to a text in meaning, from `closeMin` on, in no order: about
 * `recordsMax`, a few more if several are equally near. Only their cosines decide which.
 */
export function closeRecords(
  { cosines }: Pick<TextMeaning, 'cosines'>,
  accept: (record: number) => boolean,
  { recordsMax = CLOSE_RECORDS_MAX, closeMin = CLOSE_MIN }: CloseOptions = {},
): number[] {
  const close: number[] = [];
  const counts = new Int32Array(COSINE_STEPS + 1);
  // The step that the wanted number reaches: it only rises, and records below are not looked at.
  let [least, kept, cosineMin] = [0, 0, closeMin];
  for (let record = 0; record < cosines.length; record += 1) {
    const cosine = cosines[record] as number;
    if (cosine < cosineMin || !accept(record)) continue;
    close.push(record);
    const step = stepOf(cosine);
    counts[step] = (counts[step] ?? 0) + 1;
    kept += 1;
    while (least < COSINE_STEPS && kept - (counts[least] ?? 0) >= recordsMax) {
      kept -= counts[least] ?? 0;
      least += 1;
      cosineMin = Math.max(closeMin, least / COSINE_STEPS);
    }
  }
  return close.filter((record) => stepOf(cosines[record] ?? 0) >= least);
}

function stepOf(cosine: number): number {
  return Math.min(COSINE_STEPS, Math.floor(cosine * COSINE_STEPS));
}
