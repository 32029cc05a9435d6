import type { BuiltRecords } from '../plan/build-records.ts';
import type { Row } from '../read/row.ts';
import type { NotShown } from './import-report.ts';

/** Counts the rows whose record will not appear in any public answer. */
export function countNotShown(rows: readonly Row[], built: BuiltRecords): NotShown {
  const { size: toNobody } = built.unnamed;
  const counts = { people: 0, contacts: 0, ties: 0, others: 0, toNobody };
  const hidden = new Set<number>();
  for (const id of built.hidden.keys()) {
    const { record, rows: places } = built.nodes.find(id);
    if (record.label === 'Contact') counts.contacts += 1;
    else for (const at of places) hidden.add(at);
  }
  for (const { record, rows: places, isMain } of built.relationships.values()) {
    if (isMain && record.visibility !== 'PUBLIC') for (const at of places) hidden.add(at);
  }
  for (const at of hidden) {
    const kind = rows[at]?.kind;
    if (kind === 'person') counts.people += 1;
    else if (kind === 'tie') counts.ties += 1;
    else counts.others += 1;
  }
  return counts;
}
