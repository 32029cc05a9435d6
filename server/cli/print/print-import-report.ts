import type { RowError } from '../../../graph/ingest/read/row-error.ts';
import type { ImportReport, RowCounts } from '../../../graph/ingest/report/import-report.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { CommandSession } from '../session/command-session.ts';
import { displayWidth } from './display-width.ts';
import { readingLines } from './print-reading.ts';
import { printable } from './text-style.ts';

/** Maximum rejected rows, duplicates and columns printed; the CSV has all rejected rows. */
const LINES_MAX = 20;

/** Returns the results of an import, or of its dry run, as lines for people. */
export function importReportLines(report: ImportReport, session: CommandSession): string[] {
  return [
    `  ${session.say('cli.importSummary', { ...report.total })}`,
    ...readingLines(report, session),
    ...countLines(report, session),
    ...sourceLines(report, session),
    ...commentLines(report, session),
    ...causeLines(report, session),
    ...listLines('cli.importJoined', report.joined.map(joinedLine(session)), session),
    ...listLines('cli.importAdditions', report.additions.map(additionLine(session)), session),
    ...noteLines(report, session),
    ...listLines('cli.importDuplicates', report.duplicates.map(duplicateLine(session)), session),
    ...listLines('cli.importClosed', report.closed.map(closedLine(session)), session),
    ...listLines('cli.importVanished', report.vanished.map(vanishedLine), session),
    ...(report.vanished.length > 0 ? [`  ${session.say('cli.importVanishedHint')}`] : []),
    ...notShownLines(report, session),
    ...listLines(
      'cli.importColumnsKept',
      report.unknownColumns.filter(({ isKept }) => isKept).map(columnLine(session)),
      session,
    ),
    ...listLines(
      'cli.importUnknownColumns',
      report.unknownColumns.filter(({ isKept }) => !isKept).map(columnLine(session)),
      session,
    ),
    ...mapHint(report, session),
  ];
}

/** Returns why a row is rejected, in the reader's language; may name line, column and value. */
export function reasonOf(
  { line, column, value, key, parameters }: RowError,
  { say }: CommandSession,
): string {
  return say(key, { line, column: column ?? '', value, ...parameters });
}

const COUNTS = ['rows', 'created', 'updated', 'unchanged', 'joined', 'rejected'] as const;

function countLines({ kinds, total, changes }: ImportReport, { say }: CommandSession): string[] {
  const heading = ['', ...COUNTS.map((name) => say(`cli.count.${name}`))];
  const row = (name: string, counts: RowCounts) => [
    name,
    ...COUNTS.map((count) => String(counts[count])),
  ];
  const table = [
    heading,
    ...[...kinds].map(([kind, counts]) => row(say(`cli.rowKind.${kind}`), counts)),
    row(say('cli.count.total'), total),
  ];
  return [...alignedLines(table), `  ${say('cli.importChanges', changes)}`];
}

function sourceLines(
  { source, numbersOfNoSource: count }: ImportReport,
  { say }: CommandSession,
): string[] {
  if (source === undefined) {
    return count === 0 ? [] : [`  ${say('cli.importNumbersOfNoSource', { count })}`];
  }
  const { name, rememberedFrom } = source;
  const day = rememberedFrom?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  const key = rememberedFrom === undefined ? 'cli.importSourceNamed' : 'cli.importSourceRemembered';
  return [`  ${say(key, { name: printable(name), day })}`];
}

function commentLines({ comments }: ImportReport, { say }: CommandSession): string[] {
  return comments === 0 ? [] : [`  ${say('cli.importComments', { count: comments })}`];
}

