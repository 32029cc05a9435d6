/** Reading of a need: it is shown part by part, and each part can be changed. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Console, describeInBrowser, violations } from './describe-in-browser.ts';

const NEED = '九州の会社で溶接と塗装';
const MAIL = `お世話になっております。
装置のカバーを作っていただける先を探しています。
材質はステンレス、板厚は1.0 mm、精密板金加工と溶接をお願いします。
よろしくお願いいたします。`;

async function answered(console: Console, search: string): Promise<Page> {
  const page = await console.open(`/?${search}`);
  await page.locator('.match').first().waitFor();
  return page;
}

const asked = (page: Page) => new URL(page.url()).searchParams;
const chip = (page: Page, part: string) => page.locator('.chip').filter({ hasText: part });

describeInBrowser('a part of the need', (console) => {
  it('is shown with its kind, and is not asked for when its tick is taken away', async () => {
    const page = await answered(console, `q=${NEED}`);
    expect(await page.locator('.chip').count()).toBe(3);
    expect(await chip(page, '九州').innerText()).toContain('場所: 九州');
    // Not `uncheck`, which expects the new state at once: it comes with the new address.
    await chip(page, '塗装').getByRole('checkbox').click();
    await page.locator('.chip s', { hasText: '塗装' }).waitFor();
    expect(asked(page).get('q')).toBe(NEED);
    expect(asked(page).getAll('without')).toEqual(['9-11']);
    await page.waitForFunction(
      () => document.querySelector('#results')?.getAttribute('aria-busy') === 'false',
    );
    expect(await page.locator('.match mark').allInnerTexts()).not.toContain('塗装');
    await chip(page, '塗装').getByRole('checkbox').click();
    await page.waitForFunction(() => !location.search.includes('without'));
    await page.locator('.chip', { hasText: '塗装' }).getByRole('combobox').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(console.complaints()).toEqual([]);
  });

  it('becomes a must that the form shows, a should, and words of the text again', async () => {
    const page = await answered(console, `q=${NEED}`);
    const use = page.getByLabel('「九州」の扱い');
    await use.selectOption('must');
    await page.locator('.requirement-results').first().waitFor();
    expect(asked(page).getAll('must')).toEqual(['九州']);
    expect(await page.getByLabel('条件1の内容').inputValue()).toBe('九州');
    await use.selectOption('should');
    await page.waitForFunction(() => location.search.includes('should'));
    expect(asked(page).getAll('must')).toEqual([]);
    await use.selectOption('written');
    await page.waitForFunction(() => !location.search.includes('should'));
  });

  it('is edited in place, by keyboard, and Escape leaves it as it was', async () => {
    const page = await answered(console, `q=${NEED}`);
    await page.getByRole('button', { name: '「溶接」を直す' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '「溶接」を直す' }).press('Enter');
    await page.getByRole('textbox', { name: '「溶接」を直す' }).fill('精密板金加工');
    await page.keyboard.press('Enter');
    await chip(page, '精密板金加工').waitFor();
    expect(asked(page).get('q')).toBe('九州の会社で精密板金加工と塗装');
    expect(await page.locator('#text').inputValue()).toBe('九州の会社で精密板金加工と塗装');
  });

  it('cannot be taken away when nothing else is asked for', async () => {
    const page = await answered(console, 'q=溶接');
    expect(await page.locator('.chip').getByRole('checkbox').isDisabled()).toBe(true);
  });

  it('that is misspelt is asked for again as it is meant', async () => {
    const page = await answered(console, 'q=溶接と精密扳金加工');
    await page.getByRole('button', { name: '精密扳金加工 → 精密板金加工' }).click();
    await chip(page, '精密板金加工').waitFor();
    expect(asked(page).get('q')).toBe('溶接と精密板金加工');
    expect(await page.locator('.did-you-mean').count()).toBe(0);
  });

  it('of a mail is offered as a requirement, and so is what was taken for a greeting', async () => {
    const page = await console.open('/');
    await page.locator('#text').fill(MAIL);
    await page.locator('#text').press('Enter');
    await page.locator('.match').first().waitFor();
    await page.getByRole('button', { name: /項目を条件に加える/ }).click();
    await page.locator('.requirement-results, .notice h2').first().waitFor();
    const listed = asked(page).getAll('should');
    expect(listed).toEqual(expect.arrayContaining(['ステンレス', '精密板金加工', '溶接']));
    expect(asked(page).get('q')).toBeNull();
    await page.getByText('相談文の読み取り結果').click();
    await page.getByRole('button', { name: '条件に加える', exact: true }).first().click();
    await page.waitForFunction(
      (before) => new URLSearchParams(location.search).getAll('should').length > before,
      listed.length,
    );
    expect(asked(page).getAll('should')).toContain('お世話になっております。');
  });
});

describeInBrowser('a filter', (console) => {
  it('stays over another question as long as it has matches', async () => {
    const page = await answered(console, 'q=溶接&region=Kyushu&kind=FIRM');
    expect(await page.getByRole('checkbox', { name: /^九州/ }).last().isChecked()).toBe(true);
    await page.locator('#text').fill('精密板金加工');
    await page.locator('#text').press('Enter');
    await page.getByText('適用中の絞り込み：企業、九州').waitFor();
    expect(asked(page).getAll('region')).toEqual(['Kyushu']);
    expect(await page.locator('.match').count()).toBeGreaterThan(0);
  });

  it('is removed where it has no match any more, with a notice', async () => {
    const page = await answered(console, 'q=溶接&city=水俣市');
    await page.locator('#text').fill('病院で使う噴霧式の消毒機');
    await page.locator('#text').press('Enter');
    await page.getByText(/絞り込みを外しました：水俣市/).waitFor();
    await page.locator('.match').first().waitFor();
    expect(asked(page).getAll('city')).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('is a city, a prefecture or a region, and all three can be chosen', async () => {
    const page = await answered(console, 'q=溶接');
    const choose = async (group: string, value: RegExp) => {
      await page.getByRole('group', { name: group }).getByRole('checkbox', { name: value }).click();
      await page.waitForFunction(
        () => document.querySelector('#results')?.getAttribute('aria-busy') === 'false',
      );
    };
    await choose('地方', /^九州/);
    await choose('都道府県', /^熊本県/);
    await choose('市区町村', /^熊本市/);
    expect([...asked(page)].slice(1)).toEqual([
      ['region', 'Kyushu'],
      ['prefecture', '熊本県'],
      ['city', '熊本市'],
    ]);
    const places = await page.locator('.match-head .soft').allInnerTexts();
    expect(places.filter((place) => place.includes('·')).length).toBeGreaterThan(0);
    expect(places.filter((place) => place.includes('·') && !place.includes('熊本市'))).toEqual([]);
  });
});
