/** Hepburn romanisation as used on maps and road signs in Japan. */
const ROWS = `あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro
わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo
ぱ pa ぴ pi ぷ pu ぺ pe ぽ po きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu にょ nyo
ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo じゃ ja じゅ ju じょ jo
びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo`;

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  Array.from(ROWS.matchAll(/(\S+) ([a-z]+)/gu), ([, kana = '', latin = '']) => [kana, latin]),
);

/** Writes hiragana in Latin letters with long vowels as spelt: おおさか is oosaka. */
export function romajiOf(hiragana: string): string {
  const letters = hiragana.replace(/.[ゃゅょ]?/gu, (kana) => SYLLABLES.get(kana) ?? kana);
  return letters.replace(/っ([a-z])/gu, (_, next: string) => (next === 'c' ? 'tc' : next + next));
}

/** Form in which names in Latin letters are compared: long vowels short, m before b and p as n. */
export function romajiKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/o[uo]|oh(?![aeiouy])/gu, 'o')
    .replace(/uu/gu, 'u')
    .replace(/m(?=[bp])/gu, 'n');
}
