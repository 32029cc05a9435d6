/** A question, asked in a real browser. */
import { expect, it } from '@jest/globals';
import { describeInBrowser, violations } from './describe-in-browser.ts';

const QUESTION = '精密板金加工を頼みたい';

describeInBrowser('asking', (console) => {
  it('is answered after Enter, with nothing from elsewhere and nothing that the policy refuses', async () => {
    const page = await console.open('/');
    await page.getByRole('textbox').first().fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: /^1\./ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION);
    expect(await page.locator('.match').count()).toBe(10);
    expect(console.complaints()).toEqual([]);
  });

  it.each([
    ['ja', 'light', 1280],
    ['ja', 'dark', 360],
    ['en', 'light', 360],
    ['en', 'dark', 1280],
  ] as const)('is accessible in %s, %s, %i wide', async (locale, colorScheme, width) => {
    const options = { locale, colorScheme, viewport: { width, height: 800 } };
    const empty = await console.open('/', options);
    await empty.getByRole('textbox').first().waitFor();
    expect(await violations(empty)).toEqual([]);
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}`, options);
    await page.locator('.match').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(console.complaints()).toEqual([]);
  });
});
