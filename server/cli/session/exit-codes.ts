/**
 * Exit codes of a command: OK; FAILED when it was refused, failed, or an import has rejected rows;
 * USAGE for a wrong call; INTERRUPTED as shells report Ctrl-C (128 + SIGINT).
 */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, INTERRUPTED: 130 } as const;
