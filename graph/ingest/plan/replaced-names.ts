import { isLikeName } from '../../../language/names/is-like-name.ts';
import { isLocalizedText } from '../../model/localized-text.ts';
import type { GraphNode } from '../../model/nodes.ts';
import { rowError } from '../read/row-error.ts';
import type { CellValues } from '../type/cell-value.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';
import type { StoredRecords } from './read-stored.ts';

/**
 * Finds the rows that would give a record which they found by an id or number a wholly different
 * name; usually such a row comes from another organisation's list.
 */
export function replacedNames(
  rows: Iterable<PlacedRow>,
  { nodes }: StoredRecords,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const { at, row } of rows) {
    const stored = row.id === undefined ? undefined : nodes.get(row.id);
    const before = stored && namesOf(stored);
    if (before === undefined || !isReplaced(before, row.values)) continue;
    const [column, value] = ['name_ja', 'name_en']
      .map((name) => [name, row.values.get(name)] as const)
      .find(([, cell]) => typeof cell === 'string') ?? ['name_ja', ''];
    const parameters = { before: before.ja ?? before.en ?? '', id: row.id ?? '' };
    const error = rowError(row.line, column, String(value), 'importNameReplaced', parameters);
    faults.push({ at, error });
  }
  return faults;
}

type Names = { readonly ja?: string; readonly en?: string };

function namesOf(node: GraphNode): Names | undefined {
  const name: unknown = Reflect.get(node, 'name');
  return isLocalizedText(name) ? name : undefined;
}

/** Returns whether the row replaces every name. */
function isReplaced({ ja, en }: Names, values: CellValues): boolean {
  const before = [ja, en].filter((name) => name !== undefined);
  const given = { ja: values.get('name_ja') ?? ja, en: values.get('name_en') ?? en };
  const after = [given.ja, given.en].filter((name) => typeof name === 'string');
  return after.length > 0 && !after.some((one) => before.some((other) => isLikeName(one, other)));
}
