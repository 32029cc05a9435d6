/** Introducers to ask first, and the chains that lead there. */
import { expect, it } from '@jest/globals';
import type { GraphStore } from '../../graph/store.ts';
import { capability, evidence, organization, puts, relationship } from '../builders.ts';
import { type Console, describeInBrowser, violations } from './describe-in-browser.ts';

const NEED = '画像処理';

/** One that opens two, further away from the first of them than one that opens it alone. */
const RARE_NEED = '螺鈿象嵌';
const ASKER = organization('introduced asker');
const CLOSE = organization('close introducer');
const WIDE = organization('wide introducer');
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
  ] as const;
  await store.commit(
    puts(
      ...[ASKER, CLOSE, WIDE, ...OPENED],
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
  },
  withTwoIntroducers,
);
