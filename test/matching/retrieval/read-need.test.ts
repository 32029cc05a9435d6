/**
 * Weights of the parts of a letter. Laws: a record that says what the letter asks for reaches .95
 * of the scale, independent of the text around it; a letter counts as its matter does; other texts
 * are unaffected.
 */
import { describe, expect, it } from '@jest/globals';
import { readNeed } from '../../../matching/retrieval/read-need.ts';
import { scoreRecords } from '../../../matching/retrieval/score-documents.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { NO_DEADLINE, textIndexOf } from '../matcher-of.ts';

const ASKED = 'チタンの硬質アルマイト処理';
const GREETING = 'いつもお世話になっております。';
const firm = organization('firm', { name: { ja: '。' } });
const offered = capability('c', { title: { ja: ASKED } });
const other = capability('d', { title: { ja: '食品の冷凍倉庫' } });
const index = textIndexOf(
  firm,
  offered,
  other,
  relationship('OFFERS', firm, offered),
  relationship('OFFERS', firm, other),
);

function ratioOf(text: string): number {
  const { weighed } = readNeed(index, text, NO_DEADLINE);
  const record = Int32Array.of(index.records.find(offered.id) ?? -1);
  return scoreRecords(index.snapshot(), weighed, record, NO_DEADLINE).ratios[0] ?? 0;
}

function countsOf(text: string): number[] {
  return readNeed(index, text, NO_DEADLINE).parts.map(({ counts }) => counts);
}

describe('a letter', () => {
  it('is answered by a record as what it asks for is', () => {
    const letter = `${GREETING}\n株式会社山田の田中と申します。\n・${ASKED}\n何卒よろしくお願い申し上げます。\n敬具`;
    expect(ratioOf(letter)).toBeCloseTo(ratioOf(ASKED), 1);
    expect(ratioOf(letter)).toBeGreaterThanOrEqual(0.95);
  });

  it('counts its greeting nothing and its matter in full', () => {
    expect(countsOf(`${GREETING}\n${ASKED}を探しています。よろしくお願いします。`)).toEqual([
      0, 1, 0,
    ]);
  });

  it('counts a sentence that no record comes near by (nearness / .75)^3', () => {
    const [, asked, far] = countsOf(`${GREETING}\n・${ASKED}\n・宇宙望遠鏡の鏡`);
    expect(asked).toBe(1);
    expect(far).toBe(0);
    // Both halves of the second item are as many pairs of it as the record has of the whole.
    const near = (text: string) => {
      const { weighed } = readNeed(index, text, NO_DEADLINE);
      const all = Int32Array.of(index.records.find(offered.id) ?? -1);
      return scoreRecords(index.snapshot(), weighed, all, NO_DEADLINE).ratios[0] ?? 0;
    };
    const half = 'チタンの宇宙望遠鏡';
    const [, , part = 0] = countsOf(`${GREETING}\n・${ASKED}\n・${half}`);
    expect(part).toBeGreaterThan(0);
    expect(part).toBeCloseTo(Math.min(1, near(half) / Math.min(1, near(ASKED)) / 0.75) ** 3, 2);
  });
});

describe('another text', () => {
  it('has no parts', () => {
    expect(countsOf(`${ASKED}を探しています。`)).toEqual([]);
  });
});
