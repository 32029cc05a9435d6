import { describe, expect, it } from '@jest/globals';
import { summarizeTimes, timeQuestions } from './timing.ts';

describe('percentiles of times', () => {
  it('are nearest ranks: of 1 to 200 ms the median is 100 and the 99th percentile 198', () => {
    const times = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(summarizeTimes(times)).toEqual({ questions: 200, p50Ms: 100, p99Ms: 198, maxMs: 200 });
  });

  it('refuse to speak of nothing', () => {
    expect(() => summarizeTimes([])).toThrow('No time was measured');
  });
});

describe('timing questions', () => {
  it('asks the warm-up first, untimed, then every question once in order', async () => {
    const asked: number[] = [];
    const timing = await timeQuestions([1, 2, 3], 2, (question) => asked.push(question));
    expect(asked).toEqual([1, 2, 1, 2, 3]);
    expect(timing.questions).toBe(3);
  });
});
