/** Which concept a category or a technique of a machine is, in either language. */
import { describe, expect, it } from '@jest/globals';
import { namedConcept } from '../../../matching/analysis/named-concept.ts';

const idOf = (text: string) => namedConcept(text)?.id;

describe('the concept that a short text names', () => {
  it.each([
    ['走査型電子顕微鏡', 'scanning electron microscope', 'sem'],
    ['透過型電子顕微鏡', 'TEM', 'tem'],
    ['X線回折装置', 'XRD', 'x-ray-diffraction'],
    ['核磁気共鳴装置', 'NMR', 'nmr'],
    ['ICP質量分析装置', 'ICP-MS', 'icp-ms'],
    ['ガスクロマトグラフ質量分析計', 'GC-MS', 'gc-ms'],
    ['液体クロマトグラフ質量分析計', 'LC-MS', 'lc-ms'],
    ['示差走査熱量計', 'DSC', 'dsc'],
    ['集束イオンビーム加工装置', 'FIB', 'fib'],
    ['磁気共鳴画像装置', 'MRI', 'mri'],
    ['恒温恒湿槽', 'climate chamber', 'climate-chamber'],
    ['三次元測定機', 'coordinate measuring machine', 'cmm'],
    ['万能試験機', 'universal testing machine', 'universal-tester'],
    ['マシニングセンタ', 'machining centre', 'machining-center'],
  ])('is one for %s and %s', (ja, en, id) => {
    expect([idOf(ja), idOf(en)]).toEqual([id, id]);
  });

  it.each([
    'Thermo Fisher',
    'サーモフィッシャー',
    'Bruker',
    'JIS Z 2241',
    'ISO 6892',
    'ASTM E8',
  ])('is none for %s: makers and standards are no techniques', (text) => {
    expect(idOf(text)).toBeUndefined();
  });

  it('is the longest one, else the first', () => {
    expect(idOf('ガスクロマトグラフ質量分析')).toBe('gc-ms');
    expect(idOf('旋盤とフライス盤')).not.toBeUndefined();
    expect(idOf('')).toBeUndefined();
  });
});
