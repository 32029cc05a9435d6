/** The five main tasks by keyboard alone: nothing here clicks, and every stop is reached by Tab. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { GraphStore } from '../../graph/store.ts';
import { equipment, organization, relationship } from '../builders.ts';
import { type Console, describeInBrowser } from './describe-in-browser.ts';
import { press, tabTo } from './keyboard.ts';

const QUESTION = '精密板金加工を頼みたい';
const OWNER = organization('検査センター', { prefecture: '岩手県' });
const MACHINE = equipment('走査電子顕微鏡 SEM-1', { manufacturer: '日立' });

async function withMachine(store: GraphStore): Promise<void> {
  await store.commit([
    { kind: 'putNode', node: OWNER },
    { kind: 'putNode', node: MACHINE },
    { kind: 'putRelationship', relationship: relationship('OWNS', OWNER, MACHINE) },
  ]);
}

async function asked(console: Console): Promise<Page> {
  const page = await console.open('/');
  await page.locator('#text').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.locator('.match').first().waitFor();
  return page;
}

async function shortlisted(console: Console, count: number): Promise<Page> {
  const page = await asked(console);
  for (let at = 0; at < count; at += 1) {
    await press(
      page,
      page
        .locator(`.match:nth-of-type(${at + 1})`)
        .getByRole('button', { name: '検討リストに追加' }),
    );
  }
  await press(page, page.getByRole('link', { name: `検討リスト (${count})` }));
  await page
    .locator('.candidates .match')
    .nth(count - 1)
    .waitFor();
  return page;
}

describeInBrowser(
  'by keyboard alone',
  (console) => {
    it('a need is asked and corrected', async () => {
      const page = await asked(console);
      await press(page, page.getByRole('button', { name: '＋ 必須条件' }));
      await page.keyboard.type('溶接');
      await page.keyboard.press('Enter');
      await page.locator('.requirement-results').first().waitFor();
      expect(new URL(page.url()).searchParams.get('must')).toBe('溶接');
      await press(page, page.getByRole('button', { name: '条件1を削除' }));
      await page.keyboard.press('/');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.searchParams.has('must'));
      expect(console.complaints()).toEqual([]);
    });

    it('three are shortlisted and printed', async () => {
      const page = await shortlisted(console, 3);
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', 'yes');
      });
      await press(page, page.getByRole('button', { name: '検討リストを印刷' }));
      await page.locator('body[data-printed]').waitFor();
      expect(console.complaints()).toEqual([]);
    });

    it('two are compared', async () => {
      const page = await shortlisted(console, 2);
      for (const at of [0, 1]) await press(page, page.getByLabel('並べて比べる').nth(at), 'Space');
      expect(await page.locator('.comparison thead th').count()).toBe(3);
    });

    it('the chain to a firm is found', async () => {
      const page = await console.open('/organizations');
      await tabTo(page, page.getByLabel('名前で絞り込む'));
      await page.keyboard.type('岩手県工業技術センター');
      await page.keyboard.press('Enter');
      await press(page, page.getByRole('link', { name: /^岩手県工業技術センター/ }));
      await tabTo(page, page.getByRole('searchbox', { name: /あなたの所属/ }));
      await page.keyboard.type('HoPE');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.hops li').nth(1).waitFor();
      await press(page, page.locator('.chain a').first());
      await page.getByRole('heading', { level: 1, name: /HoPE/ }).waitFor();
    });

    it('a machine is browsed to', async () => {
      const page = await console.open('/');
      await press(page, page.getByRole('link', { name: '一覧から見る' }));
      await press(page, page.getByRole('link', { name: '設備', exact: true }));
      await press(page, page.getByRole('link', { name: '走査電子顕微鏡 SEM-1' }));
      await page.getByRole('heading', { level: 1, name: '走査電子顕微鏡 SEM-1' }).waitFor();
      expect(console.complaints()).toEqual([]);
    });
  },
  withMachine,
);
