import type { AccessStore } from './access-store.ts';

/** Iterates over every entry after a position, in order. */
export async function* auditEntries(access: AccessStore, after = 0) {
  for (let place = after; ; ) {
    const page = await access.auditEntries(place);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    // A damaged position that does not increase would be read forever.
    if (last.sequence <= place) return;
    place = last.sequence;
  }
}
