/** Ids of stored records are made from these keys, so they must never change for any name. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../../language/names/normalize-name.ts';
import { normalizeCell } from '../../../language/normalize-cell.ts';

/** Parts of names that a rule applies to, and parts that resemble them. */
const PIECES = [
  ...'株式会社 （株） ㈱ 有限会社 (有) 合同会社 (合) (同) 一般社団法人 (一社) 国立大学法人 (国)'.split(
    ' ',
  ),
  ...'協同組合 (協) (名) (特非) 学校法人 Co.,Ltd. K.K. Inc. GmbH AG S.A. A/S sarl Limited'.split(
    ' ',
  ),
  ...'Saga ﾔﾏﾀﾞ やまだ シャチハタ サーバー 髙橋 齋藤 ヴ ゑ ヶ 々 − 〜 ・ ( ) 株 é İ ß 𠮷 カ゚'.split(
    ' ',
  ),
  ...[' ', '　', ''],
];

function digest(keyOf: (name: string) => string): string {
  const names = PIECES.flatMap((a) => PIECES.flatMap((b) => PIECES.map((c) => a + b + c)));
  return createHash('sha256').update(names.map(keyOf).join('\n')).digest('hex').slice(0, 16);
}

describe('the name by which a record is known again', () => {
  it('is one whatever the legal form, width, case and spaces', () => {
    const spellings = [
      '株式会社ﾀﾅｶ製作所',
      '㈱タナカ製作所',
      'タナカ製作所（株）',
      '株式会社 タナカ 製作所',
    ];
    expect(new Set(spellings.map(normalizeName))).toEqual(new Set(['タナカ製作所']));
    expect(normalizeName('ACME Co., Ltd.')).toBe(normalizeName('Ａｃｍｅ'));
  });

  it('is the whole of a name that is nothing but a legal form, and keeps forms inside words', () => {
    expect(normalizeName('株式会社')).toBe('株式会社');
    expect(normalizeName('Saga Abacus')).toBe('sagaabacus');
  });

  it('is what it was in every store so far', () => {
    expect(digest(normalizeName)).toBe('7fa37488181d73a8');
    expect(digest(normalizeCell)).toBe('ea74bd8a085f017c');
  });
});
