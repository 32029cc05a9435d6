/** The sheets of A4 that are printed, as a printer gets them: pages, text, nothing cut. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Console, describeInBrowser } from './describe-in-browser.ts';
import { type PrintedPage, printedPages } from './pdf-text.ts';

const QUESTION = '画像処理';
const NOTE = '来週電話する。担当は営業部の方。';
/** A4 in points. */
const A4 = [595, 842];
/** A4 less its margins of 15 mm, in pixels of CSS. */
const SHEET_WIDTH = 680;

/** The shortlist with two of an answer, side by side. */
async function shortlisted(console: Console): Promise<Page> {
  const response = await fetch(`${console.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ organizations(query: "岩手大学地域共同研究センター", first: 1) { nodes { id } } }',
    }),
  });
  const { data } = (await response.json()) as {
    data: { organizations: { nodes: [{ id: string }] } };
  };
  const from = data.organizations.nodes[0].id;
  const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}&from=${from}`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.locator('.plan .opens').first().waitFor();
  await page.locator('.match .chain').first().waitFor();
  for (const at of [0, 1]) {
    await page.locator('.match').nth(at).getByRole('button', { name: '検討リストに追加' }).click();
  }
  await page.getByRole('link', { name: '検討リスト (2)' }).click();
  await page.getByLabel('メモ').first().fill(NOTE);
  for (const at of [0, 1]) await page.getByLabel('並べて比べる').nth(at).click();
  await page.locator('.comparison').waitFor();
  return page;
}

async function printed(page: Page, button: string): Promise<readonly PrintedPage[]> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET_WIDTH, height: 900 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  const cut = await page
    .locator('textarea, .scrolls, select')
    .evaluateAll((boxes) =>
      boxes
        .filter(
          (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
        )
        .map((box) => box.outerHTML.slice(0, 200)),
    );
  expect(cut).toEqual([]);
  const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => A4));
  expect(pages.filter(({ text }) => text.length < 20)).toEqual([]);
  for (const [at, { text }] of pages.entries()) expect(text).toContain(`${at + 1}/${pages.length}`);
  return pages;
}

const plain = (text: string | null) => (text ?? '').replace(/\s/g, '').normalize('NFKC');

describeInBrowser('a sheet to print', (console) => {
  it('lists the candidates with reason, sources, chain, state and note, and nothing to press', async () => {
    const page = await shortlisted(console);
    const expected = await page
      .locator('.candidates :is(h2, .why, blockquote > span, blockquote footer)')
      .allTextContents();
    const text = (await printed(page, '検討リストを印刷')).map((one) => one.text).join('');
    expect(expected.length).toBeGreaterThan(7);
    for (const one of expected) expect(text).toContain(plain(one));
    expect(text).toContain(plain(NOTE));
    expect(text).toMatch(/紹介ルート:岩手大学地域共同研究センター→/);
    expect(text).toMatch(/\d{4}-\d{2}-\d{2}作成/);
    for (const button of ['並べて比べる', '文面をコピー', 'CSVを保存', '御中', 'このブラウザー']) {
      expect(text).not.toContain(button);
    }
  });

  it('is a letter for each candidate, on a page of its own, with its chain', async () => {
    const page = await shortlisted(console);
    const names = await page.locator('.candidates h2').allTextContents();
    const pages = await printed(page, '紹介状を印刷');
    expect(pages.length).toBe(2);
    for (const [at, { text }] of pages.entries()) {
      expect(text).toContain(`${plain(names[at] ?? '')}御中`);
      expect(text).toContain('拝啓');
      expect(text).toContain('敬具');
      expect(text).not.toContain(plain(NOTE));
    }
    expect(pages[0]?.text).toMatch(/つながりによるものです。岩手大学地域共同研究センター→/);
  });

  it('has two side by side, with every row on one page', async () => {
    const page = await shortlisted(console);
    const cells = await page.locator('.comparison :is(th, td)').allTextContents();
    const pages = await printed(page, '比較表を印刷');
    expect(pages.length).toBe(1);
    expect(cells.length).toBeGreaterThan(15);
    for (const cell of cells) expect(pages[0]?.text).toContain(plain(cell));
  });

  it('is the answer itself, with what was asked, when, and all of its cards', async () => {
    const page = await console.open(`/?q=${encodeURIComponent('精密板金加工を頼みたい')}`);
    await page.locator('.match').first().waitFor();
    const names = await page.locator('.match h3').allTextContents();
    await page.emulateMedia({ media: 'print' });
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    const text = pages.map((one) => one.text).join('');
    expect(text).toContain('精密板金加工を頼みたい');
    expect(text).toMatch(/\d{4}-\d{2}-\d{2}—Catalyzer/);
    for (const name of names) expect(text).toContain(plain(name));
  });
});
