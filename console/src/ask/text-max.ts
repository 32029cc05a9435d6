/** Maximum characters of a need that the API accepts. */
export const TEXT_MAX = 20_000;

/** Maximum characters of a requirement that the form accepts. */
export const REQUIREMENT_MAX = 500;
