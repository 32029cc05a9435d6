import type { Point } from './point.ts';

/**
 * A country or territory of ISO 3166-1 as of 2026, or XK, the code that the EU and others use for
 * Kosovo.
 */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /**
   * English and Japanese names that texts use for it and its people. Names that mean something else
   * as often are left out (Chad; Guinea; 中国 alone, which is also a part of Japan; タイ, a tie).
   */
  readonly names: readonly string[];
  /**
   * Seat of its government; known for Europe, its neighbours and its larger partners in research.
   */
  readonly seat: Point | undefined;
}

/** Code, latitude and longitude of the seat or -, English names, then | and Japanese names. */
const ROWS = `AL 41.33,19.82 Albania,Albanian|アルバニア
AM 40.18,44.51 Armenia,Armenian|アルメニア
AR -34.60,-58.38 Argentina,Argentine,Argentinian|アルゼンチン
AT 48.21,16.37 Austria,Austrian|オーストリア
AU -35.28,149.13 Australia,Australian|オーストラリア,豪州
AZ 40.41,49.87 Azerbaijan|アゼルバイジャン
BA 43.86,18.41 Bosnia,Bosnian|ボスニア
BD - Bangladesh|バングラデシュ
BE 50.85,4.35 Belgium,Belgian|ベルギー
BF 12.37,-1.52 Burkina Faso|ブルキナファソ
BG 42.70,23.32 Bulgaria,Bulgarian|ブルガリア
BJ - Benin|ベナン
BO - Bolivia,Bolivian|ボリビア
BR -15.79,-47.88 Brazil,Brazilian|ブラジル
BW - Botswana|ボツワナ
BY 53.90,27.57 Belarus,Belarusian|ベラルーシ
CA 45.42,-75.70 Canada,Canadian|カナダ
CD - Congo,Congolese|コンゴ
CH 46.95,7.45 Switzerland,Swiss|スイス
CI - Ivory Coast|コートジボワール
CL -33.45,-70.67 Chile,Chilean|チリ共和国
CM 3.87,11.52 Cameroon|カメルーン
CN 39.90,116.41 China,Chinese|中国製,中国企業,中華人民共和国
CO 4.71,-74.07 Colombia,Colombian|コロンビア
CR - Costa Rica|コスタリカ
CU - Cuba,Cuban|キューバ
CV - Cape Verde,Cabo Verde|カーボベルデ
CY 35.19,33.38 Cyprus,Cypriot|キプロス
CZ 50.08,14.44 Czechia,Czech,Czech Republic|チェコ
DE 52.52,13.41 Germany,German|ドイツ
DK 55.68,12.57 Denmark,Danish|デンマーク
DZ 36.75,3.06 Algeria,Algerian|アルジェリア
EC - Ecuador,Ecuadorian|エクアドル
EE 59.44,24.75 Estonia,Estonian|エストニア
EG 30.04,31.24 Egypt,Egyptian|エジプト
ES 40.42,-3.70 Spain,Spanish|スペイン
ET 9.02,38.75 Ethiopia,Ethiopian|エチオピア
FI 60.17,24.94 Finland,Finnish|フィンランド
FO 62.01,-6.77 Faroe|フェロー諸島
FR 48.86,2.35 France,French|フランス
GB 51.51,-0.13 United Kingdom,UK,Britain,British,England,English,Scotland,Scottish,Wales,Welsh|英国,イギリス
GE 41.72,44.79 Georgia|ジョージア国
GH 5.60,-0.19 Ghana,Ghanaian|ガーナ
GL 64.18,-51.72 Greenland|グリーンランド
GR 37.98,23.73 Greece,Greek|ギリシャ,ギリシア
HK 22.32,114.17 Hong Kong|香港
HR 45.81,15.98 Croatia,Croatian|クロアチア
HU 47.50,19.04 Hungary,Hungarian|ハンガリー
ID -6.21,106.85 Indonesia,Indonesian|インドネシア
IE 53.35,-6.26 Ireland,Irish|アイルランド
IL 31.77,35.22 Israel,Israeli|イスラエル
IN 28.61,77.21 India|インド
IR - Iran,Iranian|イラン
IS 64.15,-21.94 Iceland,Icelandic|アイスランド
IT 41.90,12.50 Italy,Italian|イタリア
JO 31.95,35.93 Jordan|ヨルダン
JP 35.69,139.69 Japan,Japanese|日本国内
KE -1.29,36.82 Kenya,Kenyan|ケニア
KH - Cambodia|カンボジア
KR 37.57,126.98 South Korea,Korean,Republic of Korea|韓国
KZ - Kazakhstan|カザフスタン
LA - Laos|ラオス
LB 33.89,35.50 Lebanon,Lebanese|レバノン
LI 47.14,9.52 Liechtenstein|リヒテンシュタイン
LK - Sri Lanka|スリランカ
LT 54.69,25.28 Lithuania,Lithuanian|リトアニア
LU 49.61,6.13 Luxembourg|ルクセンブルク
LV 56.95,24.11 Latvia,Latvian|ラトビア
MA 34.02,-6.84 Morocco,Moroccan|モロッコ
MC 43.73,7.42 Monaco|モナコ
MD 47.01,28.86 Moldova,Moldovan|モルドバ
ME 42.44,19.26 Montenegro,Montenegrin|モンテネグロ
MG - Madagascar|マダガスカル
MK 41.99,21.43 North Macedonia,Macedonian|北マケドニア
ML - Mali|マリ共和国
MM - Myanmar|ミャンマー
MN - Mongolia,Mongolian|モンゴル
MT 35.90,14.51 Malta,Maltese|マルタ
MX 19.43,-99.13 Mexico,Mexican|メキシコ
MY 3.14,101.69 Malaysia,Malaysian|マレーシア
MZ - Mozambique|モザンビーク
NA - Namibia|ナミビア
NG 9.06,7.50 Nigeria,Nigerian|ナイジェリア
NL 52.37,4.90 Netherlands,Dutch,Holland|オランダ
NO 59.91,10.75 Norway,Norwegian|ノルウェー
NP - Nepal|ネパール
NZ -41.29,174.78 New Zealand|ニュージーランド
PE -12.05,-77.04 Peru,Peruvian|ペルー
PH 14.60,120.98 Philippines|フィリピン
PK - Pakistan,Pakistani|パキスタン
PL 52.23,21.01 Poland,Polish|ポーランド
PS 31.90,35.20 Palestine,Palestinian|パレスチナ
PT 38.72,-9.14 Portugal,Portuguese|ポルトガル
PY - Paraguay|パラグアイ
RO 44.43,26.10 Romania,Romanian|ルーマニア
RS 44.79,20.45 Serbia,Serbian|セルビア
RU 55.76,37.62 Russia,Russian|ロシア
RW -1.94,30.06 Rwanda,Rwandan|ルワンダ
SA - Saudi Arabia|サウジアラビア
SE 59.33,18.07 Sweden,Swedish|スウェーデン
SG 1.35,103.82 Singapore|シンガポール
SI 46.06,14.51 Slovenia,Slovenian|スロベニア
SK 48.15,17.11 Slovakia,Slovak|スロバキア
SM 43.94,12.45
SN 14.72,-17.47 Senegal,Senegalese|セネガル
TH 13.76,100.50 Thailand,Thai|タイ王国,タイ国内
TN 36.81,10.18 Tunisia,Tunisian|チュニジア
TR 39.93,32.86 Türkiye,Turkey,Turkish|トルコ
TW 25.03,121.57 Taiwan,Taiwanese|台湾
TZ -6.16,35.75 Tanzania,Tanzanian|タンザニア
UA 50.45,30.52 Ukraine,Ukrainian|ウクライナ
UG 0.35,32.58 Uganda,Ugandan|ウガンダ
US 38.91,-77.04 United States,USA,U.S.|米国,アメリカ
UY -34.90,-56.16 Uruguay|ウルグアイ
UZ - Uzbekistan|ウズベキスタン
VA 41.90,12.45
VN 21.03,105.85 Vietnam,Vietnamese,Viet Nam|ベトナム
XK 42.66,21.17 Kosovo|コソボ
ZA -25.75,28.19 South Africa,South African|南アフリカ
ZM - Zambia|ザンビア
ZW - Zimbabwe|ジンバブエ`;
/** Countries that no text names and whose seat is not listed here. */
const OTHER_CODES = `AD AE AF AG AI AO AQ AS AW AX BB BH BI BL BM BN BQ BS BT BV BZ CC CF CG CK CW CX DJ DM DO EH ER
FJ FK FM GA GD GF GG GI GM GN GP GQ GS GT GU GW GY HM HN HT IM IO IQ JE JM KG KI KM KN KP KW KY
LC LR LS LY MF MH MO MP MQ MR MS MU MV MW NC NE NF NI NR NU OM PA PF PG PM PN PR PW QA RE SB SC
SD SH SJ SL SO SR SS ST SV SX SY SZ TC TD TF TG TJ TK TL TM TO TT TV UM VC VE VG VI VU WF WS YE
YT`;

/** Every country and territory once. */
export const COUNTRIES: readonly Country[] = [
  ...ROWS.split('\n').map(readRow),
  ...OTHER_CODES.split(/\s/u).map((code) => ({ code, names: [], seat: undefined })),
];

function readRow(row: string): Country {
  const [, code = '', seat = '', names = ''] = /^(\S+) (\S+) ?(.*)$/u.exec(row) ?? [];
  const [latitude, longitude] = seat.split(',').map(Number);
  return {
    code,
    names: names.split(/[,|]/u).filter((name) => name !== ''),
    seat: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  };
}

/** Codes of the European Commission that differ from ISO 3166. */
const EUROPEAN_CODES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);
const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Country of an ISO code or one of the EU's own codes (EL, UK); `undefined` for any other text. */
export function findCountry(code: string): Country | undefined {
  return byCode.get(EUROPEAN_CODES.get(code) ?? code);
}
