import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { FeedChange, FeedPage } from '../../../graph/store.ts';

/** Changes on one page: small, so that a few changes take several. */
const PAGE = 50;

/** The feed of a store that is nothing but its changes. */
export class MemoryFeed {
  readonly changes: FeedPage['changes'][number][] = [];
  /** The cursors that were asked for. */
  readonly asked: number[] = [];

  constructor(changes: readonly FeedChange[] = []) {
    this.add(changes);
  }

  add(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      const sequence = this.changes.length + 1;
      this.changes.push({ ...change, sequence, publicSequence: sequence });
    }
  }

  async changesSince(cursor: number): Promise<FeedPage> {
    this.asked.push(cursor);
    if (cursor > this.changes.length) {
      throw new CatalyzerError('BAD_USER_INPUT', {
        key: 'cursorNotOfThisStore',
        parameters: { value: String(cursor), last: this.changes.length },
      });
    }
    const changes = this.changes.slice(cursor, cursor + PAGE);
    const end = cursor + changes.length;
    return { changes, cursor: end, more: end < this.changes.length };
  }
}
