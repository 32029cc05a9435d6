import { describe, expect, it } from '@jest/globals';
import { readCertificates } from '../../../matching/analysis/read-certificates.ts';

describe('certificates in a text', () => {
  it.each([
    ['ISO9001認証取得', ['ISO 9001']],
    ['ＩＳＯ ９００１：２０１５ を取得', ['ISO 9001']],
    ['JIS Q 9100 と AS9100', ['ISO 9100']],
    ['IATF 16949, ISO/IEC 17025:2017', ['ISO 16949', 'ISO 17025']],
    ['食品工場でHACCP対応、エコアクション21', ['Eco Action 21', 'HACCP']],
    ['Nadcap accredited, GMP', ['GMP', 'NADCAP']],
  ])('reads %s', (text, certificates) => {
    expect(readCertificates(text)).toEqual(certificates);
  });

  it.each([
    'ISO 2768-mK による公差',
    'parts such as 9100 pieces',
    'JIS B 0405',
    'SUS304を50個',
    'iso90012',
  ])('reads none in %s', (text) => {
    expect(readCertificates(text)).toEqual([]);
  });
});
