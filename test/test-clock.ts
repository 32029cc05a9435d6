/** Instant that tests run at. */
export const TEST_NOW = '2026-11-21T09:00:00.000Z';

/** Returns {@link TEST_NOW}: one clock for all that a test compares, on any day. */
export function testClock(): Date {
  return new Date(TEST_NOW);
}
