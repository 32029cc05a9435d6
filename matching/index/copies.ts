import type { FeedPage, GraphReader } from '../../graph/store.ts';
import type { Derived } from './derived.ts';
import { BEGINNING, type FeedPlace, placeAfter } from './feed-place.ts';
import type { Pace } from './pace.ts';
import type { Saveable } from './saved-copies.ts';
import { failedRecord, SetAside, type SetAsideRecord } from './set-aside.ts';

/** Derived copies by the names under which their maker knows them. */
export type NamedCopies = Readonly<Record<string, Derived>>;

/** A copy could not take something in: all of them are as they may be, and to be made again. */
export class CopyFailure extends Error {
  constructor(cause: unknown) {
    super('A derived copy failed.', { cause });
    this.name = 'CopyFailure';
  }
}

/** All copies of one store, which go through its feed together, and what they do without. */
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

  /** Everything that is saved. */
  get all(): readonly Saveable[] {
    return [...this.#derived, this.aside];
  }

  /** Whether one of them has another snapshot to publish, though no change was applied. */
  get isDue(): boolean {
    return this.#derived.some((one) => one.isDue?.());
  }

  /** Folds changes into every copy, beside other work. Error: CopyFailure. */
  async apply(changes: FeedPage['changes']): Promise<void> {
    for (const change of changes) {
      const passed = this.aside.pass([change]);
      this.#each((one) => one.apply(passed));
      if (this.#pace.isDue()) await this.#pace.pause();
    }
  }

  /** Does beside other work what takes long of the next `settle`. Error: CopyFailure. */
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

  /** Lets go of what they hold. */
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

/** The first time finds what fails, the second is without it; a third one finds what is left. */
const ATTEMPTS_MAX = 3;

/**
 * Makes copies of the whole feed, without the records that a copy fails at. Errors: CopyFailure
 * when they fail all the same, those of the store.
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

/** One change at a time, so that what a copy fails at has a name; the copies are spoilt then. */
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
