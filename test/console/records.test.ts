/** A page for everything that has a name, and the lists that lead there. */
import { beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser, violations } from './describe-in-browser.ts';

const LISTS = ['organizations', 'groups', 'people', 'needs', 'equipment', 'evidence'] as const;

describeInBrowser('records', (console) => {
  const found = new Map<string, string>();
  beforeAll(async () => {
    const query = `{
      organizations(query: "岩手大学地域共同研究センター") { nodes { id people(first: 1) { nodes { id } } evidence(first: 1) { nodes { id } } } }
      groups(query: "INS") { nodes { id } }
      needs(first: 1) { nodes { id } }
    }`;
    const response = await fetch(`${console.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: Record<
        'organizations' | 'groups' | 'needs',
        {
          nodes: {
            id: string;
            people: { nodes: { id: string }[] };
            evidence: { nodes: { id: string }[] };
          }[];
        }
      >;
    };
    const [organization] = data.organizations.nodes;
    found.set('organizations', organization?.id ?? '');
    found.set('people', organization?.people.nodes[0]?.id ?? '');
    found.set('evidence', organization?.evidence.nodes[0]?.id ?? '');
    found.set('groups', data.groups.nodes[0]?.id ?? '');
    found.set('needs', data.needs.nodes[0]?.id ?? '');
  });

  it.each([
    'organizations',
    'groups',
    'people',
    'needs',
    'evidence',
  ])('a page of %s has a name, a title, a source, and is accessible in both languages', async (sort) => {
    for (const [locale, width] of [
      ['ja', 360],
      ['en', 1280],
    ] as const) {
      const options = { locale, viewport: { width, height: 800 } };
      const page = await console.open(`/${sort}/${found.get(sort)}`, options);
      const name = await page.locator('.record h1').textContent();
      expect(name).not.toBe('');
      expect(await page.title()).toBe(`${name} – Catalyzer`);
      expect(await page.getByText(/^(?:出典：|Source: )/).count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
    expect(console.complaints()).toEqual([]);
  });

  it.each(LISTS)('the list of %s is accessible and says how many there are', async (sort) => {
    const page = await console.open(`/${sort}`);
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ 件(?:のうち \d+ 件を表示して|で)/ })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(console.complaints()).toEqual([]);
  });

  it('leads from a name in a list to its page and back', async () => {
    const page = await console.open('/organizations');
    await page.getByLabel('名前で絞り込む').fill('岩手大学地域共同研究センター');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '岩手大学地域共同研究センター' }).first().click();
    await page.getByRole('heading', { level: 1, name: '岩手大学地域共同研究センター' }).waitFor();
    await page.getByRole('link', { name: /INS/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /INS/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '岩手大学地域共同研究センター' }).waitFor();
  });

  it('reports an unknown record, and answers 404 for an unknown page', async () => {
    const record = await console.open('/organizations/org_nothing');
    await record.getByText('記録が見つかりません。').waitFor();
    const { status } = await fetch(`${console.address}/nothing/at/all`);
    expect(status).toBe(404);
  });
});
