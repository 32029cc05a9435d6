/** Header of every page, for visitors and for signed-in people. */
import { expect, it } from '@jest/globals';
import { describeInBrowser, violations } from './describe-in-browser.ts';

describeInBrowser('the header', (console) => {
  it.each([
    ['ja', 'できる相手と、その理由と、紹介してくれる人を探す', 'ログイン'],
    ['en', 'Who can do it, why, and who can introduce you', 'Sign in'],
  ])('says in %s what this is in one line, and leads to the sign-in', async (locale, line, signIn) => {
    const page = await console.open('/', { locale });
    const tagline = page.locator('.tagline');
    expect(await tagline.innerText()).toBe(line);
    const lines = await tagline.evaluate(
      (one) =>
        one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight),
    );
    expect(Math.round(lines)).toBe(1);
    const link = page.getByRole('navigation').getByRole('link', { name: signIn, exact: true });
    expect(await link.getAttribute('href')).toBe(`/sign-in?lang=${locale}`);
  });

  it('has the name of who is signed in, until he or she signs out', async () => {
    const page = await console.open(console.firstPath, { locale: 'ja' });
    const fields = {
      emailAddress: 'hana@example.jp',
      displayName: '髙﨑 花',
      password: 'a long pass phrase 7',
    };
    const form = page.locator('[data-purpose="FIRST_ADMINISTRATOR"]');
    for (const [name, value] of Object.entries(fields)) {
      await form.locator(`[name="${name}"]`).fill(value);
    }
    await form.getByRole('button').click();
    await page.getByText('hana@example.jp').first().waitFor();
    for (const path of ['/', '/organizations', '/shortlist']) {
      await page.goto(console.address + path);
      await page.locator('.top').getByRole('link', { name: '髙﨑 花 さん' }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
    expect(console.complaints()).toEqual([]);
    await page.locator('.top').getByRole('link', { name: '髙﨑 花 さん' }).click();
    await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
    await page.getByRole('button', { name: 'ログイン', exact: true }).waitFor();
    await page.goto(console.address);
    await page.locator('.top').getByRole('link', { name: 'ログイン', exact: true }).waitFor();
  });
});
