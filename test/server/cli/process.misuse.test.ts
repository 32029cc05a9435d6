/** The process around the command line where what it is given or gives is no ordinary file. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commandLine, startCommandLine } from './command-process.ts';
import { run, temporaryFolder } from './run.ts';

/** A device that takes nothing, on Linux. */
const FULL = '/dev/full';
const STDIN = '/dev/stdin';

/** A test of a device of this system; where there is none it says loudly that it did not run. */
function itWith(device: string) {
  if (existsSync(device)) return it;
  process.stderr.write(`${device} IS NOT TESTED: this system has none.\n`);
  return it.skip;
}

describe('a pipe', () => {
  itWith(STDIN)('is imported from its first byte on', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'rows.csv'), '会社名,都道府県\n見本精機株式会社,大阪府\n');
    const child = spawn(
      'sh',
      ['-c', `cat rows.csv | "$@"`, 'sh', ...commandLine('import', STDIN)],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8', CATALYZER_DATA: join(folder, 'data') },
      },
    );
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(said).toMatch(/会社名|organi[sz]ation|組織/iu);
    expect(said).not.toContain('社名,');
  });
});

describe('a full disk under stdout', () => {
  itWith(FULL)('is reported in one sentence, with code 1', async () => {
    const full = openSync(FULL, 'w');
    const [program = '', ...parameters] = commandLine('--help');
    const child = spawn(program, parameters, {
      stdio: ['ignore', full, 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    });
    let stderr = '';
    child.stderr?.on('data', (data) => {
      stderr += data;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'The result could not be written (ENOSPC). Check the free space of the disk, and run the command again.\n',
    });
  });
});

describe('escape codes', () => {
  it('of a header or an argument never reach the terminal', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'bad.csv'), '\u001b[31mred\u001b[0m,\u001b]0;title\u0007\n1,2\n');
    for (const argv of [
      ['import', 'bad.csv'],
      ['import', 'bad\u001b[31m.csv'],
      ['import', 'bad.csv', '--kind', '\u001b[31m'],
      ['\u001b[31m'],
    ]) {
      const { code, stdout, stderr } = await run(folder, argv);
      expect(code).not.toBe(0);
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});

describe('a Neo4j that accepts connections and never answers', () => {
  it('ends the command with a sentence and code 1, although the connections stay open', async () => {
    const folder = await temporaryFolder();
    const sockets: Socket[] = [];
    const server = createServer({ pauseOnConnect: true }, (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { ended } = startCommandLine(folder, ['import', '--list'], {
      ...{ CATALYZER_DATA: folder, NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' },
    });
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(`127.0.0.1:${port} does not answer`),
    });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});
