/** Parts of an answer that a visitor keeps: candidates with notes, letters, judged answers. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, violations } from './describe-in-browser.ts';

const QUESTION = '精密板金加工を頼みたい';

describeInBrowser('the shortlist', (console) => {
  it('keeps three with a note and a state over a reload, compares, saves and prints them', async () => {
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}`);
    await shortlist(page, 3);
    await page.getByRole('link', { name: '検討リスト (3)' }).click();
    await page.getByLabel('メモ').first().fill('=先方は前向き');
    await page.getByLabel('状況').first().selectOption('WILLING');
    await page.reload();
    expect(await page.getByLabel('メモ').first().inputValue()).toBe('=先方は前向き');
    for (const at of [0, 1]) await page.getByLabel('並べて比べる').nth(at).check();
    expect(await page.locator('.comparison thead th').count()).toBe(3);
    const numbers = await page
      .locator('.comparison tr:has(.track) td:nth-child(2)')
      .allInnerTexts();
    const sum = numbers.reduce((total, points) => total + Number(points), 0);
    expect(sum.toFixed(1)).toBe(await page.locator('.comparison tfoot td').first().innerText());
    expect(await violations(page)).toEqual([]);
    const lines = (await saved(page, 'CSV を保存')).split('\r\n');
    expect(lines[1]).toContain("前向き,'=先方は前向き");
    expect(lines[1]).toContain(QUESTION);
    expect(lines[1]).toMatch(/org_/);
    expect(console.complaints()).toEqual([]);
  });

  it('gives back what was taken off', async () => {
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}`);
    await shortlist(page, 2);
    await page.getByRole('link', { name: /検討リスト/ }).click();
    const names = await page.locator('.candidates h2').allTextContents();
    await page.getByRole('button', { name: /^外す/ }).first().click();
    expect(await page.locator('.candidates h2').count()).toBe(1);
    await page.getByRole('button', { name: '元に戻す' }).click();
    expect(await page.locator('.candidates h2').allTextContents()).toEqual(names);
  });

  it('drafts a letter of introduction from the answer', async () => {
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}`);
    await shortlist(page, 1);
    await page.getByRole('link', { name: /検討リスト/ }).click();
    const name = await page.locator('.candidates h2').first().textContent();
    await page.getByText('依頼メールと紹介状の下書き').click();
    const letter = await page.locator('.letter-text').last().textContent();
    expect(letter).toContain(`${name} 御中`);
    expect(letter).toContain(QUESTION);
    expect(letter).toContain('精密板金');
    expect(await violations(page)).toEqual([]);
  });

  it('saves judged answers as a line per question', async () => {
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}&should=溶接`);
    await page.getByRole('button', { name: '合っている' }).first().click();
    await page.getByRole('button', { name: '合わない' }).nth(1).click();
    await page.getByLabel('理由（任意）').nth(1).fill('板金はしない');
    const ids = await page.locator('.match').evaluateAll((cards) => cards.map(({ id }) => id));
    const [line = ''] = (await saved(page, '評価した答え 2 件を保存')).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      q: QUESTION,
      must: [],
      should: ['溶接'],
      locale: 'ja',
      relevant: [ids[0]],
      never: [ids[1]],
      why: [`${ids[1]}: 板金はしない`],
    });
  });
});

async function shortlist(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await page
      .getByRole('button', { name: /^(?:検討リストに追加|追加済み)/ })
      .nth(at)
      .click();
  }
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
