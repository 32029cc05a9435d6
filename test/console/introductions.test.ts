/** Introducers to ask first, and the chains that lead there. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { GraphStore } from '../../graph/store.ts';
import { capability, evidence, organization, puts, relationship } from '../builders.ts';
import { type Console, describeInBrowser, violations } from './describe-in-browser.ts';

const NEED = '画像処理';

/** One that opens two, further away from the first of them than one that opens it alone. */
const RARE_NEED = '螺鈿象嵌';
const ASKER = organization('introduced asker');
const CLOSE = organization('close introducer');
const WIDE = organization('wide introducer');
/** Nobody on record knows it. */
const KNOWN = organization('firm of a friend');
const OPENED = [organization('opened twice'), organization('opened once')] as const;

async function withTwoIntroducers(store: GraphStore): Promise<void> {
  const met = [
    [ASKER, CLOSE],
    [ASKER, CLOSE],
    [ASKER, WIDE],
    [CLOSE, OPENED[0]],
    [CLOSE, OPENED[0]],
    [WIDE, OPENED[0]],
    [WIDE, OPENED[1]],
    [KNOWN, OPENED[1]],
  ] as const;
  await store.commit(
    puts(
      ...[ASKER, CLOSE, WIDE, KNOWN, ...OPENED],
      ...OPENED.flatMap((holder, at) => {
        const offer = capability(`inlay ${at}`, { title: { ja: RARE_NEED } });
        return [offer, relationship('OFFERS', holder, offer)];
      }),
      ...met.flatMap(([one, other], at) => {
        const project = evidence(`met ${at}`, { occurredOn: '2024-05-01' });
        return [
          project,
          relationship('TOOK_PART_IN', one, project),
          relationship('TOOK_PART_IN', other, project),
        ];
      }),
    ),
  );
}

/** Posts JSON from a page, with its cookie; returns the body, null if there is none. */
function post<Body>(page: Page, path: string, body: object): Promise<Body> {
  return page.evaluate(
    async ([at, text]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(at, { method: 'POST', headers, body: text });
      return JSON.parse((await response.text()) || 'null');
    },
    [path, JSON.stringify(body)] as const,
  );
}

/** Signs in on a page as a member of the asker who imported a card of one who works for KNOWN. */
async function signInWithCard(console: Console, page: Page): Promise<void> {
  const words = { password: 'four words in a row' };
  const token = console.firstPath.split('#')[1];
  const first = { ...words, token, emailAddress: 'first@example.org', displayName: 'First' };
  await post(page, '/auth/accept-link', first);
  const given = { role: 'MEMBER', organizations: [ASKER.id], groups: [] };
  const { link } = await post<{ link: string }>(page, '/auth/invitations', given);
  await post(page, '/auth/sign-out', {});
  const own = { ...words, emailAddress: 'hana@example.org', displayName: '髙﨑 花' };
  await post(page, '/auth/accept-link', { ...own, token: link.split('#')[1] });
  const csv = `email,name,company\nsato@example.org,佐藤 次郎,${KNOWN.name.ja}\n`;
  const query =
    'mutation ($csv: String!) { importAcquaintances(input: { csv: $csv }) { entered userErrors { message } } }';
  expect(await post(page, '/graphql', { query, variables: { csv } })).toEqual({
    data: { importAcquaintances: { entered: 1, userErrors: [] } },
  });
}

async function signInAgain(page: Page): Promise<void> {
  const signedIn = { emailAddress: 'hana@example.org', password: 'four words in a row' };
  expect(await post(page, '/auth/sign-in', signedIn)).toBeNull();
}

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

describeInBrowser(
  'introductions',
  (console) => {
    it.each([
      ['ja', 360, /に頼めば、\d+ (?:社|人|団体|件の相手)を紹介してもらえます。/],
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
      const chain = await card
        .locator('.chain .party')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
      await card.getByRole('button', { name: /^検討リストに追加/ }).click();
      await page.getByRole('link', { name: '検討リスト (1)' }).click();
      await page.getByText('依頼メールと紹介状の下書き').click();
      const [mail = '', letter = ''] = await page.locator('.letter-text').allTextContents();
      expect(mail).toContain(chain.join(' → '));
      expect(mail).toMatch(/(?:御中| 様)\n/);
      expect(letter).toContain(`${chain[0]}をご紹介申し上げたく`);
      expect(letter).toContain(chain.join(' → '));
    });

    it('show on a card the chain of the plan’s first introducer too, and no introducer for a direct tie', async () => {
      const page = await console.open(`/?q=${RARE_NEED}&from=${ASKER.id}`);
      const first = page.locator('.plan p').filter({ hasText: 'に頼めば' }).first();
      await first.waitFor();
      expect(await first.textContent()).toContain(
        'wide introducerに頼めば、2 社を紹介してもらえます。',
      );
      const card = page.locator(`#${OPENED[0].id}`);
      const introducers = card.locator('.hops > li:first-child > a:nth-of-type(2)');
      expect(await introducers.allTextContents()).toEqual(['close introducer', 'wide introducer']);
      expect(await card.locator('.chain').count()).toBe(1);
      expect(await violations(page)).toEqual([]);

      const from = await idOf(console, '岩手大学地域共同研究センター');
      await page.goto(`${console.address}/?q=${NEED}&from=${from}`);
      await page.locator('.plan .opens').first().waitFor();
      const known = page.locator('.match').filter({ hasText: '直接のつながり' });
      const name = (await known.first().locator('h3 a').textContent()) ?? '';
      expect(name).toBe('岩手大学');
      expect(await page.locator('.plan .opens a').allTextContents()).not.toContain(name);
    });

    it.each([
      ['ja', 360, '佐藤 次郎（あなた自身の知人。ほかの人には見えません）'],
      ['en', 1280, '佐藤 次郎 (your own acquaintance; only you see this)'],
    ] as const)('in %s begin with one’s own acquaintance, said to be that, for nobody else', async (locale, width, said) => {
      const page = await console.open('/', { locale, viewport: { width, height: 800 } });
      const path = `${console.address}/?q=${RARE_NEED}&from=${ASKER.id}`;
      const card = page.locator(`#${OPENED[1].id}`);
      const others = card.getByText(/^(?:ほかの紹介者も見る|Other introducers)$/);
      await page.goto(path);
      await card.locator('.hops').first().waitFor();
      expect(await page.locator('main').innerText()).not.toContain('佐藤');
      await (locale === 'ja' ? signInWithCard(console, page) : signInAgain(page));
      await page.goto(path);
      await card.locator('.hops').first().waitFor();
      if ((await others.count()) > 0) await others.click();
      await card.getByText(said).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(console.complaints()).toEqual([]);
    });
  },
  withTwoIntroducers,
);
