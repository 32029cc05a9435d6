import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { COMMIT_CHANGES_MAX } from '../../port-bounds.ts';

/** Changes of one commit among several: small enough to show progress every second. */
export const BATCH_CHANGES = 4_000;

/** Told after every commit. */
export type OnProgress = (progress: { readonly done: number; readonly total: number }) => void;

/**
 * Whole units in their order, as many in one part as fit into `size` changes. A unit that no
 * commit holds beside the import's own record is BAD_USER_INPUT.
 */
export function* batchUnits<T>(
  units: readonly (readonly T[])[],
  size: number,
): Iterable<readonly T[]> {
  let part: T[] = [];
  for (const unit of units) {
    if (unit.length >= COMMIT_CHANGES_MAX) throw tooLarge(unit.length);
    if (part.length > 0 && part.length + unit.length > size) {
      yield part;
      part = [];
    }
    for (const change of unit) part.push(change);
  }
  if (part.length > 0) yield part;
}

function tooLarge(count: number): CatalyzerError {
  const max = COMMIT_CHANGES_MAX - 1;
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'importUnitTooLarge',
    parameters: { count, max },
  });
}
