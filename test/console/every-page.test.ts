/**
 * Every page and state without a violation that axe finds, nothing wider than the window, nothing
 * that the policy refuses: in both languages, at both widths, in both colours.
 */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { GraphStore } from '../../graph/store.ts';
import { equipment, organization, relationship } from '../builders.ts';
import { describeInBrowser, violations } from './describe-in-browser.ts';

const QUESTION = encodeURIComponent('精密板金加工を頼みたい');
const OWNER = organization('every owner', { prefecture: '岩手県', city: '盛岡市' });
const MACHINE = equipment('every machine', { manufacturer: 'Maker', model: 'M-1' });

async function withMachine(store: GraphStore): Promise<void> {
  await store.commit([
    { kind: 'putNode', node: OWNER },
    { kind: 'putNode', node: MACHINE },
    { kind: 'putRelationship', relationship: relationship('OWNS', OWNER, MACHINE) },
  ]);
}

/** Twenty pages with axe on each, beside other work. */
const WALK_LIMIT_MS = 600_000;

/** States that a page gets into, after its address. */
const OPENED = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  const closed = page.locator('main details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForLoadState('networkidle');
};

/** Three set aside out of an answer, two of them side by side, with their letters. */
const SHORTLISTED = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  for (const at of [0, 1, 2])
    await page.locator('.match .actions > button:first-child').nth(at).click();
  await page.locator('.top a[href*="/shortlist"]').click();
  for (const at of [0, 1]) await page.locator('.candidates .check input').nth(at).click();
  await page.locator('.comparison').waitFor();
  for (const letters of await page.locator('.letters summary').all()) await letters.click();
  await page
    .getByRole('button', { name: /^(?:外す|Remove)/ })
    .last()
    .click();
  await page.locator('.notice').waitFor();
};

/** Names offered to who says where he or she belongs. */
const PICKING = async (page: Page) => {
  await page.getByRole('searchbox', { name: /あなたの所属|Your organisation/ }).fill('HoPE');
  await page.getByRole('option').first().waitFor();
};

const SHOWN: readonly (readonly [
  path: string,
  ready: string,
  state?: (page: Page) => Promise<void>,
])[] = [
  ['/', '.prefectures a'],
  [`/?q=${QUESTION}&must=${encodeURIComponent('溶接')}`, '.match', OPENED],
  [`/?q=zzzz&must=zzzz`, '#results h2, #results p'],
  [`/?q=${QUESTION}&from=ASKER`, '.plan .opens', OPENED],
  [`/?q=${QUESTION}&from=ASKER`, '.plan .opens', SHORTLISTED],
  ['/', '.picker input', PICKING],
  ['/?kept=nothing', '.notice'],
  ['/sign-in', 'h1'],
  ['/organizations', '.browse .parties a'],
  ['/organizations?q=zzzz', '.lists p:nth-child(2)'],
  ['/groups', '.browse .parties a'],
  ['/people?by=date', '.browse .parties a'],
  ['/equipment', '.browse .parties a'],
  ['/machines', '#text'],
  [`/machines?q=machine&from=${OWNER.id}`, '.match', OPENED],
  ['/needs', '.browse .parties a'],
  ['/evidence?sort=PROJECT&by=date', '.browse .parties a'],
  ['/organizations/FIRST?from=ASKER', '.record h1', OPENED],
  ['/groups/FIRST', '.record h1', OPENED],
  ['/people/FIRST', '.record h1', OPENED],
  [`/equipment/${MACHINE.id}`, '.record h1', OPENED],
  ['/needs/FIRST', '.record h1', OPENED],
  ['/evidence/FIRST', '.record h1', OPENED],
  ['/organizations/org_nothing', 'h1'],
  ['/shortlist', 'h1'],
  ['/own-data', '.own-data a'],
];

const LABELS = {
  organizations: 'ORGANIZATION',
  groups: 'GROUP',
  people: 'PERSON',
  needs: 'NEED',
  evidence: 'EVIDENCE',
} as const;

describeInBrowser(
  'every page and state',
  (console) => {
    const ids = new Map<string, string>();
    /** The id of the newest of a list, or of the first group of a name. */
    async function idOf(query: string): Promise<string> {
      const known = ids.get(query);
      if (known !== undefined) return known;
      const response = await fetch(`${console.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as {
        data: { found: { nodes: { id: string }[] } };
      };
      const [{ id }] = data.found.nodes as [{ id: string }];
      ids.set(query, id);
      return id;
    }
    /** The address with ids of the store in the places of FIRST and ASKER. */
    async function pathOf(path: string): Promise<string> {
      const [, list = ''] = /^\/(\w+)\/FIRST/.exec(path) ?? [];
      const label = LABELS[list as keyof typeof LABELS];
      const first =
        label &&
        (await idOf(
          `{ found: browse(label: ${label}, first: 30, order: NEWEST) { nodes { id } } }`,
        ));
      const asker = await idOf('{ found: groups(query: "HoPE", first: 1) { nodes { id } } }');
      return path.replace('FIRST', first ?? '').replace('ASKER', asker);
    }

    it.each([
      ['ja', 1280],
      ['ja', 360],
      ['en', 1280],
      ['en', 360],
    ] as const)(
      'is accessible in %s, %i wide, light and dark',
      async (locale, width) => {
        const page = await console.open('/', { locale, viewport: { width, height: 800 } });
        const found: unknown[] = [];
        const check = async (path: string, at: number) => {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            for (const one of await violations(page)) found.push([path, at, colorScheme, one]);
          }
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          if (beyond > 0) found.push([path, at, `${beyond} beyond`]);
        };
        for (const [at, [path, ready, state]] of SHOWN.entries()) {
          await page.goto(console.address + (await pathOf(path)));
          await page.locator(ready).first().waitFor();
          await state?.(page);
          await check(path, at);
        }
        await page.route('**/graphql', (route) => route.abort());
        await page.goto(`${console.address}/groups`);
        await page.getByRole('alert').waitFor();
        await check('away', SHOWN.length);
        expect(found).toEqual([]);
        const said = console.complaints().filter((one) => !one.includes('ERR_FAILED'));
        expect(said).toEqual([]);
      },
      WALK_LIMIT_MS,
    );
  },
  withMachine,
);
