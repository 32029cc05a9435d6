/** Words in both languages. */
export interface Wording {
  readonly ja: string;
  readonly en: string;
}
