import type { ImportReport } from '../../../graph/ingest/report/import-report.ts';
import type { CommandSession } from '../session/command-session.ts';
import { printable } from './text-style.ts';

type Reading = NonNullable<ImportReport['reading']>;

/** Maximum number of dropped or hidden lines that are printed. */
const LINES_MAX = 20;

/** Returns how a file was read, as lines for people: the first thing to check. */
export function readingLines({ reading }: ImportReport, session: CommandSession): string[] {
  if (reading === undefined) return [];
  const lines = [
    ...kindLines(reading, session),
    ...rememberedLines(reading, session),
    ...encodingLines(reading, session),
    ...sheetLines(reading, session),
    ...leftOutLines(reading, session),
  ];
  return lines.map((line) => `  ${printable(line)}`);
}

function kindLines({ kindReason }: Reading, { say }: CommandSession): string[] {
  if (kindReason === undefined) return [];
  const { by, headers, format = '' } = kindReason;
  const kind = say(`cli.rowKind.${kindReason.kind}`);
  switch (by) {
    case 'option':
      return [say('cli.importKindByOption', { kind })];
    case 'format':
      return [say('cli.importKindByFormat', { kind, format })];
    case 'headers':
      return [say('cli.importKindByHeaders', { kind, headers })];
  }
}

function rememberedLines({ rememberedMap = [] }: Reading, { say }: CommandSession): string[] {
  if (rememberedMap.length === 0) return [];
  const columns = rememberedMap.map(({ header, field }) => `${header}=${field}`);
  return [say('cli.importRemembered', { columns })];
}

/** UTF-8 is not worth mentioning. */
function encodingLines({ encoding }: Reading, { say }: CommandSession): string[] {
  if (encoding === undefined || encoding === 'utf-8') return [];
  return [say('cli.importReadAs', { encoding })];
}

function sheetLines({ sheet }: Reading, { say }: CommandSession): string[] {
  if (sheet === undefined) return [];
  const { name, others, hiddenRows, hiddenColumns, errorCells, formulasWithoutValue } = sheet;
  const count = hiddenRows.length;
  const shown = hiddenRows.slice(0, LINES_MAX).join(', ');
  const lines = count > LINES_MAX ? `${shown} …` : shown;
  return [
    others.length === 0
      ? say('cli.importSheetRead', { name })
      : say('cli.importSheetOfMany', { name, others: others.join(', ') }),
    ...(count > 0 ? [say('cli.importHiddenRows', { count, lines })] : []),
    ...(hiddenColumns.length > 0
      ? [say('cli.importHiddenColumns', { columns: hiddenColumns.join(', ') })]
      : []),
    ...(errorCells > 0 ? [say('cli.importErrorCells', { count: errorCells })] : []),
    ...(formulasWithoutValue > 0
      ? [say('cli.importFormulas', { count: formulasWithoutValue })]
      : []),
  ];
}

function leftOutLines({ leftOut }: Reading, { say }: CommandSession): string[] {
  if (leftOut.length === 0) return [];
  const shown = leftOut.slice(0, LINES_MAX).map(({ line, reason, text }) => {
    return `  ${say('cli.importLeftOutLine', { line, reason: say(`cli.leftOut.${reason}`), text })}`;
  });
  const left = leftOut.length - LINES_MAX;
  return [
    say('cli.importLeftOut', { count: leftOut.length }),
    ...shown,
    ...(left > 0 ? [`  ${say('cli.moreLines', { count: left })}`] : []),
  ];
}
