/** A file of arrays that is missing, cut off or lacks an array says so. */
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { TensorFile } from '../../../matching/meaning/tensor-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-tensors-'));
  path = join(folder, 'numbers.safetensors');
  const header = JSON.stringify({ two: { dtype: 'U8', shape: [2], data_offsets: [0, 2] } });
  const length = new Uint8Array(BigUint64Array.of(BigInt(header.length)).buffer);
  writeFileSync(path, Buffer.concat([length, Buffer.from(header), Uint8Array.of(3, 4)]));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads an array by its name', () => {
  const file = new TensorFile(path);
  expect([...new Uint8Array(file.bytes('two'))]).toEqual([3, 4]);
  expect(() => file.bytes('three')).toThrow('has no array three');
  file.close();
});

it('throws where the file ends early', () => {
  truncateSync(path, statSync(path).size - 1);
  expect(() => new TensorFile(path).bytes('two')).toThrow('ends before byte');
});

it('throws where there is no file', () => {
  expect(() => new TensorFile(join(folder, 'none'))).toThrow('ENOENT');
});
