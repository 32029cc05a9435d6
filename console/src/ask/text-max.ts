/** Characters of a need that the API takes. */
export const TEXT_MAX = 20_000;
