/** `serve`: what npm start runs, from the first words to a tidy end. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CommandIo } from '../../../../server/cli/session/command-io.ts';
import { garbleRecords } from '../../../graph/sqlite/damage-record.ts';
import { run, temporaryFolder } from '../run.ts';

/** Serves until `visit` is done with the printed address. */
async function served(
  folder: string,
  argv: readonly string[],
  visit: (address: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string; stderr: string }> {
  const interruption = new AbortController();
  let said = '';
  let visited: Promise<void> | undefined;
  const stdout: CommandIo['stdout'] = {
    write: (text) => {
      said += text;
      const address = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (address === undefined) return;
      visited ??= visit(address).finally(() => interruption.abort());
    },
  };
  const { code, stderr } = await run(folder, ['serve', ...argv], {
    env: {
      LANG: 'C',
      CATALYZER_DATA: join(folder, 'data'),
      PORT: '0',
      CATALYZER_SEED: 'off',
      // A core that encodes records would make every other start here slower.
      CATALYZER_MEANING: 'off',
      ...env,
    },
    stdout,
    interrupted: interruption.signal,
  });
  await visited;
  return { code, said, stderr };
}

const nothing = () => Promise.resolve();

describe('serve', () => {
  it('prints in both languages its address, the data folder and how to stop, if none is named', async () => {
    const folder = await temporaryFolder();
    const { code, said } = await served(folder, [], async (address) => {
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<title>Catalyzer</title>');
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
    });
    expect(code).toBe(0);
    for (const words of ['Catalyzer が動いています: http://127.0.0.1:', '止める']) {
      expect(said).toContain(words);
    }
    for (const words of ['Catalyzer runs at http://127.0.0.1:', 'Stop          Ctrl+C']) {
      expect(said).toContain(words);
    }
    for (const words of ['最初の質問', 'Ask first', 'Examples']) expect(said).not.toContain(words);
    expect(said.split(join(folder, 'data'))).toHaveLength(3);
    expect(said).toContain('./catalyzer import --template organization');
  });

  it('says at its start how many records are damaged, and where to look', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'firms.csv'), '会社名\n山田製作所\n');
    await run(folder, ['import', 'firms.csv', '--write']);
    garbleRecords(join(folder, 'data'));
    const { code, stderr } = await served(folder, ['--lang', 'en'], nothing);
    expect(code).toBe(0);
    expect(stderr).toContain('Damaged, unreadable records: 2. ./catalyzer doctor');
  });

  it('uses one language if an option or the environment names one', async () => {
    const { said } = await served(await temporaryFolder(), ['--lang', 'en'], nothing);
    expect(said).toContain('Catalyzer runs at');
    expect(said).not.toContain('動いています');
    const english = await served(await temporaryFolder(), [], nothing, { LANG: 'en_GB.UTF-8' });
    expect(english.said).toContain('Catalyzer runs at');
    expect(english.said).not.toContain('動いています');
  });

  it('loads the examples on the first start and answers its own first question', async () => {
    const folder = await temporaryFolder();
    const ask = async (address: string) => {
      const query =
        '{ whoCan(text: "precision sheet metal fabrication", first: 1) { totalCount } }';
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data }: { data: { whoCan: { totalCount: number } } } = JSON.parse(
        await response.text(),
      );
      expect(data.whoCan.totalCount).toBeGreaterThan(0);
    };
    const first = await served(folder, ['--lang', 'en'], ask, { CATALYZER_SEED: 'on' });
    expect(first.stderr).toMatch(/\d+ example networks are loaded\.\n/);
    expect(first.said).toContain('Ask first     “precision sheet metal fabrication”');
    expect(first.said).toContain('Examples      to remove them');
    const second = await served(folder, ['--lang', 'en'], ask, { CATALYZER_SEED: 'on' });
    expect(second.stderr).toBe('Stopping…\n');
  });

  it('warns when it listens to a network, and says so', async () => {
    const { code, stderr } = await served(
      await temporaryFolder(),
      ['--dangerously-listen', '0.0.0.0', '--lang', 'en'],
      nothing,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Warning: listening on 0.0.0.0.');
    expect(stderr).toContain('start with --listen 0.0.0.0.');
  });

  it('sees within a second what import writes beside it, and refuses a second server', async () => {
    const folder = await temporaryFolder();
    await served(folder, [], async (address) => {
      const second = await run(folder, ['serve']);
      expect(second.code).toBe(1);
      expect(second.stderr).toMatch(/^error: .*data/);
      const count = async () => {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ whoCan(text: "鍛造") { totalCount } }' }),
        });
        const answer: { data: { whoCan: { totalCount: number } } } = JSON.parse(
          await response.text(),
        );
        return answer.data.whoCan.totalCount;
      };
      expect(await count()).toBe(0);
      await writeFile(join(folder, 'firms.csv'), '会社名,事業内容\n見本鍛工,鍛造\n');
      await run(folder, ['import', 'firms.csv', '--write']);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await count()).toBe(1);
    });
  });

  it('says in one sentence that the port is taken', async () => {
    const folder = await temporaryFolder();
    await served(folder, [], async (address) => {
      const { code, stderr } = await run(await temporaryFolder(), ['serve'], {
        env: {
          LANG: 'en_US',
          CATALYZER_DATA: join(folder, 'other'),
          CATALYZER_SEED: 'off',
          PORT: new URL(address).port,
        },
      });
      expect(code).toBe(1);
      expect(stderr).toBe(
        `error: Port ${new URL(address).port} is used by another program. Stop that program, or set PORT to another number.\n`,
      );
    });
  });
});
