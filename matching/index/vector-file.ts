import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { ChangeCursor, FeedPage, GraphReader } from '../../graph/store.ts';
import { ENCODER_VERSION } from '../meaning/encoder-version.ts';
import { KEPT_DIMENSIONS } from '../meaning/vector-map.ts';
import type { MeaningIndex } from './meaning-index.ts';
import { replaceFile } from './replace-file.ts';
import { hasLeft } from './stale-copies.ts';

/** Vector of a record as stored in a file. */
interface SavedVector {
  readonly id: string;
  /** See `hashOfSides`. */
  readonly hash: number;
  readonly vector: Int8Array;
}

const FORMAT = 'catalyzer-vectors-1';
/**
 * Name of the file of vectors, which is not a saved copy of the index: it outlives one that is
 * rebuilt.
 */
export const VECTOR_FILE = 'vectors.bin';
const HEAD_BYTES_MAX = 1_024;
const NEWLINE = 0x0a;
const DIGEST_BYTES = 32;
/** Records of one block: half a megabyte, written and read between two turns of the event loop. */
const BLOCK_RECORDS = 2_048;
/** Head of a block: the number of its records and the total length of their ids. */
const BLOCK_HEAD_BYTES = 8;

/**
 * Writes the vectors of the records that have one, with the place of the feed up to which the file
 * has nothing that left the public; a crash leaves the old file or the new one. Runs alongside
 * other work. Errors: those of the file system.
 */
export async function saveVectors(
  folder: string,
  index: Pick<MeaningIndex, 'kept' | 'size'>,
  cursor: ChangeCursor,
): Promise<void> {
  await writeFile(folder, cursor, blocksOf(index));
}

/**
 * Takes saved vectors in; returns false, and none of them counts, if there is no whole file of this
 * version of the encoder.
 */
