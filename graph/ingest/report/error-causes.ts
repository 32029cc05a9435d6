import type { RowError, RowErrorKey } from '../read/row-error.ts';

/** Rows of one file that are rejected for one reason in one column. */
export interface ErrorCause {
  readonly key: RowErrorKey;
  /** Column of the rejected cells; missing if whole rows are rejected. */
  readonly column?: string;
  readonly count: number;
  /** First three of them. */
  readonly first: readonly RowError[];
}

const SHOWN = 3;

/** Groups errors by their cause, in the order of the first of each. */
export function causesOf(errors: readonly RowError[]): readonly ErrorCause[] {
  const causes = new Map<string, ErrorCause & { count: number; readonly first: RowError[] }>();
  for (const error of errors) {
    const { key, column } = error;
    const name = `${key} ${column ?? ''}`;
    const cause = causes.get(name) ?? {
      key,
      ...(column === undefined ? {} : { column }),
      count: 0,
      first: [],
    };
    causes.set(name, cause);
    cause.count += 1;
    if (cause.first.length < SHOWN) cause.first.push(error);
  }
  return [...causes.values()];
}
