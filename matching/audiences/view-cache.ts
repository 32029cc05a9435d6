/**
 * Maximum number of views of one kind that are cached: some megabytes each if many records are not
 * PUBLIC.
 */
const VIEWS_MAX = 16;

/** Views that were asked for last, until what they are made of changes. */
export class ViewCache<Base extends object, View> {
  #base: Base | undefined;
  readonly #views = new Map<string, View>();

  /**
   * Returns the view of the PUBLIC records and of parts of these versions; `make` makes it if it is
   * not cached.
   */
  get(base: Base, versions: readonly number[], make: () => View): View {
    if (this.#base !== base) this.#views.clear();
    this.#base = base;
    const key = versions.join(' ');
    const view = this.#views.get(key) ?? make();
    // The least recently used view is removed first.
    this.#views.delete(key);
    this.#views.set(key, view);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= VIEWS_MAX) break;
      this.#views.delete(oldest);
    }
    return view;
  }
}
