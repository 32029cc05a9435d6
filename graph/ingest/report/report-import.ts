import type { RowError } from '../read/row-error.ts';
import { countRows } from './count-rows.ts';
import { causesOf } from './error-causes.ts';
import type { ImportOutcome } from './import-outcome.ts';
import type { AddedToRecord, ClosedBody, ImportReport } from './import-report.ts';
import { countNotShown } from './not-shown.ts';
import {
  type OrganizationOfFile,
  type SuspectedDuplicate,
  shownName,
  suspectDuplicates,
} from './suspect-duplicates.ts';

/** Reports the outcome of an import, without how its cells were read. */
export function reportImport(outcome: ImportOutcome): Omit<ImportReport, 'notes'> {
  const { read, source, rows, built } = outcome;
  const errors = errorsByLine(outcome);
  return {
    ...countRows(outcome),
    ...(source && { source }),
    numbersOfNoSource: rows.filter(({ listNumber }) => listNumber !== undefined).length,
    additions: additions(outcome),
    closed: closedBodies(outcome),
    notShown: countNotShown(rows, built),
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
  rows,
  organizations,
  built,
  stored,
}: ImportOutcome): readonly SuspectedDuplicate[] {
  const ofFile: OrganizationOfFile[] = [];
  for (const { record, rows: places } of built.nodes.values()) {
    if (record.label !== 'Organization') continue;
    const line = rows[places[0] ?? 0]?.line ?? 0;
    ofFile.push({ organization: record, line, created: !stored.nodes.has(record.id) });
  }
  const known = organizations.filter((node) => node.label === 'Organization');
  return suspectDuplicates(known, ofFile);
}

function additions({ rows, built }: ImportOutcome): readonly AddedToRecord[] {
  return rows.flatMap(({ line, id, name, addition, errors }, at) => {
    const isSetAside = errors.length > 0 || built.errors.has(at);
    if (addition === undefined || id === undefined || isSetAside) return [];
    return [{ line, id, name: name?.names[0] ?? '', addition }];
  });
}

function closedBodies({ rows, built }: ImportOutcome): readonly ClosedBody[] {
  const closed: ClosedBody[] = [];
  for (const { record, rows: places } of built.nodes.values()) {
    if (record.label !== 'Organization' || record.visibility === 'PUBLIC') continue;
    const at = places.find((place) => rows[place]?.values.has('closed_on'));
    const { id, closedOn } = record;
    const line = rows[at ?? 0]?.line ?? 0;
    if (at !== undefined && closedOn !== undefined) {
      closed.push({ line, id, name: shownName(record), closedOn });
    }
  }
  return closed;
}

function errorsByLine({ read, rows, built }: ImportOutcome): readonly RowError[] {
  const ofRows = rows.flatMap(({ errors }, at) => [...errors, ...(built.errors.get(at) ?? [])]);
  return [...read.errors, ...ofRows].sort((left, right) => left.line - right.line);
}
