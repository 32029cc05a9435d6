import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder } from '../../../language/data-folder.ts';
import { type Encoding, openEncoding } from '../../../matching/meaning/encoding.ts';
import { RecordEncoder } from '../../../matching/meaning/record-encoder.ts';
import { KEPT_DIMENSIONS } from '../../../matching/meaning/vector-map.ts';
import {
  INDUSTRIES,
  MACHINES,
  MATERIALS,
  PROBLEMS,
  PROCESSES,
  PRODUCTS,
  TOPICS,
} from '../words.ts';

/** Keeps every request waiting, encodes as the product does, or composes vectors from words. */
export type EncodingMode = 'waiting' | 'real' | 'composed';

/** An encoding whose mode the benchmark sets during use. */
export interface BenchEncoding extends Encoding {
  mode: EncodingMode;
}

const LOOK_MS = 5;
const INT8_MAX = 127;

/** Creates an encoding that waits at first. */
export function benchEncoding(): BenchEncoding {
  const real = openEncoding();
  const compose = composer();
  const encoding: BenchEncoding = {
    mode: 'waiting',
    encode: async (records, signal) => {
      while (encoding.mode === 'waiting') await pause(LOOK_MS, undefined, { signal });
      return encoding.mode === 'real' ? real.encode(records, signal) : records.map(compose);
    },
    close: () => real.close(),
  };
  return encoding;
}

/**
 * Composes vectors of generated texts from those of the words of the trade that they contain: about
 * as near to a need as encoded ones, in a hundredth of the time. 500,000 texts of 62 pieces would
 * take an hour.
 */
function composer(): (sides: readonly string[]) => Int8Array {
  const encoder = new RecordEncoder(dataFolder('matching', 'meaning', 'model'));
  const lists = [INDUSTRIES, MACHINES, MATERIALS, PROBLEMS, PROCESSES, PRODUCTS, TOPICS];
  const words = lists.flat().map(({ ja }) => ja);
  const named = new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'gu');
  const known = new Map<string, Int8Array>();
  const vectorOf = (word: string) => {
    const vector = known.get(word) ?? encoder.encode([word]);
    known.set(word, vector);
    return vector;
  };
  return (sides) => {
    const sum = new Float32Array(KEPT_DIMENSIONS);
    for (const [word] of sides.join('\n').matchAll(named)) {
      vectorOf(word).forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + value;
      });
    }
    const largest = sum.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    return Int8Array.from(sum, (value) => Math.round((value * INT8_MAX) / largest));
  };
}
