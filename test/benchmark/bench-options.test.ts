import { describe, expect, it } from '@jest/globals';
import { readEvaluationOptions } from '../../evaluate/options.ts';
import { readBenchOptions } from './bench-options.ts';
import { DEFAULT_SEED } from './generator.ts';
import { readStoresOptions } from './stores/stores-options.ts';

describe('arguments of the benchmark', () => {
  it('are the two published sizes and seed unless stated', () => {
    const { organizations, seed, out } = readBenchOptions([]);
    expect(organizations).toEqual([10_000, 100_000]);
    expect(seed).toBe(DEFAULT_SEED);
    expect(out).toBeUndefined();
  });

  it('ask at least 200 short needs and 100 mails unless quick', () => {
    const { counts } = readBenchOptions([]);
    expect(counts.short).toBeGreaterThanOrEqual(200);
    expect(counts.mail).toBeGreaterThanOrEqual(100);
    expect(readBenchOptions(['--quick']).counts.short).toBeLessThan(counts.short);
  });

  it('that are not numbers, or unknown, are refused with their value', () => {
    expect(() => readBenchOptions(['--organizations', '10000,many'])).toThrow('"many"');
    expect(() => readBenchOptions(['--organizations', '7'])).toThrow('got 7');
    expect(() => readBenchOptions(['--sizes', '1'])).toThrow('--sizes');
  });
});

describe('arguments of the comparison of the stores', () => {
  it('are the two published sizes and 50 questions of each kind unless stated', () => {
    expect(readStoresOptions(['--stores'])).toEqual({
      ...{ organizations: [10_000, 100_000], questions: 50, seed: DEFAULT_SEED, out: undefined },
    });
    expect(() => readStoresOptions(['--stores', '--questions', '0'])).toThrow('"0"');
  });
});

describe('arguments of the evaluation', () => {
  const given = ['--bench', 'b', '--out', 'o'];

  it('run both benchmarks whole unless stated', () => {
    const expected = {
      bench: 'b',
      out: 'o',
      benchmarks: ['cordis', 'jsic'],
      store: 'sqlite',
      meaning: 'on',
      limit: undefined,
    };
    expect(readEvaluationOptions(given)).toEqual(expected);
    const narrowed = readEvaluationOptions([...given, '--only', 'jsic', '--limit', '20']);
    expect(narrowed).toEqual({ ...expected, benchmarks: ['jsic'], limit: 20 });
  });

  it('that miss a folder or name no benchmark are refused', () => {
    expect(() => readEvaluationOptions(['--bench', 'b'])).toThrow('--out FOLDER is missing');
    expect(() => readEvaluationOptions([...given, '--only', 'trec'])).toThrow('"trec"');
    expect(() => readEvaluationOptions([...given, '--limit', '0'])).toThrow('"0"');
    expect(() => readEvaluationOptions([...given, '--store', 'mongo'])).toThrow('"mongo"');
  });
});
