// Texts as JSON lines on stdin, their vectors as 512 numbers of 32 bits each on stdout, by the
// product's own encoder as it was built.
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
