/** The page for signing in, in a real browser: from the first link to signing out. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, violations } from '../../console/describe-in-browser.ts';

const ADDRESS = 'first@example.org';
const PASSWORD = 'four words in a row';

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`section:not([hidden]) [name=${name}]`).fill(value);
  }
  await page.locator('section:not([hidden]) button').first().click();
}

describeInBrowser('the page for signing in', (console) => {
  it.each([
    ['ja', 360, 'light'],
    ['en', 1280, 'dark'],
  ] as const)('is accessible in %s at %d, %s', async (locale, width, colorScheme) => {
    const page = await console.open('/sign-in', {
      locale,
      colorScheme,
      viewport: { width, height: 800 },
    });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
    expect(console.complaints()).toEqual([]);
  });

  it('says in the reader’s language why a link is invalid', async () => {
    const page = await console.open('/sign-in#used');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('このリンクは使えません。');
    expect(await violations(page)).toEqual([]);
  });

  it('makes the first account, signs out and in again', async () => {
    const page = await console.open(console.firstPath, { locale: 'en' });
    await page.getByRole('heading', { name: 'First administrator' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await fill(page, { emailAddress: ADDRESS, displayName: '髙﨑 花', password: PASSWORD });
    await page.getByText(`You are signed in as 髙﨑 花 (${ADDRESS}).`).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(console.complaints()).toEqual([]);
    await fill(page, { emailAddress: ADDRESS, password: 'not the password' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe('Wrong email address or password.');
    expect(await violations(page)).toEqual([]);
    await fill(page, { password: PASSWORD });
    await page.getByRole('button', { name: 'Sign out on all devices' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
