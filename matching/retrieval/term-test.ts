import { isAmong } from '../index/is-among.ts';
import type { SearchedIndex } from './retrieve.ts';

/**
 * Returns the test whether a record has the term of a number, in logarithmic time; undefined if the
 * record has no document.
 */
export function termTest(
  record: number,
  { segments, placeOf }: ReturnType<SearchedIndex['snapshot']>,
): ((term: number) => boolean) | undefined {
  const place = placeOf(record);
  const segment = place < 0 ? undefined : segments[place >> 16];
  if (segment === undefined) return undefined;
  const { starts, documents } = segment;
  return (term) => {
    const from = starts[term] ?? 0;
    return isAmong(place & 0xffff, documents.subarray(from, starts[term + 1] ?? from));
  };
}
