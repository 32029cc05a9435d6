/** Runs work that comes in slices without a pause; returns its result. */
export function atOnce<Made>(work: Iterator<void, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
