/** Returns true if a document is in an ascending list, such as postings. Logarithmic time. */
export function isAmong(document: number, list: Uint16Array): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return list[low] === document;
}
