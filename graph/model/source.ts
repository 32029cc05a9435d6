import type { Fields, Flat, StatedFields } from './fields.ts';

/** Fields of {@link Source}. */
export const SOURCE_FIELDS = {
  /** Document, file or service that states it. */
  document: { type: 'text', required: true },
  /** Section, page or lines in it. */
  section: { type: 'text' },
  /** A short quotation that shows it. */
  quote: { type: 'text' },
  /** Calendar date YYYY-MM-DD on which it was recorded at its source or here. */
  recordedOn: { type: 'day', required: true },
  /** Calendar date YYYY-MM-DD on which someone last confirmed that it is true. */
  confirmedOn: { type: 'day' },
} as const satisfies Fields;

/** Origin of a record, and its freshness. */
export type Source = Flat<StatedFields<typeof SOURCE_FIELDS>>;

/** Id of a record in another system: houjin-bangou, ror, cordis, or a spreadsheet's own scheme. */
export interface ExternalId {
  /** Lower-case letters, digits and hyphens, beginning with a letter. */
  readonly scheme: string;
  readonly value: string;
}
