import { readFileSync, writeFileSync } from 'node:fs';

/** An undirected graph as a list of ties, each once; costs above 0. */
export interface TieList {
  readonly parties: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly cost: Float64Array;
}

const HEADER_BYTES = 8;
const TIE_BYTES = 16;

/**
 * Reads the output of `generate/graph.mjs` of the benchmark folder: parties and ties as u32, then
 * all `from` u32, all `to` u32, all costs f64, little endian. Throws if the length differs.
 */
export function readTieList(file: string): TieList {
  const bytes = readFileSync(file);
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const parties = header.getUint32(0, true);
  const ties = header.getUint32(4, true);
  if (bytes.length !== HEADER_BYTES + ties * TIE_BYTES) {
    throw new Error(`${file} names ${ties} ties, but has ${bytes.length} bytes.`);
  }
  const words = (place: number) =>
    new Uint32Array(
      bytes.buffer.slice(bytes.byteOffset + place, bytes.byteOffset + place + ties * 4),
    );
  const costs = bytes.byteOffset + HEADER_BYTES + ties * 8;
  return {
    parties,
    from: words(HEADER_BYTES),
    to: words(HEADER_BYTES + ties * 4),
    cost: new Float64Array(bytes.buffer.slice(costs, costs + ties * 8)),
  };
}

/** Writes a list in the form that {@link readTieList} reads. */
export function writeTieList(file: string, list: TieList): void {
  const counts = Uint32Array.of(list.parties, list.from.length);
  const parts = [counts, list.from, list.to, list.cost];
  writeFileSync(
    file,
    Buffer.concat(
      parts.map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    ),
  );
}
