import type { Asker } from '../asking/asker.ts';
import { BROWSED_LABELS, type BrowsedLabel } from './browse-records.ts';
import { EXAMPLE_DOCUMENTS } from './example-records.ts';

/** The network at a glance: PUBLIC records only. */
export interface NetworkDescription {
  readonly records: readonly {
    readonly label: BrowsedLabel;
    readonly count: number;
    /** Newest and middle date; missing where nothing is dated. */
    readonly newestOn: string | undefined;
    readonly medianOn: string | undefined;
  }[];
  /** Documents that state the records, each counted once. */
  readonly documents: number;
  /** Records that name a document of the example networks. */
  readonly exampleRecords: number;
}

/** How many of what there is, how old, from how many documents, and how much of it is examples. */
export function describeNetwork({ engine }: Asker): NetworkDescription {
  const { labels, documents } = engine.directory.summary();
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
