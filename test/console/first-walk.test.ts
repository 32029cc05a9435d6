/** First visit to the console: from the start page to a printed shortlist. */
import { expect, it } from '@jest/globals';
import { describeInBrowser } from './describe-in-browser.ts';

/** Clicks, texts written and keys pressed. */
const ACTIONS_MAX = 20;

describeInBrowser('a first visit', (console) => {
  it('ends with a printed shortlist of three, with sources, in fewer than 20 actions', async () => {
    let actions = 0;
    const act = async (action: Promise<unknown>) => {
      actions += 1;
      await action;
    };
    const page = await console.open('/');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    // It says what is in it, and that this is no network of one's own.
    await page.getByText('公開資料から作った例のネットワーク').waitFor();
    await act(page.getByRole('link', { name: '精密板金加工を頼みたい' }).click());
    await page.locator('.match').first().waitFor();
    await act(page.getByRole('searchbox', { name: /あなたの所属/ }).fill('HoPE'));
    await act(page.getByRole('listbox').getByRole('option').first().click());
    await page.locator('.asker').getByText('HoPE').waitFor();
    await page.locator('.match').first().waitFor();
    for (let at = 0; at < 3; at += 1) {
      const add = page.locator('.match').nth(at).getByRole('button', { name: '検討リストに追加' });
      await act(add.click());
    }
    await act(page.getByRole('link', { name: '検討リスト (3)' }).click());
    await act(page.getByLabel('メモ').first().fill('来週電話する'));
    await act(page.getByRole('button', { name: '検討リストを印刷' }).click());
    await page.locator('body[data-printed]').waitFor();
    expect(actions).toBeLessThan(ACTIONS_MAX);
    await page.emulateMedia({ media: 'print' });
    const sheets = page.locator('.candidates .match');
    expect(await sheets.count()).toBe(3);
    for (let at = 0; at < 3; at += 1) {
      // A quote with its document and its day.
      const source = sheets.nth(at).locator('blockquote footer').first();
      expect(await source.isVisible()).toBe(true);
      expect(await source.innerText()).toMatch(/\d{4}-\d{2}-\d{2}/);
    }
    expect(console.complaints()).toEqual([]);
  });
});
