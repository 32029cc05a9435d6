import { type Stats, statSync } from 'node:fs';
import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { storeError } from './sqlite-error.ts';

/** Values that statements accept and return. */
export type SqlValue = string | number | null;

/** Time for which a writer waits for another process's commit before STORE_UNAVAILABLE. */
const BUSY_TIMEOUT_MS = 5_000;
/**
 * Page cache, in KiB with the negative sign that SQLite expects: index pages of some million
 * records.
 */
const CACHE_SIZE_KIB = -65_536;
/** Pages of 4 KiB in the log before they are copied into the file; more pages mean fewer copies. */
const CHECKPOINT_PAGES = 8_192;

/** A database without a file, which is lost when its connection closes. */
export const IN_MEMORY = ':memory:';

/** One open file with its statements, each compiled once. Everything in it is synchronous. */
export class Connection {
  readonly file: string;
  readonly #database;
  readonly #statements = new Map<string, StatementSyncInstance>();
  readonly #opened: Stats | undefined;

  /** Throws STORE_UNAVAILABLE if the file cannot be opened. */
  constructor(file: string, busyTimeoutMs = BUSY_TIMEOUT_MS) {
    this.file = file;
    this.#database = this.#guarded(() => new DatabaseSync(file, { timeout: busyTimeoutMs }));
    this.#opened = findFile(file);
  }

  /**
   * Makes every commit wait for the disk and overwrite deleted data
   * (sqlite.org/pragma.html#pragma_synchronous, #pragma_secure_delete).
   */
  makeDurable(): void {
    this.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = ${CACHE_SIZE_KIB};
       PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA temp_store = MEMORY;
       PRAGMA secure_delete = ON`,
    );
  }

  exec(sql: string): void {
    this.#guarded(() => this.#database.exec(sql));
  }

  /** Runs a write; returns the number of changed rows and the key of the last inserted row. */
  run(sql: string, ...parameters: SqlValue[]): { readonly changes: number; readonly key: number } {
    return this.#guarded(() => {
      const { changes, lastInsertRowid } = this.#statement(sql).run(...parameters);
      return { changes, key: Number(lastInsertRowid) };
    });
  }

  /** Returns the first row; the caller declares the columns that its SQL selects. */
  get<Row>(sql: string, ...parameters: SqlValue[]): Row | undefined {
    return this.#guarded(() => this.#statement(sql).get(...parameters) as Row | undefined);
  }

  /** Returns every row; the caller declares the columns that its SQL selects. */
  all<Row>(sql: string, ...parameters: SqlValue[]): Row[] {
    return this.#guarded(() => this.#statement(sql).all(...parameters) as Row[]);
  }

  /** Runs all reads of the work on one snapshot of the file, whatever other processes commit. */
  read<Result>(work: () => Result): Result {
    return this.#transaction('BEGIN', work);
  }

  /**
   * Runs the work completely or not at all. No other process writes meanwhile, so commits have one
   * order.
   */
  write<Result>(work: () => Result): Result {
    return this.#transaction('BEGIN IMMEDIATE', work);
  }

  /** Copies the log into the file, so that the file alone is complete, and closes it. */
  close(): void {
    if (!this.#database.isOpen) return;
    try {
      this.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.abandon();
    }
  }

  /** Closes the file immediately; uncommitted changes are lost. */
  abandon(): void {
    if (!this.#database.isOpen) return;
    this.#statements.clear();
    this.#database.close();
  }

  #transaction<Result>(begin: string, work: () => Result): Result {
    if (!this.#database.isOpen) throw closed(this.file);
    this.#checkPlace();
    this.exec(begin);
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** An open file outlives its name: reads would be stale, and writes would be lost. */
  #checkPlace(): void {
    if (this.file === IN_MEMORY) return;
    const found = findFile(this.file);
    if (found?.ino === this.#opened?.ino && found?.dev === this.#opened?.dev) return;
    const key = found === undefined ? 'storeGone' : 'storeReplaced';
    throw new CatalyzerError('STORE_UNAVAILABLE', { key, parameters: { file: this.file } });
  }

  #statement(sql: string): StatementSyncInstance {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.file);
    }
  }
}

/** Returns `undefined` if it does not exist or is no longer visible. */
function findFile(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function closed(file: string): CatalyzerError {
  return new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeClosed', parameters: { file } });
}
