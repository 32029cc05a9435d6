import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { COMMIT_CHANGES_MAX } from '../../port-bounds.ts';

/** Changes per commit when there are several: few enough to show progress every second. */
export const BATCH_CHANGES = 4_000;

/** Called after every commit. */
export type OnProgress = (progress: { readonly done: number; readonly total: number }) => void;

/**
 * Groups whole units, in order, into parts of at most `size` changes. Throws BAD_USER_INPUT for a
 * unit that does not fit into one commit together with the import's own record.
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
