/**
 * Ends what was begun, last first, all of it, whatever fails on the way; then throws the first error
 * that there was.
 */
export async function endAll(ends: readonly (() => unknown)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const end of [...ends].reverse()) {
    try {
      await end();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
