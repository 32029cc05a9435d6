import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, it, jest } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { GraphStore } from '../../graph/store.ts';
import { type RunningServer, startServer } from '../../server/http/start-server.ts';
import { loadExamples } from '../../server/use-cases/load-examples.ts';
import { testClock } from '../test-clock.ts';

/** Path of the browser, by default that of Debian. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Loading the examples and starting a browser, beside other work. */
const TEST_LIMIT_MS = 300_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A console with the example networks, in a real browser. */
export interface Console {
  readonly address: string;
  /** Path at which the first administrator makes an account. */
  readonly firstPath: string;
  /**
   * A page of its own context, in Japanese and 1280 wide unless stated. Whatever it says about a
   * policy, an error or another server is kept for {@link complaints}.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Returns the complaints of the pages of this test. */
  complaints(): readonly string[];
}

/**
 * A suite that needs a browser: says loudly when there is none, and fails in CI. `prepare` adds
 * records to the example networks.
 */
export function describeInBrowser(
  name: string,
  suite: (console: Console) => void,
  prepare?: (store: GraphStore) => Promise<void>,
): void {
  if (existsSync(CHROMIUM)) {
    describe(name, () => {
      jest.setTimeout(TEST_LIMIT_MS);
      suite(consoleOfSuite(prepare));
    });
  } else if (process.env.CI) {
    describe(name, () => {
      it('runs in a browser', () => {
        throw new Error(`In CI it must run, but ${CHROMIUM} is not there.`);
      });
    });
  } else {
    process.stderr.write(`\nDID NOT RUN: ${name}, which needs a browser at ${CHROMIUM}\n`);
    describe.skip(name, () => {
      it('runs in a browser', () => {});
    });
  }
}

/** Returns the violations that axe finds on the current page, each with its elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

function consoleOfSuite(prepare?: (store: GraphStore) => Promise<void>): Console {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-console-'));
  let server: RunningServer;
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    server = await startServer({
      settings: { port: 0, dataFolder: folder },
      now: testClock,
      log: ({ error }) => complaints.push(`server: ${error}`),
      prepare: async (store) => {
        await loadExamples(store, { now: testClock });
        await prepare?.(store);
      },
    });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox'],
      // A day that is put before this process is none that a browser starts on.
      env: Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) =>
          value === undefined || /^(?:LD_PRELOAD|FAKETIME)/.test(name) ? [] : [[name, value]],
        ),
      ),
    });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    complaints = [];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get address() {
      return server.address;
    },
    get firstPath() {
      return (server.firstLink ?? '').slice(server.address.length);
    },
    complaints: () => complaints,
    async open(path, options = {}) {
      const context = await browser.newContext({
        locale: 'ja',
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(server.address) && !url.startsWith('blob:')) complaints.push(url);
      });
      await page.goto(`${server.address}${path}`);
      return page;
    },
  };
}
