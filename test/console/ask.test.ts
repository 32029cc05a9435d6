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

  it('shows how the score adds up: each bar begins where the one above ends', async () => {
    const page = await console.open(`/?q=${encodeURIComponent(QUESTION)}`);
    await page.getByText('点数の内訳').first().click();
    const table = page.locator('.waterfall').first();
    const points = (cells: readonly string[]) => cells.map(Number);
    const parts = points(await table.locator('tbody td:last-child').allInnerTexts());
    const [sum] = points(await table.locator('tfoot td:last-child').allInnerTexts());
    expect(parts.reduce((total, one) => total + one, 0)).toBeCloseTo(sum ?? 0, 6);
    const ends = await table.locator('tbody .track').evaluateAll((tracks) =>
      tracks.map((track) => {
        const bar = track.querySelector('.part')?.getBoundingClientRect();
        return [bar?.left ?? 0, bar?.right ?? 0];
      }),
    );
    for (const [at, [left = 0]] of ends.entries()) {
      if (at > 0) expect(Math.abs(left - (ends[at - 1]?.[1] ?? 0))).toBeLessThanOrEqual(1);
    }
  });

  it('names who covers which part, and who do so together', async () => {
    const page = await console.open('/?should=画像処理&should=精密板金加工');
    await page.locator('.verdict dl dt').first().waitFor();
    expect(await page.locator('.verdict dt').allInnerTexts()).toEqual(['画像処理', '精密板金加工']);
    expect(await page.locator('.verdict dd').count()).toBe(2);
    const together = page.locator('.verdict p', {
      hasText: '組み合わせるとすべての条件を満たす相手',
    });
    expect(await together.innerText()).toMatch(/㈱ラング、㈱マツシマ/);
    expect(await violations(page)).toEqual([]);
  });
});
