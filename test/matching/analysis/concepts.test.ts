import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { materialOf } from '../../../language/material-codes.ts';
import { normalizeText } from '../../../language/normalize-text.ts';
import { stemEnglish } from '../../../language/stem-english.ts';
import { conceptInText } from '../../../matching/analysis/concept-dictionary.ts';
import { CONCEPTS, TAXONOMY_FOLDER } from '../../../matching/analysis/concepts.ts';
import { scanTerms } from '../../../matching/analysis/scan-terms.ts';
import { STOP_WORDS } from '../../../matching/analysis/stop-words.ts';

const LINES_MAX = 300;
const JAPANESE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** The form in which an alias is compared with a text. */
function formOf(alias: string): string {
  const text = normalizeText(alias);
  if (JAPANESE.test(text)) return text;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemEnglish)
    .join(' ');
}

function conceptsOf(text: string): string[] {
  const found = new Set<string>();
  scanTerms(normalizeText(text), (term) => {
    if (term.startsWith('#')) found.add(term.slice(1));
  });
  return [...found];
}

function sharedConcepts(first: string, second: string): string[] {
  const others = new Set(conceptsOf(second));
  return conceptsOf(first).filter((concept) => others.has(concept));
}

describe('the dictionary of concepts', () => {
  it('has no id twice', () => {
    const ids = CONCEPTS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names every concept in Japanese and in English', () => {
    const bare = CONCEPTS.filter(({ ja, en }) => ja.length === 0 || en.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has ids that are kebab-case words', () => {
    expect(CONCEPTS.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives no alias to two concepts', () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, ja, en } of CONCEPTS) {
      for (const alias of [...ja, ...en]) {
        const form = formOf(alias);
        holders.set(form, (holders.get(form) ?? new Set()).add(id));
      }
    }
    const shared = [...holders].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([form, ids]) => [form, ...ids])).toEqual([]);
  });

  it('has broader concepts that exist, and none is broader than itself', () => {
    const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));
    const unknown = CONCEPTS.flatMap(({ broader = [] }) => broader).filter((id) => !byId.has(id));
    expect(unknown).toEqual([]);
    const above = (id: string, depth: number): string[] =>
      depth > CONCEPTS.length
        ? [id]
        : (byId.get(id)?.broader ?? []).flatMap((other) => [other, ...above(other, depth + 1)]);
    expect(CONCEPTS.filter(({ id }) => above(id, 0).includes(id))).toEqual([]);
  });

  it.each([
    ...['sus304', 'ss400', 's45c', 'spcc', 'scm435', 'nak80', 'a5052', 'adc12', 'az31'],
    ...['c1020', 'c2680', 'tp340', 'fcd450', 'inconel625'],
  ])('defines the material whose code is %s', (code) => {
    const material = materialOf(code);
    expect(CONCEPTS.map(({ id }) => id)).toContain(material);
    expect(conceptsOf(code)).toContain(material);
  });

  it('has no name of one character but a kanji, which no table could find', () => {
    const names = CONCEPTS.flatMap(({ ja, en }) => [...ja, ...en].map(normalizeText));
    expect(names.filter((name) => name.length < 2 && !/^\p{sc=Han}$/u.test(name))).toEqual([]);
  });

  it.each([
    '鉄の加工',
    '鉄製の扉',
    '銅、鉄',
    '鉄・非鉄',
    '鉄',
    '硬い鉄を削る',
  ])('finds a kanji that is a word: %s', (text) => {
    expect(conceptsOf(text)).toContain('steel');
  });

  it.each(['地下鉄の車両', '鉄道の車両', '私鉄'])('finds no kanji inside a word: %s', (text) => {
    expect(conceptsOf(text)).not.toContain('steel');
  });

  it.each([
    'bag',
    'bags',
    'air bags',
    'coat',
    'plant',
    'train parts',
    'fog',
  ])('takes no noun for the process of its stem: %s', (text) => {
    const doing = ['bagging', 'coating', 'seeding', 'human-resources', 'anti-fog'];
    expect(conceptsOf(text).filter((concept) => doing.includes(concept))).toEqual([]);
  });

  it('has files short enough to read', () => {
    const files = readdirSync(TAXONOMY_FOLDER);
    const long = files.filter(
      (name) => readFileSync(join(TAXONOMY_FOLDER, name), 'utf8').split('\n').length > LINES_MAX,
    );
    expect(files.length).toBeGreaterThan(4);
    expect(long).toEqual([]);
  });
});

