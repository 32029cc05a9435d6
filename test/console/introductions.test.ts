/** Whom to ask first, and the chains that lead there. */
import { expect, it } from '@jest/globals';
import { type Console, describeInBrowser, violations } from './describe-in-browser.ts';

const NEED = '画像処理';

async function idOf(console: Console, name: string): Promise<string> {
  const response = await fetch(`${console.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($name: String!) { organizations(query: $name, first: 1) { nodes { id } } }',
      variables: { name },
    }),
  });
  const { data } = (await response.json()) as {
    data: { organizations: { nodes: { id: string }[] } };
  };
  return data.organizations.nodes[0]?.id ?? '';
}

describeInBrowser('introductions', (console) => {
  it.each([
    ['ja', 360, /に聞けば、\d+ (?:社|人|団体|者)につながります。/],
    ['en', 1280, /can introduce you to \d+ (?:firms?|people|person|organisations?|of them)/],
  ] as const)('in %s say whom to ask first before the answers, as a person would', async (locale, width, said) => {
    const from = await idOf(console, '岩手大学地域共同研究センター');
    const page = await console.open(`/?q=${NEED}&from=${from}`, {
      locale,
      viewport: { width, height: 800 },
    });
    const sentence = page.locator('.plan p').filter({ hasText: said }).first();
    await sentence.waitFor();
    const [plan, card] = await Promise.all([
      page.locator('.plan').boundingBox(),
      page.locator('.match').first().boundingBox(),
    ]);
    expect(plan?.y).toBeLessThan(card?.y ?? 0);
    const named = await page.locator('.plan .opens a').first().textContent();
    // What still arrives would move the link away from the click.
    await page.waitForLoadState('networkidle');
    await page.locator('.plan .opens a').first().click();
    const focused = page.locator('.match:focus');
    expect(await focused.locator('h3').textContent()).toContain(named);
    expect(await focused.locator('.chain').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(console.complaints()).toEqual([]);
  });

  it('are said of a fellow member as such, and no card says that there is none', async () => {
    const from = await idOf(console, '岩手大学地域共同研究センター');
    const page = await console.open(`/?q=${NEED}&from=${from}`);
    await page.locator('.plan .opens').first().waitFor();
    await page
      .getByText(/依頼者と同じグループ: INS/)
      .first()
      .waitFor();
    const cards = await page.locator('.match').allInnerTexts();
    expect(cards.filter((card) => card.includes('見つかりません'))).toEqual([]);
  });

  it('are drafted as a mail to the introducer and a letter, from the chain of the card', async () => {
    const from = await idOf(console, '岩手大学地域共同研究センター');
    const page = await console.open(`/?q=${NEED}&from=${from}`);
    const card = page
      .locator('.match')
      .filter({ has: page.locator('.chain') })
      .first();
    await card.waitFor();
    const chain = await card.locator('.chain .party').allInnerTexts();
    await card.getByRole('button', { name: /^候補に入れる/ }).click();
    await page.getByRole('link', { name: '候補一覧 (1)' }).click();
    await page.getByText('依頼メールと紹介状の下書き').click();
    const [mail = '', letter = ''] = await page.locator('.letter-text').allTextContents();
    expect(mail).toContain(chain.join(' → '));
    expect(mail).toMatch(/(?:御中| 様)\n/);
    expect(letter).toContain(`${chain[0]}をご紹介いたします`);
  });
});
