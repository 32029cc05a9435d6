/**
 * Page of the reader's own data: a copy to keep, requests, and what has consequences confirmed
 * first.
 */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, violations } from './describe-in-browser.ts';

const PASSWORD = 'four words in a row';
const ADDRESS = 'hana@example.org';

describeInBrowser("one's own data", (console) => {
  /** Signs in, the first time by the link of the first administrator, and opens the page. */
  async function openSignedIn(options: BrowserContextOptions): Promise<Page> {
    const page = await console.open('/', options);
    const post = (path: string, body: object) =>
      page.evaluate(
        async ([at, text]) => {
          const headers = { 'content-type': 'application/json' };
          return (await fetch(at, { method: 'POST', headers, body: text })).status;
        },
        [path, JSON.stringify(body)] as const,
      );
    const token = console.firstPath.split('#')[1];
    const given = { token, emailAddress: ADDRESS, displayName: '髙﨑 花', password: PASSWORD };
    if ((await post('/auth/accept-link', given)) !== 204) {
      const status = await post('/auth/sign-in', { emailAddress: ADDRESS, password: PASSWORD });
      expect(status).toBe(204);
    }
    await page.goto(`${console.address}/`);
    await page.getByRole('link', { name: /^(?:自分のデータ|Your data)$/ }).click();
    await page.locator('.own-data form').waitFor();
    return page;
  }

  it('is saved as a page and as JSON, asked about, withdrawn, and confirmed before an erasure', async () => {
    const page = await openSignedIn({});
    for (const [name, kept] of [
      ['読みやすい形で保存 (HTML)', '<!doctype html>'],
      ['JSON で保存', '"kind": "account"'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain(kept);
      expect(text).toContain(ADDRESS);
    }
    await page.getByLabel('請求の内容').selectOption('消去');
    const send = page.getByRole('button', { name: '請求を送る' });
    await send.click();
    // Without the check it is not sent.
    expect(await page.getByRole('button', { name: /^取り下げる/ }).count()).toBe(0);
    await page.getByRole('checkbox', { name: /^消去すると/ }).check();
    await page.getByLabel('メッセージ（任意）').fill('退会します。');
    await send.click();
    const withdraw = page.getByRole('button', { name: /^取り下げる/ });
    await withdraw.waitFor();
    expect(await page.locator('.own-data li').innerText()).toMatch(/消去.*対応待ち.*退会します。/s);
    await withdraw.click();
    await page.getByText('（取り下げ）').waitFor();
    expect(console.complaints()).toEqual([]);
  });

  it.each([
    ['ja', 1280],
    ['ja', 360],
    ['en', 1280],
    ['en', 360],
  ] as const)('is accessible in %s, %i wide', async (locale, width) => {
    const page = await openSignedIn({ locale, viewport: { width, height: 800 } });
    await page.locator('.own-data select').selectOption('ERASURE');
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
