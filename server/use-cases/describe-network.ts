import type { Asker } from '../asking/asker.ts';
import { BROWSED_LABELS, type BrowsedLabel } from './browse-records.ts';
import { EXAMPLE_DOCUMENTS } from './example-records.ts';

/** Overview of the part of the network that is in scope. */
export interface NetworkDescription {
  readonly records: readonly {
    readonly label: BrowsedLabel;
    readonly count: number;
    /** Newest and median date; missing if nothing is dated. */
    readonly newestOn: string | undefined;
    readonly medianOn: string | undefined;
  }[];
  /** Documents that are sources of the records, each counted once. */
  readonly documents: number;
  /** Records whose source is a document of the example networks. */
  readonly exampleRecords: number;
}

/** Counts the records of each kind, their age, their documents, and the share of examples. */
export function describeNetwork({ engine, scope }: Asker): NetworkDescription {
  const { labels, documents } = engine.views.directoryOf(scope).summary();
  let exampleRecords = 0;
  for (const [document, count] of documents) {
    if (EXAMPLE_DOCUMENTS.has(document)) exampleRecords += count;
  }
  const records = (Object.keys(BROWSED_LABELS) as BrowsedLabel[]).map((label) => {
    const found = labels.find((one) => one.label === BROWSED_LABELS[label]);
    return { label, count: found?.count ?? 0, newestOn: found?.newest, medianOn: found?.median };
  });
  return { records, documents: documents.size, exampleRecords };
}
