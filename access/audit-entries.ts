import type { AccessStore } from './access-store.ts';

/** Every entry after a place, in order. */
export async function* auditEntries(access: AccessStore, after = 0) {
  for (let place = after; ; ) {
    const page = await access.auditEntries(place);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    // A damaged place that does not go up would be read for ever.
    if (last.sequence <= place) return;
    place = last.sequence;
  }
}
