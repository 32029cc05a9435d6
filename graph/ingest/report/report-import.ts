import type { Organization } from '../../model/nodes.ts';
import type { StoredNode } from '../../store.ts';
import { nameStatedBy } from '../identify/identified-row.ts';
import type { BuiltRecords } from '../plan/build-records.ts';
import type { RowError } from '../read/row-error.ts';
import { countNotShown } from './count-not-shown.ts';
import { countRows } from './count-rows.ts';
import { causesOf } from './error-causes.ts';
import type { ImportOutcome } from './import-outcome.ts';
import type { AddedToRecord, ClosedBody, ImportReport } from './import-report.ts';
import {
  type OrganizationOfFile,
  type SuspectedDuplicate,
  shownName,
  suspectDuplicates,
} from './suspect-duplicates.ts';

/** Reports the outcome of an import, except how its cells were read. */
export function reportImport(outcome: ImportOutcome): Omit<ImportReport, 'notes' | 'vanished'> {
  const { read, source, built } = outcome;
  const errors = errorsByLine(outcome);
  return {
    ...countRows(outcome),
    ...(source && { source }),
    numbersOfNoSource: outcome.rows.numbersOfNoSource,
    additions: additions(outcome),
    closed: closedBodies(outcome),
    notShown: countNotShown(read.rows, built),
    duplicates: duplicates(outcome),
    comments: read.comments,
    errors,
    causes: causesOf(errors),
    unknownColumns: read.unknownColumns,
    fileName: read.fileName,
    ...(read.reading === undefined ? {} : { reading: read.reading }),
  };
}

function duplicates({
  read,
  organizations,
  built,
  stored,
}: ImportOutcome): readonly SuspectedDuplicate[] {
  let hasNew = false;
  for (const id of built.nodes.keys()) hasNew ||= !stored.nodes.has(id);
  if (!hasNew) return [];
  const ofFile: Iterable<OrganizationOfFile> = {
    *[Symbol.iterator]() {
      for (const { record, rows: places } of built.nodes.values()) {
        if (record.label !== 'Organization') continue;
        const line = read.rows[places[0] ?? 0]?.line ?? 0;
        yield { organization: record, line, isNew: !stored.nodes.has(record.id) };
      }
    },
  };
  return suspectDuplicates(storedOrganizations(organizations, built), ofFile);
}

/** Stored organisations that the file does not name. */
function* storedOrganizations(
  nodes: Iterable<StoredNode>,
  { nodes: inFile }: BuiltRecords,
): Iterable<Organization> {
  for (const node of nodes) if (node.label === 'Organization' && !inFile.has(node.id)) yield node;
}

function additions({ rows, built }: ImportOutcome): readonly AddedToRecord[] {
  return rows.additions.flatMap((at) => {
    const row = rows.bad.has(at) || built.errors.has(at) ? undefined : rows.at(at);
    if (row?.addition === undefined || row.id === undefined) return [];
    const { line, id, addition } = row;
    return [{ line, id, name: nameStatedBy(row), addition }];
  });
}

function closedBodies({ read, rows, built }: ImportOutcome): readonly ClosedBody[] {
  const closed: ClosedBody[] = [];
  for (const hidden of built.hidden.keys()) {
    const { record, rows: places } = built.nodes.find(hidden);
    if (record.label !== 'Organization') continue;
    const at = places.find((place) => rows.at(place)?.values.has('closed_on'));
    const { id, closedOn } = record;
    const line = read.rows[at ?? 0]?.line ?? 0;
    if (at !== undefined && closedOn !== undefined) {
      closed.push({ line, id, name: shownName(record), closedOn });
    }
  }
  return closed;
}

function errorsByLine({ read, rows, built }: ImportOutcome): readonly RowError[] {
  const all = [...read.errors];
  const places = [...rows.bad, ...built.errors.keys()].sort((left, right) => left - right);
  for (const at of new Set(places)) {
    for (const error of rows.bad.has(at) ? (rows.at(at)?.errors ?? []) : []) all.push(error);
    for (const error of built.errors.get(at) ?? []) all.push(error);
  }
  return all.sort((left, right) => left.line - right.line);
}
