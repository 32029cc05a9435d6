/** Returns true if the window has room for parts that are otherwise folded. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches;
}
