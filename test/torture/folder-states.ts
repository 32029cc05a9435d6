import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { STORE_FILE } from '../../graph/sqlite/open-sqlite-store.ts';
import type { Random } from '../benchmark/random.ts';

/** Makes a data folder wrong at a path where nothing is; `whole` is a folder that is right. */
export type MakeWrong = (path: string, whole: string, random: Random) => void;

/** Data folders as operators have them by mistake. */
export const WRONG_FOLDERS: Readonly<Record<string, MakeWrong>> = {
  missing: () => undefined,
  empty: (path) => mkdirSync(path),
  aFile: (path) => writeFileSync(path, 'not a folder'),
  foreignFiles: (path, _, random) => {
    mkdirSync(path);
    writeFileSync(join(path, '会員名簿.xlsx'), randomBytes(random, 3_000));
    mkdirSync(join(path, 'data'));
    writeFileSync(join(path, 'data', 'notes.txt'), 'x');
  },
  emptyDatabase: (path) => {
    mkdirSync(path);
    writeFileSync(join(path, STORE_FILE), '');
  },
  otherBytes: (path, _, random) => {
    mkdirSync(path);
    writeFileSync(join(path, STORE_FILE), randomBytes(random, 1 + random.below(20_000)));
  },
  foreignDatabase: (path) => {
    mkdirSync(path);
    const other = new DatabaseSync(join(path, STORE_FILE));
    other.exec('CREATE TABLE node (id TEXT); INSERT INTO node VALUES (1)');
    other.close();
  },
  databaseIsAFolder: (path) => mkdirSync(join(path, STORE_FILE), { recursive: true }),
  cutDatabase: (path, whole, random) => {
    cpSync(whole, path, { recursive: true });
    const bytes = readFileSync(join(path, STORE_FILE));
    writeFileSync(join(path, STORE_FILE), bytes.subarray(0, 1 + random.below(bytes.length - 1)));
  },
  indexAlone: (path, whole) => {
    cpSync(whole, path, { recursive: true, filter: (name) => !name.includes(STORE_FILE) });
  },
  missingMount: (path) => {
    // The parent is not there either: the folder stands for one on a disk that is not mounted.
    if (existsSync(path)) throw new Error('It is there.');
  },
};

/** Returns random bytes of no format. */
function randomBytes(random: Random, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => random.below(256));
}

/**
 * Returns the files below a path, to be compared: names and contents, except for the file by which
 * processes share a database, which holds nothing.
 */
export function contentOf(path: string): string {
  if (!existsSync(path)) return 'nothing';
  if (!statSync(path).isDirectory()) return digest(path);
  const below = readdirSync(path)
    .filter((name) => !name.endsWith('-shm'))
    .sort();
  return `{${below.map((name) => `${name}: ${contentOf(join(path, name))}`).join(', ')}}`;
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}
