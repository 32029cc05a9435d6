import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Writes lines with one text of term names each; every program of a run reads the same file. */
export async function writeTerms(
  file: string,
  rows: Iterable<readonly (readonly [term: number, frequency: number])[]>,
): Promise<void> {
  const stream = createWriteStream(file);
  for (const row of rows) {
    const line = row.map(([term, frequency]) => `t${term} `.repeat(frequency)).join('');
    if (!stream.write(`${line.trimEnd()}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** Streams the lines of a file. */
export function readLines(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}
