import type { IdentifiedRow } from '../identify/identify-rows.ts';
import type { RowError } from '../read/row-error.ts';
import { type AppliedRows, applyRows } from './apply-rows.ts';
import type { SourceDefaults } from './build-source.ts';
import { circularGroups } from './circular-groups.ts';
import { dependentRows } from './dependent-rows.ts';
import type { RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';
import { renamedRows } from './renamed-rows.ts';
import { replacedNames } from './replaced-names.ts';

/** Every record that the rows make or change, or leave as it is. */
export interface BuiltRecords extends Pick<AppliedRows, 'nodes' | 'relationships'> {
  /** The errors of rows that could be identified but not built, by their place in the list. */
  readonly errors: ReadonlyMap<number, readonly RowError[]>;
}

/**
 * Applies the rows in the order of the file. Drops invalid rows, then rows that depend on a dropped
 * record, until nothing changes (fixed point). Each round drops at least one row and all that
 * depend on it, so few rounds are needed.
 */
export function buildRecords(
  rows: readonly IdentifiedRow[],
  stored: StoredRecords,
  defaults: SourceDefaults,
  acceptRenames: boolean,
): BuiltRecords {
  const errors = new Map<number, readonly RowError[]>();
  const good = () =>
    rows.flatMap((row, at) => (row.errors.length > 0 || errors.has(at) ? [] : [{ at, row }]));
  const setAside = (faults: readonly RowFault[]) => {
    for (const { at, error } of faults) errors.set(at, [...(errors.get(at) ?? []), error]);
  };
  setAside(circularGroups(good()));
  if (!acceptRenames) setAside(replacedNames(good(), stored));
  for (;;) {
    setAside(dependentRows(rows, good(), stored));
    const { nodes, relationships, faults } = applyRows(good(), stored, defaults);
    const broken = [...faults, ...renamedRows(rows, nodes)];
    if (broken.length === 0) return { nodes, relationships, errors };
    setAside(broken);
  }
}
