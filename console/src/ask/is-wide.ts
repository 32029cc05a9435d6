/** Whether the window has room for what may be folded away. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches;
}
