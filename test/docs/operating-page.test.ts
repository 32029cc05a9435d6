/**
 * The unit of systemd and the compose files of docs/operating.md, as far as a machine without either
 * can try them: they are read as what they are, and what they start is started, asked and stopped.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { readSettings } from '../../server/settings.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly init?: boolean;
  readonly stop_grace_period?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: readonly string[];
}
interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
  readonly secrets?: object;
}

/** Comes with the test runner. */
const { safeLoad } = createRequire(import.meta.url)('js-yaml') as {
  safeLoad(text: string): ComposeFile;
};

const PAGE = readFileSync(join(PROJECT_ROOT, 'docs', 'operating.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
const UNIT = BLOCKS.find((text) => text.startsWith('[Unit]')) ?? '';
const COMPOSE = BLOCKS.filter((text) => text.startsWith('services:')).map(safeLoad);
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 40_000;

let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-operating-'));
});
afterEach(() => {
  for (const { pid } of started.splice(0)) endGroup(pid);
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever a process left running under a test that failed. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All have ended.
  }
}

/**
 * Starts a command as an init does, asks the server whether it answers, asks the one process that was
 * started to end, and gives its exit code; null when it did not end in so many seconds.
 */
async function startAskStop(
  [program = '', ...parameters]: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  graceSeconds: number,
): Promise<number | null> {
  const child = spawn(program, parameters, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const port = await new Promise<string>((resolve, reject) => {
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
      const found = /http:\/\/[\w.]+:(\d+)/.exec(stdout)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`It ended with ${code}: ${stderr}`)));
  });
  const url = `http://127.0.0.1:${port}/healthz`;
  const { status } = await fetch(url, { headers: { connection: 'close' } });
  expect(status).toBe(200);
  child.kill('SIGTERM');
  const timer = setTimeout(() => endGroup(child.pid), graceSeconds * 1_000);
  const code = await ended;
  clearTimeout(timer);
  await expect(fetch(url)).rejects.toThrow();
  expect(stderr).not.toContain('"level":"error"');
  return code;
}

describe('the unit of systemd', () => {
  /** Replaces the paths of the page by those of the clone and Node here. */
  const here = (text: string) =>
    text.replaceAll('/usr/bin/node', process.execPath).replaceAll('/opt/catalyzer', PROJECT_ROOT);
  const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(UNIT)?.[1] ?? '';

  it('has no fault that systemd sees', () => {
    if (spawnSync('systemd-analyze', ['--version']).error) {
      if (process.env.CI) throw new Error('systemd-analyze is not installed, and in CI it must be');
      process.stderr.write(
        '\nDID NOT RUN: systemd-analyze is not installed, the unit was not verified\n',
      );
      return;
    }
    const file = join(folder, 'catalyzer.service');
    const verify = (text: string) => {
      writeFileSync(file, here(text));
      return spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
        .stderr;
    };
    expect(verify(UNIT.replace('Restart=', 'Restrat='))).toContain("Unknown key 'Restrat'");
    expect(verify(UNIT)).toBe('');
  });

  it(
    'starts the server with its environment, which ends in time and with 0 when systemd stops it',
    async () => {
      const environment = Object.fromEntries(
        value('Environment')
          .split(' ')
          .map((setting) => setting.split('=')),
      );
      const { dataFolder, seed } = readSettings(environment);
      // The folder that systemd makes for the account is the parent of the data folder.
      expect(dataFolder).toBe(`/var/lib/${value('StateDirectory')}/data`);
      expect(value('RequiresMountsFor')).toBe(`/var/lib/${value('StateDirectory')}`);
      expect(seed).toBe(false);
      const env = { ...environment, CATALYZER_DATA: join(folder, 'data'), PORT: '0' };
      const command = here(value('ExecStart')).split(' ');
      // A service has its root, and no more of ours, as its surroundings.
      const grace = Number(value('TimeoutStopSec'));
      expect(await startAskStop(command, { cwd: '/', env }, grace)).toBe(0);
    },
    START_LIMIT_MS + STOP_LIMIT_MS,
  );
});

describe('the compose files', () => {
  it('are two, and open every port to this machine alone', () => {
    expect(COMPOSE.map(({ services }) => Object.keys(services))).toEqual([
      ['catalyzer'],
      ['neo4j', 'catalyzer'],
    ]);
    const ports = COMPOSE.flatMap(({ services }) =>
      Object.values(services).flatMap((service) => service.ports ?? []),
    );
    expect(ports).toEqual(['127.0.0.1:4000:4000', '127.0.0.1:4000:4000']);
  });

  it('use volumes, secrets and services that they have', () => {
    for (const { services, volumes, secrets = {} } of COMPOSE) {
      const all = Object.values(services);
      const named = all
        .flatMap((service) => service.volumes)
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((name) => name !== './');
      expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
      expect(new Set(all.flatMap((service) => service.secrets ?? []))).toEqual(
        new Set(Object.keys(secrets)),
      );
      const needed = all.flatMap((service) => service.depends_on ?? []);
      expect(Object.keys(services)).toEqual(expect.arrayContaining(needed));
    }
  });

  it('set what the settings know, and keep the data on a volume', () => {
    for (const { services } of COMPOSE) {
      const { environment, volumes, secrets = [] } = services.catalyzer as Service;
      const password = join(folder, 'neo4j-password');
      writeFileSync(password, 'secret\n');
      const secret = environment.NEO4J_PASSWORD_FILE;
      if (secret !== undefined) expect(secret).toBe(`/run/secrets/${secrets[0]}`);
      const settings = readSettings({
        ...environment,
        ...(secret === undefined ? {} : { NEO4J_PASSWORD_FILE: password }),
      });
      const { dataFolder, seed, neo4j, ...rest } = settings;
      expect(Object.keys(environment).sort()).toEqual(
        Object.keys(environment)
          .filter((name) => /^(?:CATALYZER|NEO4J)_/.test(name))
          .sort(),
      );
      expect(volumes).toContain(`data:${dataFolder.replace(/\/catalyzer$/, '')}`);
      expect([seed, rest.port]).toEqual([false, 4000]);
      if (secret === undefined) expect(neo4j).toBeUndefined();
      else expect(neo4j).toMatchObject({ uri: 'bolt://neo4j:7687', password: 'secret' });
    }
  });

  it(
    'start the server, which a stop of the container reaches and which ends in time',
    async () => {
      const apps = COMPOSE.map(({ services }) => services.catalyzer as Service);
      const [{ command = [], environment, stop_grace_period: grace = '' }] = apps as [Service];
      for (const app of apps) expect(app.command).toEqual(command);
      // A clone that is installed and built: CI does both on a clean one.
      writeFileSync(join(folder, 'package.json'), '{"scripts":{"build":"node --version"}}');
      symlinkSync(join(PROJECT_ROOT, 'catalyzer'), join(folder, 'catalyzer'));
      const { NODE_OPTIONS: _, ...outer } = process.env;
      const env = { ...outer, ...environment, CATALYZER_DATA: join(folder, 'data'), PORT: '0' };
      const seconds = Number.parseInt(grace, 10);
      expect(await startAskStop(command, { cwd: folder, env }, seconds)).toBe(0);
    },
    START_LIMIT_MS + STOP_LIMIT_MS,
  );
});
