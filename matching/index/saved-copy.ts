import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeCursor } from '../../graph/store.ts';
import { replaceFile } from './replace-file.ts';

/** Derived copy as saved in the data folder. */
export interface SavedCopy {
  readonly name: string;
  readonly version: string;
  /** Place up to which the feed is in it. */
  readonly cursor: ChangeCursor;
  /** Number of the last change of a PUBLIC record up to the cursor. */
  readonly publicSequence: number;
  /** Identifies the change at the cursor: the feed of another store has another one there. */
  readonly witness: string;
  readonly bytes: Uint8Array;
}

/** Names V8 too: the bytes are in its own format, and its Unicode tables fold the names. */
const FORMAT = `catalyzer-index-2-v8-${process.versions.v8}`;
/** Names of the files of saved copies, without the files of nodes that one refers to. */
export const SAVED_COPY = /^index-[a-z]+\.bin$/;
/** These and their other files in the folder. */
const ANY_FILE = /^index-.*\.bin(?:\..*)?$/;
const HEAD_BYTES_MAX = 4_096;
/** Bytes that are read or digested at once: neither takes 2^31. */
const PIECE_BYTES_MAX = 1 << 30;
const NEWLINE = 0x0a;

function fileOf(folder: string, name: string): string {
  return join(folder, `index-${name}.bin`);
}

/** Includes the head: a cursor that is off by one would skip a change for ever. */
function digestOf({ name, version, cursor, publicSequence, witness, bytes }: SavedCopy): string {
  const head = JSON.stringify([name, version, cursor, publicSequence, witness]);
  const digest = createHash('sha256').update(head);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES_MAX) {
    digest.update(bytes.subarray(at, at + PIECE_BYTES_MAX));
  }
  return digest.digest('hex');
}

/** Writes a copy so that a crash leaves the old file or the new one, never a mixture. */
export async function writeSavedCopy(folder: string, copy: SavedCopy): Promise<void> {
  const { bytes, ...head } = copy;
  const line = JSON.stringify({ format: FORMAT, ...head, sha256: digestOf(copy) });
  await replaceFile(fileOf(folder, copy.name), async (file) => {
    await file.writeFile(`${line}\n`);
    await file.writeFile(bytes);
  });
}

/** Returns the saved copy of this name and version; undefined if it is missing or damaged. */
export async function readSavedCopy(
  folder: string,
  wanted: Pick<SavedCopy, 'name' | 'version'>,
): Promise<SavedCopy | undefined> {
  return readOpened(fileOf(folder, wanted.name), async (file) => {
    const { head, length } = await readHead(file);
    const isWanted = head?.name === wanted.name && head.version === wanted.version;
    return isWanted ? wholeCopy(head, await readFrom(file, length)) : undefined;
  }).catch(() => undefined);
}

/** Returns the names of the saved copies of a folder that are not as they were written. */
export async function findDamagedCopies(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => SAVED_COPY.test(name));
  const damaged: string[] = [];
  for (const name of names.sort()) {
    if (!(await readOpened(join(folder, name), isWhole))) damaged.push(name);
  }
  return damaged;
}

/** Accepts one of another version of the format: it is replaced when it is next needed. */
async function isWhole(file: FileHandle): Promise<boolean> {
  const { line, head, length } = await readHead(file);
  if (head !== undefined) return wholeCopy(head, await readFrom(file, length)) !== undefined;
  return /^\{"format":"catalyzer-index-/.test(line) && !line.includes(FORMAT);
}

/** Reads the first line of a file, that line as a head, and the length of both. */
async function readHead(file: FileHandle) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES_MAX), 0, HEAD_BYTES_MAX, 0);
  const end = Math.max(0, buffer.subarray(0, bytesRead).indexOf(NEWLINE));
  const line = buffer.toString('utf8', 0, end);
  return { line, head: parseHead(line), length: end + 1 };
}

/** Reads the rest of a file into memory of its own: typed arrays need an aligned beginning. */
async function readFrom(file: FileHandle, begin: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, (await file.stat()).size - begin));
  for (let done = 0; done < bytes.length; ) {
    const length = Math.min(bytes.length - done, PIECE_BYTES_MAX);
    const { bytesRead } = await file.read(bytes, done, length, begin + done);
    if (bytesRead === 0) throw new Error('A saved copy is shorter than it was.');
    done += bytesRead;
  }
  return bytes;
}

async function readOpened<Result>(
  path: string,
  read: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, 'r');
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}

/** Returns undefined if it is not as it was written. */
function wholeCopy({ sha256, ...fields }: Head, bytes: Uint8Array): SavedCopy | undefined {
  const copy = { ...fields, bytes };
  return digestOf(copy) === sha256 ? copy : undefined;
}

/** Removes every saved copy of a folder. */
export async function removeSavedCopies(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ANY_FILE.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/** Returns the place in the feed of a saved copy; undefined if its head cannot be read. */
export async function readSavedCursor(path: string): Promise<ChangeCursor | undefined> {
  return readOpened(path, async (file) => (await readHead(file)).head?.cursor).catch(
    () => undefined,
  );
}

interface Head extends Omit<SavedCopy, 'bytes'> {
  readonly sha256: string;
}

function parseHead(line: string): Head | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const field = (key: string): unknown => Reflect.get(value, key);
  const [name, version, sha256] = [field('name'), field('version'), field('sha256')];
  const witness = field('witness');
  const [cursor, publicSequence] = [field('cursor'), field('publicSequence')];
  if (field('format') !== FORMAT || typeof name !== 'string' || typeof version !== 'string') {
    return undefined;
  }
  if (typeof witness !== 'string' || typeof sha256 !== 'string') return undefined;
  if (!isCount(cursor) || !isCount(publicSequence)) return undefined;
  return { name, version, sha256, cursor, publicSequence, witness };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
