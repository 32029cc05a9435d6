import type { IdentifiedList } from '../identify/identified-list.ts';
import type { RowError } from '../read/row-error.ts';
import { type AppliedRows, applyRows } from './apply-rows.ts';
import type { SourceDefaults } from './build-source.ts';
import { circularGroups } from './circular-groups.ts';
import { dependentRows } from './dependent-rows.ts';
import { GoodRows } from './good-rows.ts';
import type { StoredRecords } from './read-stored.ts';
import { renamedRows } from './renamed-rows.ts';
import { replacedNames } from './replaced-names.ts';

/** Every record that the rows create, change or leave unchanged. */
export interface BuiltRecords extends Omit<AppliedRows, 'joined' | 'faults'> {
  /** Errors of rows that could be identified but not built, by row index. */
  readonly errors: ReadonlyMap<number, readonly RowError[]>;
}

/**
 * Applies the rows in the order of the file. Drops invalid rows, then rows that depend on a dropped
 * record, until nothing changes (fixed point). Each round drops at least one row and all that
 * depend on it, so few rounds are needed.
 */
export function buildRecords(
  rows: IdentifiedList,
  stored: StoredRecords,
  defaults: SourceDefaults,
  acceptRenames: boolean,
): BuiltRecords {
  const good = new GoodRows(rows);
  good.setAside(circularGroups(good.among(rows.groups)));
  if (!acceptRenames && stored.nodes.size > 0) good.setAside(replacedNames(good, stored));
  for (;;) {
    good.setAside(dependentRows(good, stored));
    const { joined, faults, ...built } = applyRows(good, stored, defaults);
    const broken = [...faults, ...renamedRows(rows, joined, built.nodes)];
    if (broken.length === 0) return { ...built, errors: good.errors };
    good.setAside(broken);
  }
}
