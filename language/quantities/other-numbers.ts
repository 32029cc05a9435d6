import { ERA } from '../dates.ts';

/** Bodies whose standards are numbered. */
const STANDARDS = 'jis|iso|iec|astm|din|ansi|ieee|jaso|sae|mil|ams|nas|bs|ul|en|gb|jac|nadcap';
const STANDARD = new RegExp(
  `(?:^|[^a-z])(?:${STANDARDS})(?:[\\s/]?(?:${STANDARDS}))?[\\s\\-:]{0,2}(?:[a-z]{1,2}[\\s\\-]?)?$`,
  'u',
);
const YEAR_BEFORE = new RegExp(`(?:${ERA}|西暦)\\s?$`, 'u');
/** AG-100 and MX-5t: a hyphen on a Latin letter belongs to a name. */
const MODEL = /[a-z][a-z\d]*[-‐–]$/u;
/** Characters before a number that are looked at. */
const CONTEXT_MAX = 16;

/**
 * Whether the number that begins here in a lower-case text is that of a standard, a year of an era
 * or a part of a model's name, so that it measures nothing: JIS Z 2241, 令和4年, AG-100.
 */
export function measuresNothing(text: string, number: number): boolean {
  const before = text.slice(Math.max(0, number - CONTEXT_MAX), number);
  return STANDARD.test(before) || YEAR_BEFORE.test(before) || MODEL.test(before);
}
