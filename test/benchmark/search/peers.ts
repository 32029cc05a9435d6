/** The parts of MiniSearch that are used. */
interface MiniSearchIndex {
  addAll(documents: readonly { readonly id: number; readonly terms: string }[]): void;
  search(query: string): readonly { readonly id: number }[];
}
interface MiniSearchModule {
  readonly default: new (options: object) => MiniSearchIndex;
}
/** The parts of FlexSearch that are used. */
interface FlexSearchIndex {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
}
interface FlexSearchModule {
  readonly default: { readonly Index: new (options: object) => FlexSearchIndex };
}

/** An index that answers with document numbers, best first. */
export interface PeerSearch {
  add(id: number, terms: string): void;
  /** Called once after all documents are added. */
  finish(): void;
  search(terms: string, best: number): readonly number[];
}

const splitTerms = (text: string) => text.split(' ');

/** Loaded for benchmarks only: the product is not checked with these packages. */
async function load<Module>(name: string): Promise<Module> {
  return await import(name);
}

/** Creates MiniSearch: BM25+ over a radix tree; it ranks every document that has a term. */
export async function miniSearch(): Promise<PeerSearch> {
  const { default: MiniSearch } = await load<MiniSearchModule>('minisearch');
  const index = new MiniSearch({
    fields: ['terms'],
    tokenize: splitTerms,
    processTerm: (term: string) => term,
    searchOptions: { combineWith: 'OR', tokenize: splitTerms },
  });
  const waiting: { id: number; terms: string }[] = [];
  return {
    add: (id, terms) => waiting.push({ id, terms }),
    finish: () => index.addAll(waiting.splice(0)),
    search: (terms, best) =>
      index
        .search(terms)
        .slice(0, best)
        .map(({ id }) => id),
  };
}

/** Creates FlexSearch: by positions of terms, not BM25; documents with most of the terms first. */
export async function flexSearch(): Promise<PeerSearch> {
  const { default: FlexSearch } = await load<FlexSearchModule>('flexsearch');
  const index = new FlexSearch.Index({ tokenize: 'strict', encode: splitTerms });
  return {
    add: (id, terms) => index.add(id, terms),
    finish: () => {},
    search: (terms, best) => index.search(terms, { limit: best, suggest: true }),
  };
}
