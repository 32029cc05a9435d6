/** Faults of the page that was here before: none of them comes back. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Console, describeInBrowser } from './describe-in-browser.ts';

const QUESTION = '精密板金加工を頼みたい';
const MAIL = `お世話になっております。東京の機械メーカーです。
${'装置のカバーを作っていただける先を探しています。'.repeat(150)}
材質はステンレス、板厚は1.0 mm、精密板金加工と溶接をお願いします。
よろしくお願いいたします。`;
const PHONE = { viewport: { width: 360, height: 800 } };

async function answered(console: Console, search: string, options = {}): Promise<Page> {
  const page = await console.open(`/?${search}`, options);
  await page.locator('.match').first().waitFor();
  return page;
}

/** Counts the questions sent from now on. */
function counted(page: Page): { questions: number } {
  const counter = { questions: 0 };
  page.on('request', (request) => {
    if (request.postData()?.includes('whoCan')) counter.questions += 1;
  });
  return counter;
}

describeInBrowser('on a phone', (console) => {
  it('the first answer is in sight after asking', async () => {
    const page = await console.open('/', PHONE);
    await page.locator('#text').fill(QUESTION);
    await page.getByRole('button', { name: '探す' }).click();
    await page.locator('.match').first().waitFor();
    await page.waitForTimeout(300);
    const box = await page.locator('.match h3').first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800 - 40);
  });

  it('the table of the score stays within a screen of 320', async () => {
    const page = await answered(console, `q=${QUESTION}`, {
      viewport: { width: 320, height: 700 },
    });
    await page.getByText('点数の内訳').first().click();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});

describeInBrowser('a letter', (console) => {
  it('is asked for, stays out of address, history and title, and is there after a reload', async () => {
    const page = await console.open('/');
    await page.locator('#text').fill(MAIL);
    await page.locator('#text').press('Enter');
    await page.locator('.match').first().waitFor();
    expect(page.url().length).toBeLessThan(200);
    expect(await page.title()).not.toContain('装置');
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('装置');
    await page.reload();
    await page.locator('.match').first().waitFor();
    expect(await page.locator('#text').inputValue()).toBe(MAIL);
  });

  it('is printed whole, with the day, and without the form', async () => {
    const page = await console.open('/');
    await page.locator('#text').fill(MAIL);
    await page.locator('#text').press('Enter');
    await page.locator('.match').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('search').isVisible()).toBe(false);
    expect(await page.locator('.asked-text').innerText()).toContain('板厚は1.0 mm');
    expect(await page.locator('.print-only').innerText()).toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('that another tab has says so and asks for it', async () => {
    const page = await console.open('/?kept=unknown');
    await page.getByText('もう一度貼り付けてください').waitFor();
  });
});

describeInBrowser('an answer', (console) => {
  it('has its tools where somebody is to be asked only', async () => {
    const page = await console.open('/?must=月面での宇宙服の洗濯');
    await page.getByRole('heading', { name: '確認が必要な先' }).waitFor();
    expect(await page.getByRole('heading', { name: '候補', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'CSV を保存' }).isVisible()).toBe(true);
  });

  it('is saved whole: everybody found, with question, day and sources', async () => {
    const page = await answered(console, 'q=加工');
    const status = page.locator('.status').filter({ hasText: '件の相手を比べ' });
    const total = Number(/^\d+/.exec(await status.innerText())?.[0]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV を保存' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(total).toBeGreaterThan(20);
    expect(lines.length - 2).toBe(total);
    expect(lines[1]).toMatch(/加工,\d{4}-\d{2}-\d{2},/);
    expect(lines[1]).toContain('出典');
  });

  it('is saved with those of another kind than asked for, and each row says so', async () => {
    const page = await answered(console, `q=${encodeURIComponent('プレス加工の大学')}`);
    const below = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'お探しの種類ではない相手' }),
    });
    const [first = ''] = await below.locator('.match h3').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV を保存' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    const [rank, name] = first.split('. ');
    expect(
      lines.filter((line) => line.startsWith(`お探しの種類ではない相手,${rank},${name},`)),
    ).toHaveLength(1);
    expect(
      lines.filter((line) => line.startsWith('お探しの種類ではない相手,')).length,
    ).toBeGreaterThan(1);
  });

  it('is pale while the next one is on its way', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.locator('#text').fill('溶接');
    await page.locator('#text').press('Enter');
    const results = page.locator('#results');
    await page.getByText('探しています').waitFor();
    expect(await results.getAttribute('aria-busy')).toBe('true');
    expect(await results.evaluate((node) => Number(getComputedStyle(node).opacity))).toBeLessThan(
      1,
    );
    await page.getByRole('button', { name: 'やめる' }).waitFor();
  });

  it('is led to by names without being asked for again', async () => {
    const page = await answered(console, `q=${QUESTION}&must=溶接&must=塗装&from=`);
    const counter = counted(page);
    const link = page.locator('a[href^="#"]:not(.skip)').first();
    await link.click();
    await page.waitForTimeout(500);
    expect(counter.questions).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('marks words of another language as such', async () => {
    const page = await answered(console, `q=${QUESTION}`, { locale: 'en' });
    expect(await page.locator('.match blockquote [lang="ja"]').count()).toBeGreaterThan(0);
  });

  it('comes back when the server does, with what was written still there', async () => {
    const page = await console.open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('#text').fill(QUESTION);
    await page.locator('#text').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('サーバーにつながりません');
    expect(await page.locator('#text').inputValue()).toBe(QUESTION);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.locator('.match').first().waitFor();
  });

  it('that fails is explained in the language of the page', async () => {
    const page = await console.open('/');
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal error</h1>' }),
    );
    await page.locator('#text').fill(QUESTION);
    await page.locator('#text').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toMatch(/[A-Za-z]{4,}.*[A-Za-z]{4,}/);
  });

  it('takes no kind of holder from an address that there is not', async () => {
    const page = await answered(console, `q=${QUESTION}&kind=NOTHING`);
    expect(await page.locator('.match').count()).toBe(10);
  });
});

