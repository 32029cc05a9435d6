/**
 * The codes of ISO 3166-1 alpha-2 as of 2026, and XK, which the European Commission and others use
 * for Kosovo.
 */
const CODES: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER
ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID
IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV
LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR
NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL
SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC
VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s/u),
);

/** Codes that the European Commission uses for what ISO 3166 calls otherwise. */
const EUROPEAN_CODES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

let names: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country given as a code or by its Japanese or English name;
 * undefined for what is neither.
 */
export function parseCountry(text: string): string | undefined {
  const word = text.normalize('NFKC').trim();
  const code = word.toUpperCase();
  const given = EUROPEAN_CODES.get(code) ?? code;
  if (CODES.has(given)) return given;
  names ??= countryNames();
  return names.get(word.toLowerCase());
}

/** Built once, from what the runtime knows about languages. */
function countryNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of ['ja', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
    }
  }
  return found;
}
