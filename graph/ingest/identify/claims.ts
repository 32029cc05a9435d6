import type { HeldRow } from './held-row.ts';
import { marksKey, nameKeys } from './known-identities.ts';
import { rowKeys } from './row-keys.ts';

/**
 * The corporate numbers and the ids that rows of a file give to one name with equal marks: where
 * several do, none of them is surely meant by a record without one.
 */
export class Claims {
  readonly #values = new Map<string, string | typeof SEVERAL>();

  constructor(rows: readonly HeldRow[]) {
    for (const held of rows) {
      if (held.errors.length > 0) continue;
      for (const [claim, value] of claimsOf(held)) {
        const before = this.#values.get(claim) ?? value;
        this.#values.set(claim, before === value ? value : SEVERAL);
      }
    }
  }

  /** Whether no other row claims the same name for another number, or another id of its scheme. */
  isAlone(held: HeldRow): boolean {
    return claimsOf(held).every(([claim]) => this.#values.get(claim) !== SEVERAL);
  }
}

const SEVERAL: unique symbol = Symbol('several');

function claimsOf({ identity, row }: HeldRow): readonly (readonly [string, string])[] {
  if (identity === undefined) return [];
  const { corporateNumber } = identity;
  const marks = marksKey(identity);
  return nameKeys(identity).flatMap((name) => [
    ...(corporateNumber === undefined ? [] : [[`#${name}${marks}`, corporateNumber] as const]),
    ...rowKeys(row).map(({ scheme, value }) => [`${scheme}:${name}${marks}`, value] as const),
  ]);
}
