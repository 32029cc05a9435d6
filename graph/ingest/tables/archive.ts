import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { workbookError } from './workbook-error.ts';

/** Maximum size of a workbook file. */
const FILE_BYTES_MAX = 100 * 1024 * 1024;
/** Maximum number of files in the archive; a workbook of 1,000 sheets has some 2,100. */
const ENTRIES_MAX = 5_000;
/** Maximum unpacked size of all files of the archive. */
const UNPACKED_BYTES_MAX = 1024 * 1024 * 1024;
/**
 * Maximum ratio of unpacked to packed bytes of a file; sheets that repeat one row reach about 100.
 */
const RATIO_MAX = 500;
/** Smaller files may have any ratio. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** Files of a workbook by path. */
export interface Archive {
  has(path: string): boolean;
  /** Unpacked bytes of a file, exactly as many as the directory declares. */
  read(path: string): Promise<Readable>;
}

/**
 * Opens a zip archive by its directory, before anything is unpacked. Throws BAD_USER_INPUT if it is
 * not an archive, or unpacks to more than a list needs (a zip bomb). Nothing is written to disk, so
 * the names of its files cannot do harm.
 */
export async function openArchive(bytes: Uint8Array, fileName: string): Promise<Archive> {
  if (bytes.length > FILE_BYTES_MAX) throw workbookError('importWorkbookTooLarge', fileName);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await open(buffer);
    const entries = await readDirectory(zip, fileName);
    return {
      has: (path) => entries.has(path),
      read: (path) => {
        const entry = entries.get(path);
        if (entry === undefined) throw workbookError('importWorkbookDamaged', fileName);
        return openStream(zip, entry);
      },
    };
  } catch (error) {
    throw workbookError('importWorkbookDamaged', fileName, error);
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
    fromBuffer(buffer, options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function readDirectory(zip: ZipFile, fileName: string): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    let count = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const { uncompressedSize, compressedSize } = entry;
      unpacked += uncompressedSize;
      count += 1;
      const isBomb =
        unpacked > UNPACKED_BYTES_MAX ||
        count > ENTRIES_MAX ||
        (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * RATIO_MAX);
      if (isBomb) {
        reject(workbookError('importWorkbookTooLarge', fileName));
        return;
      }
      entries.set(entry.fileName.replace(/^\//u, ''), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return promisify<Entry, Readable>((one, done) => {
    zip.openReadStream(one, (error, stream) => done(error, stream));
  })(entry);
}
