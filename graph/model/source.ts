/** Where a record comes from and how fresh it is. */
export interface Source {
  /** Document, file or service that states it. */
  readonly document: string;
  /** Section, page or lines in it. */
  readonly section?: string;
  /** A short quotation that shows it. */
  readonly quote?: string;
  /** Calendar date YYYY-MM-DD on which it was recorded at its source or here. */
  readonly recordedOn: string;
  /** Calendar date YYYY-MM-DD on which somebody last confirmed that it is true. */
  readonly confirmedOn?: string;
}

/** Id of a record in another system: houjin-bangou, ror, cordis, or a spreadsheet's own scheme. */
export interface ExternalId {
  /** Lower-case letters, digits and hyphens, beginning with a letter. */
  readonly scheme: string;
  readonly value: string;
}
