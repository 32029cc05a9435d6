/**
 * What countries and their people are called, by ISO 3166-1 alpha-2 or the EU's own EL and UK:
 * English names, then | and Japanese ones. Names that mean something else as often are left out
 * (Chad, Guinea, 中国 by itself, which is a part of Japan too; タイ, which is a tie).
 */
const ROWS = `AL Albania,Albanian|アルバニア
AM Armenia,Armenian|アルメニア
AR Argentina,Argentine,Argentinian|アルゼンチン
AT Austria,Austrian|オーストリア
AU Australia,Australian|オーストラリア,豪州
AZ Azerbaijan|アゼルバイジャン
BA Bosnia,Bosnian|ボスニア
BD Bangladesh|バングラデシュ
BE Belgium,Belgian|ベルギー
BF Burkina Faso|ブルキナファソ
BG Bulgaria,Bulgarian|ブルガリア
BJ Benin|ベナン
BO Bolivia,Bolivian|ボリビア
BR Brazil,Brazilian|ブラジル
BW Botswana|ボツワナ
BY Belarus,Belarusian|ベラルーシ
CA Canada,Canadian|カナダ
CD Congo,Congolese|コンゴ
CH Switzerland,Swiss|スイス
CI Ivory Coast|コートジボワール
CL Chile,Chilean|チリ共和国
CM Cameroon|カメルーン
CN China,Chinese|中国製,中国企業,中華人民共和国
CO Colombia,Colombian|コロンビア
CR Costa Rica|コスタリカ
CU Cuba,Cuban|キューバ
CV Cape Verde,Cabo Verde|カーボベルデ
CY Cyprus,Cypriot|キプロス
CZ Czechia,Czech,Czech Republic|チェコ
DE Germany,German|ドイツ
DK Denmark,Danish|デンマーク
DZ Algeria,Algerian|アルジェリア
EC Ecuador,Ecuadorian|エクアドル
EE Estonia,Estonian|エストニア
EG Egypt,Egyptian|エジプト
EL Greece,Greek|ギリシャ,ギリシア
ES Spain,Spanish|スペイン
ET Ethiopia,Ethiopian|エチオピア
FI Finland,Finnish|フィンランド
FO Faroe|フェロー諸島
FR France,French|フランス
GE Georgia|ジョージア国
GH Ghana,Ghanaian|ガーナ
GL Greenland|グリーンランド
HK Hong Kong|香港
HR Croatia,Croatian|クロアチア
HU Hungary,Hungarian|ハンガリー
ID Indonesia,Indonesian|インドネシア
IE Ireland,Irish|アイルランド
IL Israel,Israeli|イスラエル
IN India|インド
IR Iran,Iranian|イラン
IS Iceland,Icelandic|アイスランド
IT Italy,Italian|イタリア
JO Jordan|ヨルダン
JP Japan,Japanese|日本国内
KE Kenya,Kenyan|ケニア
KH Cambodia|カンボジア
KR South Korea,Korean,Republic of Korea|韓国
KZ Kazakhstan|カザフスタン
LA Laos|ラオス
LB Lebanon,Lebanese|レバノン
LI Liechtenstein|リヒテンシュタイン
LK Sri Lanka|スリランカ
LT Lithuania,Lithuanian|リトアニア
LU Luxembourg|ルクセンブルク
LV Latvia,Latvian|ラトビア
MA Morocco,Moroccan|モロッコ
MC Monaco|モナコ
MD Moldova,Moldovan|モルドバ
ME Montenegro,Montenegrin|モンテネグロ
MG Madagascar|マダガスカル
MK North Macedonia,Macedonian|北マケドニア
ML Mali|マリ共和国
MM Myanmar|ミャンマー
MN Mongolia,Mongolian|モンゴル
MT Malta,Maltese|マルタ
MX Mexico,Mexican|メキシコ
MY Malaysia,Malaysian|マレーシア
MZ Mozambique|モザンビーク
NA Namibia|ナミビア
NG Nigeria,Nigerian|ナイジェリア
NL Netherlands,Dutch,Holland|オランダ
NO Norway,Norwegian|ノルウェー
NP Nepal|ネパール
NZ New Zealand|ニュージーランド
PE Peru,Peruvian|ペルー
PH Philippines|フィリピン
PK Pakistan,Pakistani|パキスタン
PL Poland,Polish|ポーランド
PS Palestine,Palestinian|パレスチナ
PT Portugal,Portuguese|ポルトガル
PY Paraguay|パラグアイ
RO Romania,Romanian|ルーマニア
RS Serbia,Serbian|セルビア
RU Russia,Russian|ロシア
RW Rwanda,Rwandan|ルワンダ
SA Saudi Arabia|サウジアラビア
SE Sweden,Swedish|スウェーデン
SG Singapore|シンガポール
SI Slovenia,Slovenian|スロベニア
SK Slovakia,Slovak|スロバキア
SN Senegal,Senegalese|セネガル
TH Thailand,Thai|タイ王国,タイ国内
TN Tunisia,Tunisian|チュニジア
TR Türkiye,Turkey,Turkish|トルコ
TW Taiwan,Taiwanese|台湾
TZ Tanzania,Tanzanian|タンザニア
UA Ukraine,Ukrainian|ウクライナ
UG Uganda,Ugandan|ウガンダ
UK United Kingdom,UK,Britain,British,England,English,Scotland,Scottish,Wales,Welsh|英国,イギリス
US United States,USA,U.S.|米国,アメリカ
UY Uruguay|ウルグアイ
UZ Uzbekistan|ウズベキスタン
VN Vietnam,Vietnamese,Viet Nam|ベトナム
XK Kosovo|コソボ
ZA South Africa,South African|南アフリカ
ZM Zambia|ザンビア
ZW Zimbabwe|ジンバブエ`;

/** The names of each country, English and Japanese, by ISO 3166-1 alpha-2 (EU forms EL and UK). */
export const COUNTRY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('\n').map((row) => {
    const [english = '', japanese = ''] = row.slice(3).split('|');
    return [row.slice(0, 2), [...english.split(','), ...japanese.split(',')]];
  }),
);