export async function restoreVectors(folder: string, index: MeaningIndex): Promise<boolean> {
  const file = await openVectors(folder);
  if (file === undefined) return false;
  try {
    await file.verify();
    for await (const block of file.blocks()) {
      for (const { id, hash, vector } of block) index.putById(id, hash, vector);
    }
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Removes the vectors of records that left the public since from the saved ones. Errors: those of
 * the store and of the file system.
 */
export async function forgetVectors(
  reader: Pick<GraphReader, 'changesSince'>,
  folder: string,
): Promise<void> {
  const remove = () => rm(join(folder, VECTOR_FILE), { force: true });
  const file = await openVectors(folder);
  if (file === undefined) return remove();
  try {
    const left = await leftSince(reader, file.cursor);
    if (left === undefined) return await remove();
    if (left.ids.size === 0) return;
    const kept = async function* () {
      await file.verify();
      for await (const block of file.blocks()) yield block.filter(({ id }) => !left.ids.has(id));
    };
    // One that cannot be read to its end is removed, and so made again.
    await writeFile(folder, left.cursor, kept()).catch(remove);
  } finally {
    await file.close();
  }
}

/** Returns the records that left since; undefined if the place is one of another store. */
async function leftSince(
  reader: Pick<GraphReader, 'changesSince'>,
  since: ChangeCursor,
): Promise<{ readonly ids: ReadonlySet<string>; readonly cursor: ChangeCursor } | undefined> {
  const ids = new Set<string>();
  let cursor = since;
  try {
    for (let more = true; more; ) {
      const page: FeedPage = await reader.changesSince(cursor);
      for (const change of page.changes) {
        if (!hasLeft(change)) continue;
        if (change.kind === 'node') ids.add(change.node.id);
        if (change.kind === 'nodeGone') ids.add(change.id);
      }
      ({ cursor, more } = page);
    }
  } catch (error) {
    if (error instanceof CatalyzerError && error.code === 'BAD_USER_INPUT') return undefined;
    throw error;
  }
  return { ids, cursor };
}

function* blocksOf(index: Pick<MeaningIndex, 'kept' | 'size'>): Generator<readonly SavedVector[]> {
  for (let from = 0; from < index.size; ) {
    const { kept, end } = index.kept(from, BLOCK_RECORDS);
    yield kept;
    from = end;
  }
}

async function writeFile(
  folder: string,
  cursor: ChangeCursor,
  blocks: Iterable<readonly SavedVector[]> | AsyncIterable<readonly SavedVector[]>,
): Promise<void> {
  const digest = createHash('sha256');
  await replaceFile(join(folder, VECTOR_FILE), async (file) => {
    const write = async (bytes: Uint8Array) => {
      digest.update(bytes);
      await file.writeFile(bytes);
    };
    await write(
      Buffer.from(`${JSON.stringify({ format: FORMAT, encoder: ENCODER_VERSION, cursor })}\n`),
    );
    for await (const block of blocks) if (block.length > 0) await write(packBlock(block));
    await file.writeFile(digest.digest());
  });
}

/** Packs head, hashes, vectors and ids. */
function packBlock(block: readonly SavedVector[]): Buffer {
  const ids = Buffer.from(block.map(({ id }) => id).join('\n'));
  const hashesAt = BLOCK_HEAD_BYTES;
  const vectorsAt = hashesAt + block.length * 4;
  const idsAt = vectorsAt + block.length * KEPT_DIMENSIONS;
  const bytes = Buffer.alloc(idsAt + ids.length);
  bytes.writeUInt32LE(block.length, 0);
  bytes.writeUInt32LE(ids.length, 4);
  block.forEach(({ hash, vector }, at) => {
    bytes.writeInt32LE(hash, hashesAt + at * 4);
    bytes.set(
      new Uint8Array(vector.buffer, vector.byteOffset, vector.length),
      vectorsAt + at * KEPT_DIMENSIONS,
    );
  });
  bytes.set(ids, idsAt);
  return bytes;
}

/** Returns the number of records of a block, and the number of bytes of their ids. */
function blockHead(bytes: Buffer): readonly [count: number, idBytes: number] {
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}

function unpackBlock(bytes: Buffer): SavedVector[] {
  const [count] = blockHead(bytes);
  const vectorsAt = BLOCK_HEAD_BYTES + count * 4;
  const idsAt = vectorsAt + count * KEPT_DIMENSIONS;
  const ids = bytes.toString('utf8', idsAt).split('\n');
  return Array.from({ length: count }, (_, at) => ({
    id: ids[at] ?? '',
    hash: bytes.readInt32LE(BLOCK_HEAD_BYTES + at * 4),
    vector: new Int8Array(
      bytes.buffer,
      bytes.byteOffset + vectorsAt + at * KEPT_DIMENSIONS,
      KEPT_DIMENSIONS,
    ),
  }));
}

/** Open file of vectors whose head was read: the same one even if it is replaced meanwhile. */
interface VectorFile {
  readonly cursor: ChangeCursor;
  /** Reads it through; throws if it is not as it was written. */
  verify(): Promise<void>;
  /** Yields every block; throws if the file is cut off or damaged, as far as lengths show. */
  blocks(): AsyncGenerator<SavedVector[]>;
  close(): Promise<void>;
}

/** Returns undefined if there is none of this version. */
async function openVectors(folder: string): Promise<VectorFile | undefined> {
  const file = await open(join(folder, VECTOR_FILE), 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  const head = await readHead(file);
  if (head === undefined) {
    await file.close();
    return undefined;
  }
  const read = async (at: number, length: number): Promise<Buffer> => {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, at);
    if (bytesRead < length) throw new Error('The file of vectors is cut off.');
    return bytes;
  };
  const end = (await file.stat()).size - DIGEST_BYTES;
  async function* packed(): AsyncGenerator<Buffer> {
    for (let at = head?.length ?? 0; at < end; ) {
      const [count, idBytes] = blockHead(await read(at, BLOCK_HEAD_BYTES));
      const length = BLOCK_HEAD_BYTES + count * (4 + KEPT_DIMENSIONS) + idBytes;
      if (count > BLOCK_RECORDS || at + length > end) {
        throw new Error('The file of vectors is damaged.');
      }
      yield await read(at, length);
      at += length;
    }
  }
  return {
    cursor: head.cursor,
    verify: async () => {
      const digest = createHash('sha256').update(await read(0, head.length));
      for await (const block of packed()) digest.update(block);
      if (!digest.digest().equals(await read(end, DIGEST_BYTES))) {
        throw new Error('The file of vectors is damaged.');
      }
    },
    async *blocks() {
      for await (const block of packed()) yield unpackBlock(block);
    },
    close: () => file.close(),
  };
}

async function readHead(
  file: FileHandle,
): Promise<{ readonly cursor: ChangeCursor; readonly length: number } | undefined> {
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(HEAD_BYTES_MAX),
      0,
      HEAD_BYTES_MAX,
      0,
    );
    const end = buffer.subarray(0, bytesRead).indexOf(NEWLINE);
    const head: unknown = end < 0 ? undefined : JSON.parse(buffer.toString('utf8', 0, end));
    if (typeof head !== 'object' || head === null) return undefined;
    const cursor: unknown = Reflect.get(head, 'cursor');
    const isOurs =
      Reflect.get(head, 'format') === FORMAT && Reflect.get(head, 'encoder') === ENCODER_VERSION;
    return isOurs && typeof cursor === 'number' ? { cursor, length: end + 1 } : undefined;
  } catch {
    return undefined;
  }
}
