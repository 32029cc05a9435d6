let lastVersion = 0;

/** Returns a number that it never returned before in this process. */
export function nextVersion(): number {
  lastVersion += 1;
  return lastVersion;
}
