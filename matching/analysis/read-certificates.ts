import { normalizeText, normalizeWithOffsets } from '../../language/normalize-text.ts';

/**
 * Management systems that a body certifies, by the number of their standard. A closed list: most
 * numbers after ISO or JIS name a drawing rule or a material, which is not certified.
 */
const CERTIFIED_NUMBERS =
  '9001|9100|9110|9120|13485|14001|15189|16949|17025|18001|20000|22000|22301|22716|27001|45001|50001';
/**
 * JIS Q, AS and EN take over the ISO text or its number, so the number names all of them. AS and EN
 * must be next to the number: `such as 9100` is a sentence.
 */
const BY_NUMBER = new RegExp(
  `(?<![a-z])(?:(?:iso(?:/(?:iec|ts))?|iec|iatf|jis ?q|fssc|ohsas)[ -]?|(?:as|en)-?)(${CERTIFIED_NUMBERS})(?!\\d)`,
  'g',
);
/** Certificates without a number, with their spellings (as `normalizeText` leaves them). */
const BY_NAME: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['NADCAP', 'nadcap'],
  ['HACCP', 'haccp', 'ハサップ'],
  ['GMP', 'gmp'],
  ['Eco Action 21', 'エコアクション21', 'eco action 21'],
  ['PrivacyMark', 'プライバシーマーク', 'pマーク', 'privacymark'],
];
const SPELLINGS = BY_NAME.flatMap(([name, ...spellings]) =>
  spellings.map((spelling) => [name, normalizeText(spelling)] as const),
);

/**
 * Returns the certificates that a text names, each once, sorted by name: `ISO 9001` for JIS Q 9001
 * and ISO9001:2015 alike. Linear in the length of the text.
 */
export function readCertificates(text: string): readonly string[] {
  return [...new Set(namedIn(normalizeText(text).toLowerCase()).map(({ name }) => name))].sort();
}

/** Certificate and its position in a text, in UTF-16 code units, end exclusive. */
export interface NamedCertificate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the positions of certificates in a text, standard numbers first. Linear in length. */
export function certificateSpans(text: string): NamedCertificate[] {
  const normal = normalizeWithOffsets(text);
  return namedIn(normal.text.toLowerCase()).map(({ name, start, end }) => ({
    name,
    start: normal.starts[start] ?? 0,
    end: normal.ends[end - 1] ?? 0,
  }));
}

function namedIn(normal: string): NamedCertificate[] {
  const found: NamedCertificate[] = [];
  for (const { 0: written, 1: number, index } of normal.matchAll(BY_NUMBER)) {
    found.push({ name: `ISO ${number}`, start: index, end: index + written.length });
  }
  for (const [name, spelling] of SPELLINGS) {
    for (let at = normal.indexOf(spelling); at >= 0; at = normal.indexOf(spelling, at + 1)) {
      found.push({ name, start: at, end: at + spelling.length });
    }
  }
  return found;
}
