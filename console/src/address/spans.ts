/** A piece of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the text with spaces in place of those pieces, so that the rest keeps its positions. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const left = spans.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + ' '.repeat(rest.slice(start, end).length) + rest.slice(end),
    text,
  );
  return left.trim() === '' ? '' : left;
}

/** Returns the positions of the pieces after a change of the text; those it touched are gone. */
export function movedSpans(before: string, after: string, spans: readonly Span[]): readonly Span[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return spans.flatMap(({ start, end }) => {
    if (end <= same) return { start, end };
    return start >= before.length - tail ? { start: start + shift, end: end + shift } : [];
  });
}
