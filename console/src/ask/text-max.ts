/** Characters of a need that the API takes. */
export const TEXT_MAX = 20_000;

/** Characters of a requirement that the form takes. */
export const REQUIREMENT_MAX = 500;