/** Aligns the first column to the left and numbers to the right. */
function alignedLines(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, at) =>
    Math.max(...table.map((row) => displayWidth(row[at] ?? ''))),
  );
  return table.map((row) => {
    const cells = row.map((text, at) => {
      const space = ' '.repeat((widths[at] ?? 0) - displayWidth(text));
      return at === 0 ? text + space : space + text;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function listLines(
  heading: MessageKey,
  items: readonly string[],
  { say }: CommandSession,
): string[] {
  if (items.length === 0) return [];
  const left = items.length - LINES_MAX;
  return [
    say(heading, { count: items.length }),
    ...items.slice(0, LINES_MAX).map((item) => `  ${printable(item)}`),
    ...(left > 0 ? [`  ${say('cli.moreLines', { count: left })}`] : []),
  ];
}

/** Returns the first lines of each cause, so that ten thousand rows of one cause hide no other. */
function causeLines({ errors, causes }: ImportReport, session: CommandSession): string[] {
  if (errors.length === 0) return [];
  const { say } = session;
  const lines = causes.flatMap(({ first, count, column }) => {
    const more = count - first.length;
    return [
      ...first.map(errorLine(session)),
      ...(more > 0 ? [say('cli.importSameCause', { column: column ?? '', count: more })] : []),
    ];
  });
  const heading = say('cli.importErrors', { count: errors.length });
  return [heading, ...lines.map((line) => `  ${printable(line)}`)];
}

function errorLine(session: CommandSession) {
  return (error: RowError) => {
    const { line, column, value } = error;
    const reason = reasonOf(error, session);
    return column === undefined
      ? session.say('cli.importErrorRow', { line, reason })
      : session.say('cli.importErrorCell', { line, column, value, reason });
  };
}

function joinedLine({ say }: CommandSession) {
  return ({ line, firstLine }: ImportReport['joined'][number]) =>
    say('cli.importJoinedRow', { line, firstLine });
}

function additionLine({ say }: CommandSession) {
  return ({ line, name, id, addition }: ImportReport['additions'][number]) =>
    say('cli.importAddition', { line, name, id, what: say(`cli.addition.${addition}`) });
}

function closedLine({ say }: CommandSession) {
  return ({ line, name, closedOn }: ImportReport['closed'][number]) =>
    say('cli.importClosedBody', { line, name, day: closedOn });
}

function vanishedLine({ id, name }: ImportReport['vanished'][number]): string {
  return `${name}  ${id}`;
}

const NOTE_HEADINGS = {
  read: 'cli.importNotesRead',
  kept: 'cli.importNotesKept',
  leftOut: 'cli.importNotesLeftOut',
} as const;

function noteLines({ notes }: ImportReport, session: CommandSession): string[] {
  return (['read', 'kept', 'leftOut'] as const).flatMap((outcome) => {
    const groups = notes.filter((note) => note.outcome === outcome);
    return listLines(NOTE_HEADINGS[outcome], groups.map(noteLine(session)), session);
  });
}

function noteLine({ say }: CommandSession) {
  return ({ key, column, value, parameters, count, lines }: ImportReport['notes'][number]) => {
    const line = lines[0] ?? 0;
    return say(count > lines.length ? 'cli.importNoteMore' : 'cli.importNote', {
      column,
      count,
      lines: lines.map(String),
      reason: say(key, { line, column, value, ...parameters }),
    });
  };
}

function duplicateLine({ say }: CommandSession) {
  return ({
    line,
    name,
    otherId,
    otherName,
    otherLine,
    reason,
  }: ImportReport['duplicates'][number]) =>
    say(otherLine === undefined ? 'cli.importDuplicate' : 'cli.importDuplicateInFile', {
      line,
      name,
      otherId,
      otherName,
      otherLine: otherLine ?? '',
      why: say(`cli.duplicate.${reason}`),
    });
}

function columnLine({ say }: CommandSession) {
  return ({ header, values, suggestion, second }: ImportReport['unknownColumns'][number]) => {
    if (second !== undefined) {
      return say('cli.importColumnSecond', { header, values, count: second });
    }
    if (suggestion !== undefined) {
      return say('cli.importColumnSuggestion', { header, values, suggestion });
    }
    return values.length === 0
      ? say('cli.importColumnBlank', { header })
      : say('cli.importColumn', { header, values });
  };
}

function mapHint({ unknownColumns }: ImportReport, { say }: CommandSession): string[] {
  const unknown = unknownColumns.filter(({ second }) => second === undefined);
  const [shown] = [...unknown.filter(({ suggestion }) => suggestion !== undefined), ...unknown];
  if (shown === undefined) return [];
  const { header, suggestion } = shown;
  const hint =
    suggestion === undefined
      ? say('cli.importMapHint')
      : say('cli.importMapExample', { header, field: suggestion });
  return [`  ${printable(hint)}`];
}

function notShownLines({ notShown }: ImportReport, { say }: CommandSession): string[] {
  const { people, contacts, ties, others, toNobody } = notShown;
  const isAny = people + contacts + ties + others > 0;
  return [
    ...(isAny ? [say('cli.importNotShown', { people, contacts, ties, others })] : []),
    ...(toNobody > 0 ? [say('cli.importToNobody', { count: toNobody })] : []),
  ];
}
