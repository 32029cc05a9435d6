import { ERA } from '../dates.ts';

/** Organisations whose standards are numbered. */
const STANDARDS = 'jis|iso|iec|astm|din|ansi|ieee|jaso|sae|mil|ams|nas|bs|ul|en|gb|jac|nadcap';
const STANDARD = new RegExp(
  `(?:^|[^a-z])(?:${STANDARDS})(?:[\\s/]?(?:${STANDARDS}))?[\\s\\-:]{0,2}(?:[a-z]{1,2}[\\s\\-]?)?$`,
  'u',
);
const YEAR_BEFORE = new RegExp(`(?:${ERA}|西暦)\\s?$`, 'u');
/** AG-100 and MX-5t: a hyphen after a Latin letter is part of a name. */
const MODEL = /[a-z][a-z\d]*[-‐–]$/u;
/** Characters before a number that are examined. */
const CONTEXT_CHARACTERS_MAX = 16;

/**
 * Returns whether the number that begins here in a lower-case text belongs to a standard, a year of
 * an era or the name of a model, and therefore measures nothing: JIS Z 2241, 令和4年, AG-100.
 */
export function isIdentifyingNumber(text: string, number: number): boolean {
  const before = text.slice(Math.max(0, number - CONTEXT_CHARACTERS_MAX), number);
  return STANDARD.test(before) || YEAR_BEFORE.test(before) || MODEL.test(before);
}
