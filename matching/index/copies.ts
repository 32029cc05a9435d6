import type { FeedPage, GraphReader } from '../../graph/store.ts';
import type { Derived } from './derived.ts';
import { BEGINNING, type FeedPlace, placeAfter } from './feed-place.ts';
import type { Pace } from './pace.ts';
import type { Saveable } from './saved-copies.ts';
import { failedRecord, SetAside, type SetAsideRecord } from './set-aside.ts';

/** Derived copies by the names that their maker gives them. */
export type NamedCopies = Readonly<Record<string, Derived>>;

/** Failure of a copy to take something in: no copy can be trusted, and all must be rebuilt. */
export class CopyFailure extends Error {
  constructor(cause: unknown) {
    super('A derived copy failed.', { cause });
    this.name = 'CopyFailure';
  }
}

/** All copies of one store, which read its feed together, and the records that they leave out. */
export class Copies<Made extends NamedCopies> {
  readonly made: Made;
  readonly aside: SetAside;
  readonly #derived: readonly Derived[];
  readonly #pace: Pace;

  constructor(made: Made, pace: Pace, failed: Iterable<SetAsideRecord> = []) {
    this.made = made;
    this.#pace = pace;
    this.aside = new SetAside(failed);
    this.#derived = Object.values(made);
  }

  /** All parts that are saved. */
  get all(): readonly Saveable[] {
    return [...this.#derived, this.aside];
  }

  /** True if one of them has another snapshot to publish, although no change was applied. */
  get isDue(): boolean {
    return this.#derived.some((one) => one.isDue?.());
  }

  /** Folds changes into every copy, alongside other work. Error: CopyFailure. */
  async apply(changes: FeedPage['changes']): Promise<void> {
    for (const change of changes) {
      const passed = this.aside.pass([change]);
      this.#each((one) => one.apply(passed));
      if (this.#pace.isDue()) await this.#pace.pause();
    }
  }

  /** Does the slow part of the next `settle` alongside other work. Error: CopyFailure. */
  async prepare(): Promise<void> {
    try {
      for (const one of this.#derived) {
        for (const _ of one.prepare?.() ?? []) await this.#pace.pause();
      }
    } catch (error) {
      throw new CopyFailure(error);
    }
  }

  /** Publishes every copy. Error: CopyFailure. */
  settle(): void {
    this.#each((one) => one.settle());
  }

  /** Releases their resources. */
  close(): void {
    for (const one of this.#derived) one.close?.();
  }

  #each(work: (one: Derived) => void): void {
    try {
      for (const one of this.#derived) work(one);
    } catch (error) {
      throw new CopyFailure(error);
    }
  }
}

/** The first attempt finds the records that fail, the second omits them, a third finds the rest. */
const ATTEMPTS_MAX = 3;

/**
 * Builds copies of the whole feed, without the records that a copy fails at. Errors: CopyFailure if
 * they fail all the same, those of the store.
 */
export async function buildCopies<Made extends NamedCopies>(
  reader: Pick<GraphReader, 'changesSince'>,
  makeCopies: () => Made,
  pace: Pace,
): Promise<{ readonly copies: Copies<Made>; readonly place: FeedPlace }> {
  const failed = new Map<string, SetAsideRecord>();
  let last: unknown;
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const copies = new Copies(makeCopies(), pace, failed.values());
    const before = failed.size;
    try {
      const place = await readWhole(reader, copies, (record, error) => {
        last = error;
        failed.set(record.id, record);
      });
      if (failed.size === before) {
        await copies.prepare();
        copies.settle();
        return { copies, place };
      }
    } catch (error) {
      copies.close();
      throw error;
    }
    copies.close();
  }
  throw new CopyFailure(last);
}

/** Applies one change at a time, so a failure names its record; the copies are spoilt then. */
async function readWhole(
  reader: Pick<GraphReader, 'changesSince'>,
  copies: Copies<NamedCopies>,
  onFailed: (record: SetAsideRecord, error: unknown) => void,
): Promise<FeedPlace> {
  let place = BEGINNING;
  for (let more = true; more; ) {
    const page: FeedPage = await reader.changesSince(place.cursor);
    for (const change of page.changes) {
      try {
        await copies.apply([change]);
      } catch (error) {
        const { cause } = error as CopyFailure;
        onFailed(failedRecord(change, cause), cause);
      }
    }
    place = placeAfter(place, page);
    ({ more } = page);
  }
  return place;
}
