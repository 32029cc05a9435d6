/**
 * Every page and state without a violation that axe finds, nothing wider than the window, nothing
 * that the policy refuses: each pair of language, width and colours at least once.
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
const WALK_LIMIT_MS = 300_000;

/** States that a page gets into, after its address. */
const OPENED = async (page: Page) => {
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  await page.waitForTimeout(800);
};

const SHOWN: readonly (readonly [
  path: string,
  ready: string,
  state?: (page: Page) => Promise<void>,
])[] = [
  ['/', '.prefectures a'],
  [`/?q=${QUESTION}&must=${encodeURIComponent('溶接')}`, '.match', OPENED],
  [`/?q=zzzz&must=zzzz`, '#results h2, #results p'],
  ['/organizations', '.browse .parties a'],
  ['/organizations?q=zzzz', '.lists p:nth-child(2)'],
  ['/groups', '.browse .parties a'],
  ['/people?by=date', '.browse .parties a'],
  ['/equipment', '.browse .parties a'],
  ['/machines', '#text'],
  [`/machines?q=machine&from=${OWNER.id}`, '.match', OPENED],
  ['/needs', '.browse .parties a'],
  ['/evidence?sort=PROJECT&by=date', '.browse .parties a'],
  ['/organizations/FIRST', '.record h1', OPENED],
  ['/groups/FIRST', '.record h1', OPENED],
  ['/people/FIRST', '.record h1', OPENED],
  [`/equipment/${MACHINE.id}`, '.record h1', OPENED],
  ['/needs/FIRST', '.record h1', OPENED],
  ['/evidence/FIRST', '.record h1', OPENED],
  ['/organizations/org_nothing', 'h1'],
  ['/shortlist', 'h1'],
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
    const firsts = new Map<string, string>();
    /** The address with the first record of its list in the place of FIRST. */
    async function pathOf(path: string): Promise<string> {
      const [, list = ''] = /^\/(\w+)\/FIRST$/.exec(path) ?? [];
      if (list === '') return path;
      if (!firsts.has(list)) {
        const label = LABELS[list as keyof typeof LABELS];
        const query = `{ browse(label: ${label}, first: 30, order: NEWEST) { nodes { id } } }`;
        const response = await fetch(`${console.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const { data } = (await response.json()) as {
          data: { browse: { nodes: { id: string }[] } };
        };
        firsts.set(list, data.browse.nodes[0]?.id ?? '');
      }
      return path.replace('FIRST', firsts.get(list) ?? '');
    }

    it.each([
      ['ja', 'light', 1280],
      ['ja', 'dark', 360],
      ['en', 'light', 360],
      ['en', 'dark', 1280],
    ] as const)(
      'is accessible in %s, %s, %i wide',
      async (locale, colorScheme, width) => {
        const options = { locale, colorScheme, viewport: { width, height: 800 } };
        const page = await console.open('/', options);
        const found: (readonly [string, unknown])[] = [];
        for (const [path, ready, state] of SHOWN) {
          await page.goto(console.address + (await pathOf(path)));
          await page.locator(ready).first().waitFor();
          await state?.(page);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          const faults = [...(await violations(page)), ...(beyond > 0 ? [`${beyond} beyond`] : [])];
          if (faults.length > 0) found.push([path, faults]);
        }
        await page.route('**/graphql', (route) => route.abort());
        await page.goto(`${console.address}/groups`);
        await page.getByRole('alert').waitFor();
        found.push(...(await violations(page)).map((one) => ['away', one] as const));
        expect(found).toEqual([]);
        const said = console.complaints().filter((one) => !one.includes('ERR_FAILED'));
        expect(said).toEqual([]);
      },
      WALK_LIMIT_MS,
    );
  },
  withMachine,
);
