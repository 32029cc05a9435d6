/** Text in Japanese, English or both; at least one is present and neither is empty. */
export interface LocalizedText {
  readonly ja?: string;
  readonly en?: string;
}
