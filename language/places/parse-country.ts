import { COUNTRIES, findCountry } from './countries.ts';

/** Names in full and in one kanji, which occur in cells but hardly in texts. */
const CELL_NAMES = `JP 日本国,日,nippon|US アメリカ合衆国,北米合衆国,米,america,united states of america,the united states
GB グレートブリテン及び北アイルランド連合王国,英,great britain|CN 中華人民共和国,中国,prc,people's republic of china
KR 大韓民国,韓,korea|TW 中華民国,台|DE ドイツ連邦共和国,独,deutschland|FR フランス共和国,仏|IT イタリア共和国,伊,italia
CA 加|IN 印,インド共和国|AU 豪|TH タイ|RU ロシア連邦,露,russian federation|NL the netherlands|ES españa
SG シンガポール共和国|VN ベトナム社会主義共和国,越南|KP 北朝鮮|BR ブラジル連邦共和国|CH スイス連邦|MM ミャンマー連邦共和国`;
const MARKS = /[\s.'’・·,，()]+/gu;

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * ISO 3166-1 alpha-2 code of a country given as a code or by its Japanese or English name;
 * `undefined` for other text.
 */
export function parseCountry(text: string): string | undefined {
  const word = text.normalize('NFKC').trim();
  codesByName ??= readNames();
  return findCountry(word.toUpperCase())?.code ?? codesByName.get(nameKey(word));
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(MARKS, '');
}

/** Names that the runtime knows for each language, followed by our own; built once. */
function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = nameKey(name);
    if (!found.has(key)) found.set(key, code);
  };
  for (const language of ['ja', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES.map((country) => country.code).sort()) {
      const name = display.of(code);
      if (name !== undefined) add(name, code);
    }
  }
  for (const { code, names } of COUNTRIES) for (const name of names) add(name, code);
  for (const row of CELL_NAMES.split(/[|\n]/u)) {
    const [, code = '', names = ''] = /^(\S+) (.*)$/u.exec(row) ?? [];
    for (const name of names.split(',')) add(name, code);
  }
  return found;
}
