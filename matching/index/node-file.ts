import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type OpenedFile, readWhole, writeWhole } from './byte-log.ts';

/** File of nodes as a saved copy names it; the name is made of the rest. */
export interface SavedNodeFile {
  readonly name: string;
  readonly length: number;
  readonly crc32: number;
}

const NAME = /^index-nodes-.*\.bin$/;
/** Bytes read at once. */
const CHUNK_BYTES = 4 << 20;

/**
 * Writes a file of nodes, whole or not at all, and removes earlier ones except `kept`, which the
 * copy saved before names. `copy` writes its contents.
 */
export function writeNodeFile<Result>(
  folder: string,
  kept: string | undefined,
  copy: (write: (bytes: Uint8Array) => void) => Result,
): { readonly file: SavedNodeFile; readonly places: Result } {
  const temporary = join(folder, `index-nodes-${randomUUID()}.bin`);
  let [length, crc] = [0, 0];
  const descriptor = openSync(temporary, 'wx', 0o600);
  let places: Result;
  try {
    places = copy((bytes) => {
      writeWhole(descriptor, bytes, length);
      crc = crc32(bytes, crc);
      length += bytes.length;
    });
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  const name = `index-nodes-${crc.toString(16)}-${length}.bin`;
  renameSync(temporary, join(folder, name));
  for (const other of readdirSync(folder)) {
    if (NAME.test(other) && other !== name && other !== kept) {
      rmSync(join(folder, other), { force: true });
    }
  }
  return { file: { name, length, crc32: crc }, places };
}

/** Opens a file of nodes for reading; undefined if it is missing or not as it was written. */
export function openNodeFile(folder: string, file: SavedNodeFile): OpenedFile | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(join(folder, file.name), 'r');
  } catch {
    return undefined;
  }
  if (isWhole(descriptor, file)) return { descriptor, length: file.length };
  closeSync(descriptor);
  return undefined;
}

function isWhole(descriptor: number, { length, crc32: expected }: SavedNodeFile): boolean {
  if (fstatSync(descriptor).size !== length) return false;
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, length));
  let crc = 0;
  for (let at = 0; at < length; at += chunk.length) {
    const bytes = chunk.subarray(0, Math.min(chunk.length, length - at));
    readWhole(descriptor, bytes, at);
    crc = crc32(bytes, crc);
  }
  return crc === expected;
}
