import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { NeedEncoder } from '../../../matching/meaning/need-encoder.ts';

it('says that it cannot encode where the model is missing, and why once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-model-'));
  const told: unknown[] = [];
  const encoder = new NeedEncoder((error) => told.push(error), folder);
  expect([encoder.canEncode(), encoder.canEncode()]).toEqual([false, false]);
  expect(told).toHaveLength(1);
  expect(() => encoder.encode('めっき')).toThrow();
  encoder.close();
  rmSync(folder, { recursive: true });
});
