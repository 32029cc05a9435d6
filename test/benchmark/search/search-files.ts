/** One engine over one set of documents. */
export interface SearchRequest {
  readonly engine: 'ours' | 'minisearch' | 'flexsearch';
  /** Program that generates documents and questions. */
  readonly generator: string;
  readonly folder: string;
  readonly documents: number;
  readonly questions: number;
}

/** Files that our step leaves in the folder of a run for the other engines. */
export const FILES = { documents: 'documents', questions: 'questions' } as const;
