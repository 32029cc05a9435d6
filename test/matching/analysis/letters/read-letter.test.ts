/**
 * Reading a need out of a letter. Laws: what is matter is never left out for a greeting around it;
 * a text that is no letter is read as it is; a letter with nothing else is read whole; linear time.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLetter } from '../../../../matching/analysis/letters/read-letter.ts';

const MAIL = `産業支援センター
ご担当者様

いつもお世話になっております。
株式会社山田精機の田中と申します。
弊社は長野県諏訪市で精密ばねの製造を営んでおります。

このたび、アルミ部品の硬質アルマイト処理をお願いできる会社様を探しております。

お忙しいところ恐れ入りますが、何卒よろしくお願い申し上げます。

--
株式会社山田精機
田中 一郎
〒392-0012 長野県諏訪市四賀1-2
TEL 0266-00-0000
`;

function kinds(text: string): string[] {
  return readLetter(text).parts.map(({ kind }) => kind);
}

function matter(text: string): string {
  return readLetter(text).matter.trim();
}

describe('a Japanese mail', () => {
  it('is read as its parts', () => {
    expect(kinds(MAIL)).toEqual([
      'ADDRESS',
      'COURTESY',
      'SELF_INTRODUCTION',
      'MATTER',
      'COURTESY',
      'SIGNATURE',
    ]);
  });

  it('keeps the sentence that asks, alone', () => {
    expect(matter(MAIL)).toBe(
      'このたび、アルミ部品の硬質アルマイト処理をお願いできる会社様を探しております。',
    );
  });

  it('keeps its places: the matter is as long as the text', () => {
    const { matter: read } = readLetter(MAIL);
    expect(read).toHaveLength(MAIL.length);
    expect(read.indexOf('アルミ部品')).toBe(MAIL.indexOf('アルミ部品'));
  });

  it('is read the same where a mail program broke its lines', () => {
    const broken = MAIL.replace('硬質アルマイト処理を', '硬質アルマ\nイト処理を');
    expect(matter(broken).replace('\n', '')).toBe(matter(MAIL));
  });

  it.each([1, 2, 5, 9, 13, 17])('knows a broken courtesy, too: after %d characters', (at) => {
    const own = '弊社は長野県諏訪市で精密ばねの製造を営んでおります。';
    const broken = MAIL.replace(
      own,
      `ご連絡が遅くなり大変申し訳ございませんでした。${own.slice(0, at)}\n${own.slice(at)}`,
    );
    expect(matter(broken)).toBe(matter(MAIL));
  });

  it('is read without what it quotes', () => {
    const quoting = `${MAIL}\n2026年11月2日(月) 9:15 相談窓口 <s@example.jp>:\n> 射出成形の件、承知しました。`;
    expect(matter(quoting)).toBe(matter(MAIL));
    expect(kinds(quoting).at(-1)).toBe('QUOTED');
  });

  it('is read with what it quotes where it says nothing else', () => {
    const forwarded =
      'お世話になっております。よろしくお願いいたします。\n\n-----Original Message-----\n> 射出成形の金型を作れる会社を探しています。';
    expect(matter(forwarded)).toContain('射出成形の金型');
  });

  it('keeps every item of a list', () => {
    const listing = `拝啓　時下ますますご清栄のこととお慶び申し上げます。\n下記の件でご相談です。\n・電話\n・図面の作成\n・めっき\n敬具`;
    expect(matter(listing)).toContain('・電話\n・図面の作成\n・めっき');
  });

  it.each(['めっき', 'わさび'])('keeps a subject in hiragana: %s', (subject) => {
    const text = `お世話になっております。山田です。\n${subject}をお願いします。`;
    expect(matter(text)).toContain(subject);
  });

  it.each([
    '弊社は医療機器の部品を扱っております。',
    '当社は食品の包装機を作っております。',
    '私どもは京都で和菓子をつくっております。',
    '弊社は自動車向けのゴム部品を生産しております。',
    'わが社は農業用ハウスの施工をしております。',
    '弊社は金属加工業です。',
    '小社は計測器を輸入販売しております。',
    '当方、時計の修理を生業としております。',
    '弊社は釣具を取り扱っております。',
    '当組合は家具の組合でございます。',
    '弊社はプラスチックの成形を行っております。',
    '弊社は広告代理店です。',
    '当社は温泉旅館でございます。',
    '設計事務所の者です。',
  ])('does not count the trade of who writes: %s', (trade) => {
    const wish = 'チタンの研磨をお願いできる会社を探しています。';
    expect(matter(`お世話になっております。${trade}${wish}`)).toBe(wish);
  });

  it.each([
    ['弊社は金属加工業です。', 'アルミの陽極酸化をしてくれる会社を探しています。'],
    ['印刷会社の者です。', '木型を作れる会社を紹介してください。'],
    ['We are a bakery. ', 'We need aluminium trays with a hard coat.'],
  ])('does not count the trade before a request, also without a formula: %s', (trade, wish) => {
    expect(matter(trade + wish)).toBe(wish);
  });

  it('keeps an introduction that also states the request', () => {
    const both =
      'お世話になっております。弊社は半導体装置を製造しており、アルマイト処理の外注先を求めています。';
    expect(matter(both)).toContain('アルマイト処理');
  });

  it.each([
    '弊社の製品に使うアルミ部品が海水で腐食しております。',
    '弊社ではめっきの不良が発生しています。',
    '当社はアルミの部品を作っておりますが、すぐに傷が付きます。',
    '弊社はめっきをしていますけれど、密着が悪いのです。',
    '当社はアルミ部品を製造しておりますが、表面の傷が問題となっております。',
    '弊社工場の屋根が古く、雨が漏ります。',
    '弊社では傷が付きやすい箇所です。',
  ])('keeps what is wrong at the house that writes: %s', (problem) => {
    expect(matter(`お世話になっております。${problem}よろしくお願いいたします。`)).toContain(
      problem,
    );
  });

  it('keeps a word of letters that is part of a longer word', () => {
    expect(
      matter(`拝啓　時下ますますご清栄のこととお慶び申し上げます。電話機卸売業を探しています。`),
    ).toContain('電話機卸売業');
  });
});

describe('an English mail', () => {
  const english = `Dear Sir or Madam,

I hope this message finds you well.
We are a family-owned company based in Leeds, founded in 1978.

We need hard anodising of titanium housings in small lots.

Please do not hesitate to contact me.
Best regards,

Peter Hughes
Phone: +44 20 7946 0000
`;

  it('keeps the sentence that asks', () => {
    expect(matter(english)).toBe('We need hard anodising of titanium housings in small lots.');
  });

  it.each([
    'Dear Sir or Madam, we are a small maker of garden tools in Leeds. WISH Best regards, John Smith',
    'Dear Ms Hughes, our company produces cutlery. WISH Kind regards, Anna Tanaka, Niigata',
    'Hello, our firm makes medical devices. WISH Thank you. Best wishes, Tom',
    'To whom it may concern, we make shears and rakes. WISH Yours faithfully, P. Moore',
    'Dear all, we supply bicycle parts to shops. WISH With best regards, Ken',
    'Dear colleagues, we manufacture fishing tackle. WISH Sincerely, Mary Ann Jones',
    'Hi Peter, we are a family firm. WISH Warm regards, Jo',
    'Dear Dr Sato, we build greenhouses. WISH Yours sincerely, M. Ito',
    'Good morning, we distribute toys in Kansai. WISH Regards, Akira',
    'Dear team, we sell garden furniture. WISH Best regards John',
  ])('in one line keeps the sentence that asks alone: %s', (text) => {
    const wish = 'We are looking for a company that grinds stainless steel blades.';
    expect(matter(text.replace('WISH', wish))).toBe(wish);
  });

  it.each([
    'Dear all, we make titanium housings which crack. Best regards, Anna',
    'Dear all, we make knives but the edges rust. Best regards, Anna',
  ])('in one line keeps what is wrong at the house that writes: %s', (text) => {
    expect(matter(text)).toMatch(/^we make .*\.$/);
  });

  it('leaves out who writes below the closing, name, office and firm', () => {
    const text =
      'Hi,\nCould you anodise aluminium parts for us?\nMany thanks,\nAnna Tanaka\nBuyer\nHughes Cutlery';
    expect(matter(text)).toBe('Could you anodise aluminium parts for us?');
  });

  it('keeps a long story after thanks', () => {
    const text =
      'Hello,\nthank you\nWe need hard anodising of titanium housings in small lots, by spring.';
    expect(matter(text)).toContain('hard anodising of titanium housings');
  });

  it('keeps a problem of the writer’s own organisation', () => {
    const text = `Dear all,\n\nWe produce titanium housings that corrode in sea water.\n\nBest regards,\nAnna`;
    expect(matter(text)).toContain('We produce titanium housings that corrode in sea water.');
  });

  it('is divided into parts', () => {
    expect(new Set(kinds(english))).toEqual(
      new Set(['COURTESY', 'SELF_INTRODUCTION', 'MATTER', 'SIGNATURE']),
    );
  });
});

describe('a short Japanese mail', () => {
  it.each([
    '佐藤',
    '田中太郎',
    '鈴木 一郎',
    '渡辺ゆう子',
  ])('leaves out the name below it: %s', (name) => {
    expect(matter(`アルマイト処理をお願いできますか。\n${name}`)).toBe(
      'アルマイト処理をお願いできますか。',
    );
  });

  it.each([
    '加工をお願いできる会社を探しています。\n放電加工',
    '下記の加工をお願いできますでしょうか。\n電鋳',
    'お見積りをお願いしたいと思います。\n精密部品',
    '特殊な加工ができる会社を探しています\n佐藤さんの紹介で書いています',
  ])('keeps what is named below: %s', (text) => {
    expect(readLetter(text)).toEqual({ matter: text, parts: [], spans: [] });
  });
});

describe('a text that is not a letter', () => {
  it.each([
    'めっき',
    '弊社は金属加工業です。試作は十個からです。',
    'めっき加工ができる業者様\n大阪で試作品を十個から、できれば来月までに仕上げたいと思っています',
    'The project will develop a network of partners who support the introduction of new materials. We look for time and cost savings.',
  ])('is read as it is: %s', (text) => {
    expect(readLetter(text)).toEqual({ matter: text, parts: [], spans: [] });
  });

  it('is a letter of courtesies alone, which is read whole', () => {
    const text =
      '拝啓　時下ますますご清栄のこととお慶び申し上げます。何卒よろしくお願い申し上げます。敬具';
    expect(readLetter(text)).toEqual({ matter: text, parts: [], spans: [] });
  });
});

describe('any text', () => {
  it('is read into matter of its own length, and parts that it has', () => {
    const pieces = fc.constantFrom(
      ...MAIL.split('\n'),
      'めっき',
      '> 引用',
      'Dear all,',
      '\u3000',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const { matter: read, parts } = readLetter(text);
        expect(read).toHaveLength(text.length);
        for (const part of parts) expect(text).toContain(part.text);
      }),
    );
  });

  it.each([
    '。',
    '！',
    '!',
    '「',
    '>',
    ' ',
    '\n',
    '株式会社',
    'お世話になっております',
    '・\n',
    '2026年 ',
    'a@',
    'です',
  ])('is read in linear time: %j repeated', (piece) => {
    const text = `${piece.repeat(100_000)}拝啓`;
    const started = process.cpuUsage().user;
    readLetter(text);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1_000);
  });
});