describe('the concepts of a question and of a record', () => {
  it.each([
    ['二つの部品をくっつけたい', '異種材料の接着', 'bonding'],
    ['サビない金具がほしい', '防錆処理', 'rust-proofing'],
    ['お年寄りを持ち上げるリフト', 'nursing-care lift', 'welfare'],
    ['a lift for old people', '福祉機器の開発', 'welfare'],
    ['残り物を肥料にしたい', '生ごみの堆肥化', 'composting'],
    ['計算で強さを確かめる', 'strength analysis', 'cae'],
    ['床で滑らない靴', 'non-slip sole', 'slip-resistant'],
    ['水を通さない布', 'waterproof fabric', 'waterproof'],
    ['展示会に出したい', 'trade fair', 'exhibition'],
    ['why it broke', '破面解析', 'failure-cause'],
    ['羊羹を包みたい', 'flow wrap machine', 'packaging'],
    ['風車で電気を', 'solar panel', 'renewable-energy'],
    ['転ぶと知らせるマット', 'fall detection', 'fall-detect'],
    ['釘や針金を束ねる', 'strapping tool', 'tying'],
    ['鋸で切る', 'cut with water', 'cut-off'],
    ['濾す', 'separating by sieve', 'separating'],
  ])('%s meets %s', (question, record, concept) => {
    expect(sharedConcepts(question, record)).toContain(concept);
  });

  it.each([
    ['切削加工', 'spraying machines', 'machining'],
    ['めっき', 'steel plates', 'plating'],
  ])('%s does not meet %s, whose stem is that of the process', (question, record, concept) => {
    expect(sharedConcepts(question, record)).not.toContain(concept);
    expect(sharedConcepts(question, concept)).toContain(concept);
  });

  it.each(['削り', '削る', '削って', '削れる'])('finds the inflected form %s', (form) => {
    expect(conceptsOf(`鋼を${form}`)).toContain('machining');
  });

  it.each([
    ['顕微鏡の開発', 'reflective'],
    ['山梨の企業', 'fruit'],
    ['地下鉄の駅', 'steel'],
    ['通信網を引く', 'mesh'],
    ['二酸化炭素の固定', 'oxidation'],
    ['コメント', 'rice'],
    ['ガスケット', 'gas-supply'],
    ['紙をたばねる', 'spring'],
    ['東京においても', 'odor-control'],
    ['北海道の会社', 'road'],
    ['株式会社', 'investment'],
    ['言葉が保たれる', 'miso-soy'],
    ['項目の一覧', 'eye-care'],
    ['つまり同じ', 'legionella'],
    ['our products', 'high-efficiency'],
    ['general services', 'generator'],
    ['customers use it', 'recycling'],
    ['粉をこねじっと待つ', 'screw'],
    ['in-house work', 'house'],
  ])('does not take %s for %s', (text, concept) => {
    expect(conceptsOf(text)).not.toContain(concept);
  });

  it.each([
    ['ばねの交換', 'spring'],
    ['車のばね', 'spring'],
    ['鉄製ねじ', 'screw'],
    ['紙をはがす', 'peeling-off'],
  ])('takes the short hiragana word in %s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });

  it('takes the longest name that begins at a place', () => {
    expect(conceptInText(normalizeText('無電解めっき'), 0)?.terms).toEqual([
      '#electroless-plating',
      '#plating',
      '#wet-surface-treatment',
      '#surface-treatment',
    ]);
  });
});
