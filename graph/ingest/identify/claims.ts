import type { HeldRow } from './held-row.ts';
import { equalKeysOf } from './identity.ts';
import { rowKeys } from './row-keys.ts';

/**
 * The corporate numbers and the ids that rows of a file give to one name with equal marks: where
 * several do, none of them is surely meant by a record without one.
 */
export class Claims {
  readonly #rows: Iterable<HeldRow>;
  /** Counted when it is first asked for: most files never need it. */
  #values: ReadonlyMap<string, string | typeof SEVERAL> | undefined;

  /** `rows` are walked at most once. */
  constructor(rows: Iterable<HeldRow>) {
    this.#rows = rows;
  }

  /** Whether no other row claims the same name for another number, or another id of its scheme. */
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