describeInBrowser('the form', (console) => {
  it('asked five times makes one entry of the history', async () => {
    const page = await console.open('/');
    const before = await page.evaluate(() => history.length);
    await page.locator('#text').fill(QUESTION);
    for (let time = 0; time < 5; time += 1) await page.locator('#text').press('Enter');
    await page.locator('.match').first().waitFor();
    expect((await page.evaluate(() => history.length)) - before).toBe(1);
    await page.goBack();
    await page.getByText('質問の例').waitFor();
  });

  it('keeps unsent text when a filter changes, and over a reload', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.getByRole('button', { name: '＋ 必須条件' }).click();
    await page.keyboard.type('溶接');
    await page.locator('.facets input').first().click();
    await page.getByText('絞り込み（1）').waitFor();
    expect(await page.locator('.requirement input').inputValue()).toBe('溶接');
    await page.reload();
    expect(await page.locator('.requirement input').inputValue()).toBe('溶接');
  });

  it('keeps the focus after Enter in a requirement', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.getByRole('button', { name: '＋ 希望条件' }).click();
    await page.keyboard.type('溶接');
    await page.keyboard.press('Enter');
    await page.locator('.requirement-results').first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('条件1の内容');
  });

  it('asks nothing at the end of a kana conversion, in Safari too', async () => {
    const page = await console.open('/');
    await page.locator('#text').fill(QUESTION);
    const counter = counted(page);
    await page.locator('#text').evaluate((box) => {
      const keys = { key: 'Enter', bubbles: true, cancelable: true };
      box.dispatchEvent(new KeyboardEvent('keydown', { ...keys, keyCode: 229 }));
      box.dispatchEvent(new KeyboardEvent('keydown', { ...keys, keyCode: 13, isComposing: true }));
    });
    await page.waitForTimeout(300);
    expect(counter.questions).toBe(0);
  });

  it('is gone through by tab in the order in which it is seen', async () => {
    const page = await answered(console, `q=${QUESTION}&must=溶接`);
    const tops = await page
      .locator('search :is(textarea, input, select, button, summary):visible')
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().bottom)));
    expect(tops.length).toBeGreaterThan(6);
    for (const [index, top] of tops.entries()) {
      if (index > 0) expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) - 8);
    }
  });

  it('is reached by / unless that is switched off', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    const isFocused = () => page.evaluate(() => document.activeElement?.id === 'text');
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
    await page.getByLabel(/キーボードショートカット/).uncheck();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.reload();
    await page.locator('.match').first().waitFor();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
  });
});

describeInBrowser('the picker of one’s own body', (console) => {
  it.each(['マツシマ', '株式会社マツシマ', 'まつしま'])('finds ㈱マツシマ by %s', async (typed) => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.getByRole('searchbox', { name: /あなたの所属/ }).fill(typed);
    await page
      .getByRole('option', { name: /マツシマ/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .locator('.asker')
      .getByText(/マツシマ/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^org_/);
  });

  it('says what to do where a name is not listed', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.getByRole('searchbox', { name: /あなたの所属/ }).fill('どこにもない会社');
    await page.getByText('選ばずに探すこともできます').waitFor();
  });

  it('lists a body and its group of the same name once, and distinguishes entries', async () => {
    const page = await answered(console, `q=${QUESTION}`);
    await page.getByRole('searchbox', { name: /あなたの所属/ }).fill('TAMA');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const options = await page.getByRole('listbox').getByRole('option').allInnerTexts();
    expect(options.length).toBeGreaterThan(2);
    expect(options.filter((option) => /TAMA協会/.test(option))).toEqual([
      '首都圏産業活性化協会（TAMA協会） 支援機関 · 東京都 八王子市',
    ]);
    expect(new Set(options).size).toBe(options.length);
  });
});
