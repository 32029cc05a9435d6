/**
 * What a command ends with: OK; FAILED when it was refused, failed, or an import has rejected rows;
 * USAGE when it was called wrongly; INTERRUPTED as shells say it of Ctrl-C (128 + SIGINT).
 */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, INTERRUPTED: 130 } as const;
