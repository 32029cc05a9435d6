/** Drafts of mails and letters of introduction, in both languages, as somebody would send them. */
import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../console/src/address/address.ts';
import { needInWords } from '../../console/src/ask/candidate-of.ts';
import { introductionLetter, requestLetter } from '../../console/src/shortlist/letter.ts';
import type { Candidate } from '../../console/src/shortlist/use-shortlist.ts';
import { wordsOf } from '../../console/src/words/words.ts';

const JA = { lang: 'ja', words: wordsOf('ja') } as const;
const EN = { lang: 'en', words: wordsOf('en') } as const;

const candidate: Candidate = {
  holder: {
    __typename: 'Organization',
    id: 'org_1',
    organizationKind: 'FIRM',
    name: { text: '株式会社ラング', locale: 'ja' },
    country: 'JP',
    prefecture: null,
    city: null,
  },
  score: 0.9,
  sentence: '「画像処理」に合う記録があります。',
  coverage: '',
  quotes: [{ quote: '画像処理', origin: '出典: 調査、資料あり', url: null, spans: [] }],
  features: [],
  results: [],
  chain: ['地域センター', '佐藤', '株式会社ラング'],
  question: 'お世話になっております。\n画像処理をお願いします。',
  need: '画像処理',
  introducer: { name: '佐藤', isPerson: true },
  day: '2026-11-30',
  state: 'CANDIDATE',
  note: '',
};

describe('the request to the introducer', () => {
  it('is to a person or a body, and says what for, the records and the chain', () => {
    const ja = requestLetter(candidate, JA);
    expect(ja?.subject).toBe('株式会社ラング様へのご紹介のお願い');
    expect(ja?.body).toMatch(/^佐藤 様\n/);
    expect(ja?.body).toContain('・画像処理（出典: 調査、資料あり）');
    expect(ja?.body).toContain('地域センター → 佐藤 → 株式会社ラング');
    expect(ja?.body).not.toContain('お世話になっております。\n画像');
    const body = { ...candidate, introducer: { name: '岩手大学', isPerson: false } };
    expect(requestLetter(body, JA)?.body).toMatch(/^岩手大学 御中\n/);
    expect(requestLetter(body, EN)?.body).toMatch(/^Dear 岩手大学,/);
  });

  it('is absent without an introducer', () => {
    expect(requestLetter({ ...candidate, introducer: null }, JA)).toBeUndefined();
  });

  it('is there for what an earlier version kept, which knew names alone', () => {
    const { need: _, introducer: __, ...kept } = candidate;
    expect(requestLetter(kept, JA)?.body).toContain('画像処理をお願いします。');
    expect(requestLetter({ ...kept, chain: ['地域センター', '株式会社ラング'] }, JA)).toBe(
      undefined,
    );
  });
});

describe('the letter of introduction', () => {
  it('has a day, whom it is to, who asks, the records and who signs', () => {
    const { subject, body } = introductionLetter(candidate, JA);
    expect(subject).toBe('地域センターのご紹介');
    expect(body).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日\n\n株式会社ラング 御中\n/);
    expect(body).toContain('地域センターをご紹介申し上げたく');
    expect(body).toMatch(/敬具\n\n佐藤$/);
    expect(introductionLetter(candidate, EN).body).toContain('Dear 株式会社ラング,');
  });

  it('is never signed by its recipient, and leaves room for a name where none is known', () => {
    const direct = { ...candidate, introducer: null, chain: ['地域センター', '株式会社ラング'] };
    expect(introductionLetter(direct, JA).body).toMatch(/（お名前）$/);
    const unknown = { ...candidate, introducer: null, chain: [] };
    expect(introductionLetter(unknown, EN).subject).toBe('Introducing (name)');
  });
});

describe('what a letter is about', () => {
  it('is the question, or of a mail the parts that were read of it', () => {
    const short = { ...readAddress('?q=溶接&must=塗装') };
    expect(needInWords(short, undefined, JA.words)).toBe('溶接\n必須: 塗装');
    const part = { label: '', span: { start: 0, end: 2 }, place: null };
    const reading = {
      parts: [
        { ...part, kind: 'COURTESY', offer: 'DROPPED', text: 'お世話になっております。' },
        { ...part, kind: 'PROCESS', offer: 'SHOULD', text: '溶接' },
      ],
      suggestions: [],
    } as const;
    const mail = { ...readAddress('?should=塗装'), text: 'お世話になっております。\n溶接を' };
    expect(
      needInWords(mail, { ...reading, parts: [...reading.parts], suggestions: [] }, JA.words),
    ).toBe('溶接、塗装');
  });
});
