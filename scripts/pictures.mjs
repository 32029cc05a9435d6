// Takes the pictures of the README files and of docs/equipment.md from a running console with the
// example networks and the invented laboratory: `npm start`, `./catalyzer demo equipment`, then
// `node scripts/pictures.mjs http://127.0.0.1:4000`. Needs a Chromium (path in CHROMIUM).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './prepare.mjs';

const [address] = process.argv.slice(2);
if (address === undefined) {
  process.stderr.write('node scripts/pictures.mjs http://127.0.0.1:4000\n');
  process.exit(2);
}
const FOLDER = join(ROOT, 'docs', 'pictures');
const VIEW = { width: 1_100, height: 720 };
const QUALITY = 72;
const EDGE = 16;
const BODY = '首都圏産業活性化協会';
const ASKER = 'HoPE';
const MACHINES = { ja: '恒温恒湿槽 -40℃', en: 'climate chamber at -40 °C' };
const NEEDS = { ja: '精密板金加工を頼みたい', en: 'Precision sheet metal work' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(FOLDER, { recursive: true });
const body = await idOf(BODY);
const asker = await idOf(ASKER, 'groups');
for (const locale of ['ja', 'en']) {
  const context = await browser.newContext({ locale, viewport: VIEW, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const need = encodeURIComponent(NEEDS[locale]);

  await page.goto(`${address}/`);
  await page.locator('.prefectures a').first().waitFor();
  await show(page, '.glance');
  await take(page, `network.${locale}`);

  await page.goto(`${address}/?q=${need}&from=${asker}`);
  await page.locator('.match').first().waitFor();
  await show(page, '.verdict');
  await take(page, `answer.${locale}`);

  for (let at = 0; at < 3; at += 1) {
    await page.locator('.match').nth(at).getByRole('button').first().click();
  }
  await page.goto(`${address}/shortlist`);
  for (const at of [0, 1]) await page.locator('.candidates input').nth(at).check();
  await show(page, '.comparison');
  await take(page, `shortlist.${locale}`);

  await page.goto(`${address}/organizations/${body}`);
  await page.locator('.neighbourhood summary').click();
  await page.locator('.network circle').first().waitFor();
  await show(page, '.neighbourhood');
  await take(page, `neighbourhood.${locale}`);

  await page.goto(`${address}/machines?q=${encodeURIComponent(MACHINES[locale])}`);
  await page.locator('.match h3 a').first().waitFor();
  await show(page, '.verdict');
  await take(page, `machines.${locale}`);
  await page.locator('.match h3 a').first().click();
  await page.locator('h1').first().waitFor();
  await take(page, `machine.${locale}`);
  await context.close();
}
await browser.close();

/** Scrolls until the part begins slightly below the top. */
async function show(page, part) {
  const top = await page.locator(part).evaluate((one) => one.getBoundingClientRect().top);
  await page.evaluate((by) => window.scrollBy(0, by), top - EDGE);
}

/** Playwright cannot write WebP, which is a third of the size; the browser can. */
async function take(page, name) {
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
}

async function idOf(name, list = 'organizations') {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query Q($name: String!) { ${list}(query: $name, first: 1) { nodes { id } } }`,
      variables: { name },
    }),
  });
  const { data } = await response.json();
  return data[list].nodes[0].id;
}
