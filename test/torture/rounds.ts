/** Factor of rounds beyond those of CI: 1 there, 100 by `npm run torture`. */
const SCALE = Number(process.env.TORTURE_SCALE ?? 1);

/** Returns the number of rounds: so many in CI, more under torture. */
export function rounds(inCi: number): number {
  return Math.round(inCi * SCALE);
}

/** A seed for a suite, printed so that `TEST_SEED` repeats what failed. */
export function printedSeed(suite: string): number {
  const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1_000_000));
  process.stderr.write(`${suite}: TEST_SEED=${seed}\n`);
  return seed;
}

/** A machine under load takes several times longer. */
const LOADED = 4;

/** Limit for a suite that takes so many milliseconds in CI at most, on a machine under load. */
export function timeFor(inCiMs: number): number {
  return LOADED * inCiMs * Math.max(1, SCALE);
}
