import type { HeldRow } from './held-row.ts';
import { equalKeysOf } from './identity.ts';
import { rowKeys } from './row-keys.ts';

/**
 * Corporate numbers and ids that rows of a file give to the same name with equal distinguishing
 * marks. If there are several, a record without one cannot be matched safely.
 */
export class Claims {
  readonly #rows: Iterable<HeldRow>;
  /** Computed when first needed, which for most files is never. */
  #values: ReadonlyMap<string, string | typeof SEVERAL> | undefined;

  /** `rows` are iterated at most once. */
  constructor(rows: Iterable<HeldRow>) {
    this.#rows = rows;
  }

  /**
   * Returns whether no other row claims the same name for another number or for another id of the
   * same scheme.
   */
  isAlone(held: HeldRow): boolean {
    this.#values ??= countClaims(this.#rows);
    const values = this.#values;
    return claimsOf(held).every(([claim]) => values.get(claim) !== SEVERAL);
  }
}

const SEVERAL: unique symbol = Symbol('several');

function countClaims(rows: Iterable<HeldRow>): ReadonlyMap<string, string | typeof SEVERAL> {
  const values = new Map<string, string | typeof SEVERAL>();
  for (const held of rows) {
    if (held.errors.length > 0) continue;
    for (const [claim, value] of claimsOf(held)) {
      const before = values.get(claim) ?? value;
      values.set(claim, before === value ? value : SEVERAL);
    }
  }
  return values;
}

function claimsOf({ identity, row }: HeldRow): readonly (readonly [string, string])[] {
  if (identity === undefined) return [];
  const { corporateNumber } = identity;
  return equalKeysOf(identity).flatMap((key) => [
    ...(corporateNumber === undefined ? [] : [[`#${key}`, corporateNumber] as const]),
    ...rowKeys(row).map(({ scheme, value }) => [`${scheme}:${key}`, value] as const),
  ]);
}
