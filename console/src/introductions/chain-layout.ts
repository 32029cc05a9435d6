/** A step of a chain: from one party to the next, by their ids. */
export interface PicturedStep {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the parties of chains between the same two ends, in columns by their distance in steps
 * from the first, the goal in the last. A party of several chains appears once, at the end of the
 * longest way to it.
 */
export function columnsOf(
  chains: readonly (readonly PicturedStep[])[],
): readonly (readonly string[])[] {
  const columnOf = new Map<string, number>();
  for (const steps of chains) {
    for (const [at, { from, to }] of steps.entries()) {
      columnOf.set(from, Math.max(columnOf.get(from) ?? 0, at));
      columnOf.set(to, Math.max(columnOf.get(to) ?? 0, at + 1));
    }
  }
  const columns: string[][] = [];
  for (const [id, column] of columnOf) {
    columns[column] = [...(columns[column] ?? []), id];
  }
  // Two chains in opposite order leave an empty column.
  return columns.filter(({ length }) => length > 0);
}
