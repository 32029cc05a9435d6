import type { Cells } from './cells.ts';

/** What a reference column of a row names, as written. */
export function referenceTexts(cells: Cells, column: string): readonly string[] {
  const cell = cells.get(column);
  if (typeof cell === 'string') return [cell];
  if (!Array.isArray(cell)) return [];
  const items: readonly unknown[] = cell;
  return items.filter((item) => typeof item === 'string');
}

/** A reference of the form `scheme:id`; undefined for a name. */
export function externalReference(
  text: string,
): { readonly scheme: string; readonly value: string } | undefined {
  const match = /^([a-z][a-z0-9-]{0,40}):(\S.*)$/su.exec(text);
  return match === null ? undefined : { scheme: match[1] ?? '', value: (match[2] ?? '').trim() };
}
