import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { type DateSystem, type NumberFormat, numberFormat } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { workbookError } from './workbook-error.ts';

/** Maximum number of characters of all texts of a workbook. */
export const CHARACTERS_MAX = 200_000_000;

/** Maximum number of non-empty cells of a sheet, and of texts that cells share. */
export const CELLS_MAX = 5_000_000;

/** Files of a workbook that contain its sheets, its texts and its formats. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: DateSystem;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Finds the files of a workbook by its relationships. */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const root = await relationships(archive, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const found = await relationships(archive, path);
  const byId = new Map(found.map((one) => [one.id, one]));
  const sheets: SheetPart[] = [];
  let dateSystem: DateSystem = 1900;
  await readXml(await archive.read(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) dateSystem = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1];
      const part = byId.get(id ?? '');
      if (part?.type !== 'worksheet') return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', path: part.path, isHidden });
    },
  });
  const sharedStrings = found.find(({ type }) => type === 'sharedStrings')?.path;
  const styles = found.find(({ type }) => type === 'styles')?.path;
  return {
    sheets,
    dateSystem,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  };
}

/** Returns whether an attribute of XML Schema's type boolean is true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

interface Relationship {
  readonly id: string;
  /** Last part of the URI of its type. */
  readonly type: string;
  readonly path: string;
}

async function relationships(archive: Archive, of: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(of);
  const path = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  if (!archive.has(path)) return [];
  const found: Relationship[] = [];
  await readXml(await archive.read(path), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.push({ id: Id, type: posix.basename(Type), path: target });
    },
  });
  return found;
}

/** Texts that cells refer to by number, without readings in kana (furigana). */
export async function readSharedStrings(
  archive: Archive,
  path: string | undefined,
  fileName: string,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (path === undefined || !archive.has(path)) return texts;
  let text = '';
  let characters = 0;
  let isText = false;
  let phonetic = 0;
  await readXml(await archive.read(path), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (part) => {
      if (!isText) return;
      text += part;
      characters += part.length;
      if (characters > CHARACTERS_MAX) throw workbookError('importWorkbookTooLarge', fileName);
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      texts.push(unescapeText(text));
      if (texts.length > CELLS_MAX) throw workbookError('importWorkbookTooLarge', fileName);
    },
  });
  return texts;
}

/**
 * Decodes _x000D_ and the like, which represent characters that XML cannot contain; _x itself is
 * written as _x005F_x.
 */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** Number formats by the style that a cell refers to. */
export async function readNumberFormats(
  archive: Archive,
  path: string | undefined,
  system: DateSystem,
): Promise<readonly NumberFormat[]> {
  const ids: number[] = [];
  const custom = new Map<number, string>();
  if (path === undefined || !archive.has(path)) return [];
  let isOfCells = false;
  await readXml(await archive.read(path), {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      }
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const known = formats.get(id) ?? numberFormat(id, custom, system);
    formats.set(id, known);
    return known;
  });
}
