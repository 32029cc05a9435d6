// Encodes texts (JSON lines on stdin) with the product's own encoder as built, and writes their
// vectors (512 numbers of 32 bits each) to stdout.
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Encoder } from '../../dist/matching/meaning/encoder.js';

const encoder = new Encoder(
  fileURLToPath(new URL('../../matching/meaning/model/', import.meta.url)),
);
for await (const line of createInterface({ input: process.stdin })) {
  const vector = encoder.encode(JSON.parse(line));
  if (!process.stdout.write(new Uint8Array(vector.buffer))) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
