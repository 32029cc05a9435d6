/**
 * Pictures of the parties around a body and the chains to it, which say the same as the lists
 * beside them.
 */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Console, describeInBrowser, violations } from './describe-in-browser.ts';
import { tabTo } from './keyboard.ts';

const HUB = '首都圏産業活性化協会';
const ASKER = '岩手大学地域共同研究センター';

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

/** Pairs of texts of a picture of which one is drawn upon the other. */
function overlaps(page: Page, picture: string): Promise<readonly string[]> {
  return page.locator(`${picture} text`).evaluateAll((texts) => {
    const boxes = texts.map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 2 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
        )
        .map(({ said }) => `${one.said} / ${said}`),
    );
  });
}

const names = (page: Page, links: string) =>
  page
    .locator(links)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));

describeInBrowser('the picture of a neighbourhood', (console) => {
  it.each([
    ['ja', 1280],
    ['en', 1280],
    ['ja', 360],
    ['en', 360],
  ] as const)('in %s at %i has everybody of the table, and no name upon another', async (locale, width) => {
    const options = { locale, viewport: { width, height: 800 } };
    const page = await console.open(`/organizations/${await idOf(console, HUB)}`, options);
    await page.locator('.neighbourhood summary').click();
    await page.locator('.network circle').first().waitFor();
    const [center, ...around] = await names(page, '.network a');
    expect(center).toBe(await page.locator('h1').textContent());
    expect(around.length).toBeGreaterThan(15);
    expect(around).toEqual(await names(page, '.neighbourhood tbody th a'));
    expect(await overlaps(page, '.network')).toEqual([]);
    expect(await violations(page)).toEqual([]);
    const named = await page.locator('.network .name').count();
    expect(named).toBeGreaterThan(around.length / 2);
  });

  it('shows the ties of whom one points to, and leads there by keyboard', async () => {
    const page = await console.open(`/organizations/${await idOf(console, HUB)}`);
    await page.locator('.neighbourhood summary').click();
    const second = page.locator('.network a').nth(1);
    await tabTo(page, second);
    expect(await page.locator('.network .on').count()).toBeGreaterThan(0);
    const name = await second.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name ?? '', exact: true }).waitFor();
    expect(console.complaints()).toEqual([]);
  });
});

describeInBrowser('the picture of chains', (console) => {
  it.each([
    ['ja', 1280],
    ['en', 360],
  ] as const)('in %s at %i goes from the asker to the goal, as the list below says', async (locale, width) => {
    const [goal, from] = [await idOf(console, HUB), await idOf(console, ASKER)];
    const options = { locale, viewport: { width, height: 800 } };
    const page = await console.open(`/organizations/${goal}?from=${from}`, options);
    await page.locator('.paths .hops').nth(1).waitFor();
    const drawn = await names(page, '.paths .chain a');
    const listed = await names(page, '.paths .hops a');
    expect([...new Set(drawn)].sort()).toEqual([...new Set(listed)].sort());
    expect(drawn.length).toBe(new Set(drawn).size);
    const box = (name: string | null | undefined) =>
      page
        .locator('.chain a')
        .nth(drawn.indexOf(name ?? ''))
        .boundingBox();
    const [begin, end] = await Promise.all([box(listed[0]), box(listed.at(-1))]);
    const side = width > 1000 ? 'x' : 'y';
    expect(end?.[side]).toBeGreaterThan(begin?.[side] ?? 0);
    expect(await overlaps(page, '.chain')).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(console.complaints()).toEqual([]);
  });
});
