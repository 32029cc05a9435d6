import type { RowNote } from '../type/row-note.ts';

/** Cells of one column that were read differently from how they are written, for one reason. */
export interface NoteGroup extends Omit<RowNote, 'line'> {
  readonly count: number;
  /** First lines; `value` and `parameters` are those of the first one. */
  readonly lines: readonly number[];
}

const LINES_SHOWN = 3;

/** Groups and counts notes as they arrive, in the order of the first of each group. */
export class NoteGroups {
  readonly #groups = new Map<string, NoteGroup & { count: number; readonly lines: number[] }>();

  add({ line, ...note }: RowNote): void {
    const key = `${note.outcome} ${note.key} ${note.column}`;
    const group = this.#groups.get(key) ?? { ...note, count: 0, lines: [] };
    this.#groups.set(key, group);
    group.count += 1;
    if (group.lines.length < LINES_SHOWN) group.lines.push(line);
  }

  get all(): readonly NoteGroup[] {
    return [...this.#groups.values()];
  }
}
