/** The command of the clone, as a process of its own. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { type Run, temporaryFolder } from './run.ts';

const NOT_BUILT =
  /^インストールまたはビルドがまだです。.*npm run build.*\nNot installed or not built yet: run npm start first, or npm run build, .*\nCannot find .*\n$/;
const PATH = process.env.PATH ?? '';

/** A clone with what git brings of the command, in a folder with a space in its name. */
async function clone(): Promise<string> {
  const folder = join(await temporaryFolder(), 'our clone');
  for (const name of ['catalyzer', 'bin', 'scripts/prepare.mjs']) {
    await cp(join(PROJECT_ROOT, name), join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/**
 * Makes a built {@link clone}: it runs `main`, without more its arguments are printed, and ends
 * with 7.
 */
async function builtClone(main = 'process.stdout.write(JSON.stringify(process.argv.slice(2)));') {
  const folder = await clone();
  await mkdir(join(folder, 'dist/server/cli'), { recursive: true });
  await writeFile(join(folder, 'dist/server/cli/main.js'), `${main} process.exitCode = 7;`);
  return folder;
}

/** Runs a command; with `signal`, sends that once it has said something. */
function launch(
  command: string,
  argv: readonly string[],
  {
    cwd,
    path = PATH,
    signal,
  }: { readonly cwd: string; readonly path?: string; readonly signal?: NodeJS.Signals },
): Promise<Run> {
  const child = spawn(command, argv, { cwd, env: { PATH: path } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
    if (signal !== undefined) child.kill(signal);
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

describe('./catalyzer', () => {
  it('says what to do where nothing is built, in both languages, with code 2', async () => {
    const cwd = await clone();
    const { code, stdout, stderr } = await launch('./catalyzer', ['who-can', 'x'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(NOT_BUILT);
  });

  it('says the same where a package is not installed', async () => {
    const cwd = await builtClone("import 'commander';");
    const { code, stdout, stderr } = await launch('./catalyzer', [], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(NOT_BUILT);
  });

  it('leaves another error as it is', async () => {
    const cwd = await builtClone("throw new Error('of the program');");
    const { code, stderr } = await launch('./catalyzer', [], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('Error: of the program');
  });

  it('says that Node is missing', async () => {
    const cwd = await builtClone();
    const tools = await temporaryFolder();
    for (const tool of ['sh', 'dirname', 'readlink'])
      await symlink(`/bin/${tool}`, join(tools, tool));
    const { code, stdout, stderr } = await launch('./catalyzer', [], { cwd, path: tools });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Node is not installed: install Node 20.19 or newer');
  });

  it('runs the build with its arguments and its exit code', async () => {
    const cwd = await builtClone();
    const argv = ['paths', 'a b', '', '"', '$HOME', '*'];
    const stdout = JSON.stringify(argv);
    expect(await launch('./catalyzer', argv, { cwd })).toEqual({ code: 7, stdout, stderr: '' });
  });

  it('runs from any folder and stays in it', async () => {
    const folder = await builtClone('process.stdout.write(process.cwd());');
    const cwd = await temporaryFolder();
    const run = await launch(join(folder, 'catalyzer'), [], { cwd });
    expect(run).toEqual({ code: 7, stdout: cwd, stderr: '' });
  });

  it('runs through symbolic links, relative and absolute, one after the other', async () => {
    const folder = await builtClone();
    const links = join(dirname(folder), '-links');
    await mkdir(links);
    await symlink('../our clone/catalyzer', join(links, 'relative'));
    await symlink(join(links, 'relative'), join(links, 'catalyzer'));
    const cwd = await temporaryFolder();
    const byPath = { cwd, path: `${links}:${PATH}` };
    expect(await launch('catalyzer', ['x'], byPath)).toEqual({
      code: 7,
      stdout: '["x"]',
      stderr: '',
    });
  });

  it('passes a signal on to the program', async () => {
    const cwd = await builtClone(
      "process.on('SIGTERM', () => process.exit(130)); console.log('up'); setInterval(() => {}, 99);",
    );
    const run = await launch('./catalyzer', [], { cwd, signal: 'SIGTERM' });
    expect(run).toEqual({ code: 130, stdout: 'up\n', stderr: '' });
  });
});

describe('the files of the product', () => {
  it('name the command of the clone: the name of a package that is not ours may be a stranger’s', () => {
    const naming = textFiles().filter((file) =>
      /npx\s+(?:-\S+\s+)*catalyzer/.test(readFileSync(join(PROJECT_ROOT, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});

/** Sources, pages and data of the clone, without what is installed, built or stored in it. */
function textFiles(): string[] {
  return readdirSync(PROJECT_ROOT, { withFileTypes: true })
    .filter(({ name }) => !/^(?:\.(?!ci)|node_modules|coverage|dist)/.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(PROJECT_ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map(
            (name) => join(entry.name, name),
          )
        : [entry.name],
    )
    .filter((name) =>
      /(?:\.(?:md|ts|mjs|js|json|html|graphql|tsv|py|sh|cmd)|run|catalyzer)$/.test(name),
    );
}
