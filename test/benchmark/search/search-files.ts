/** One engine over one set of documents. */
export interface SearchRequest {
  readonly engine: 'ours' | 'minisearch' | 'flexsearch';
  /** The program that makes documents and questions. */
  readonly generator: string;
  readonly folder: string;
  readonly documents: number;
  readonly questions: number;
}

/** What our step leaves in the folder of a run for the others. */
export const FILES = { documents: 'documents', questions: 'questions' } as const;
