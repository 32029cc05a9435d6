import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { openArchive } from './archive.ts';
import { readSheet } from './read-sheet.ts';
import { findParts, readNumberFormats, readSharedStrings, type SheetPart } from './shared-parts.ts';
import type { SheetRead } from './sheet-read.ts';
import { workbookError } from './workbook-error.ts';

/**
 * Reads one sheet of an .xlsx workbook (ECMA-376, Office Open XML): the one with this name or
 * number from 1, else the first that is not hidden. Throws BAD_USER_INPUT for a workbook that is
 * damaged, larger than a list, or has no such sheet.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  wanted?: string,
): Promise<SheetRead> {
  const archive = await openArchive(bytes, fileName);
  try {
    const { sheets, dateSystem, sharedStrings, styles } = await findParts(archive);
    const part = findSheet(sheets, wanted, fileName);
    const context = {
      sharedStrings: await readSharedStrings(archive, sharedStrings, fileName),
      formats: await readNumberFormats(archive, styles, dateSystem),
      fileName,
    };
    const { records, facts } = await readSheet(archive, part.path, context);
    const others = sheets.filter((sheet) => sheet !== part).map(({ name }) => name);
    return { records, sheet: { name: part.name, others, ...facts } };
  } catch (error) {
    throw workbookError('importWorkbookDamaged', fileName, error);
  }
}

function findSheet(
  sheets: readonly SheetPart[],
  wanted: string | undefined,
  fileName: string,
): SheetPart {
  const found =
    wanted === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : (sheets.find(({ name }) => name === wanted) ??
        sheets.find(({ name }) => hasSameName(name, wanted)) ??
        (/^\d+$/u.test(wanted) ? sheets[Number(wanted) - 1] : undefined));
  if (found !== undefined) return found;
  if (wanted === undefined) throw workbookError('importWorkbookDamaged', fileName);
  const names = sheets.map(({ name }, at) => `${at + 1} ${name}`).join(', ');
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'importNoSheet',
    parameters: { fileName, sheet: wanted, names },
  });
}

function hasSameName(left: string, right: string): boolean {
  return (
    left.normalize('NFKC').trim().toLowerCase() === right.normalize('NFKC').trim().toLowerCase()
  );
}
