/**
 * Every code block of the user documentation is run: commands by the built launcher, curl and
 * Python by themselves, GraphQL over HTTP. The two commands `npm start` and `npm test` are run by
 * CI itself. A block of an unknown language fails, so that none is passed over.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = join(ROOT, 'bin', 'catalyzer.mjs');
const COMMAND = './catalyzer';
const DOCUMENTED_ADDRESS = 'http://localhost:4000';
const RUN_BY_CI = new Set(['npm start', 'npm test', 'npm start -- --dangerously-listen 0.0.0.0']);

/** A fenced block: its language, and the file name after it if it is the content of a file. */
interface CodeBlock {
  readonly language: string;
  readonly fileName: string | undefined;
  readonly text: string;
  readonly line: number;
}

const data = mkdtempSync(join(tmpdir(), 'catalyzer-docs-data-'));
const cwd = mkdtempSync(join(tmpdir(), 'catalyzer-docs-cwd-'));
let server: ChildProcess | undefined;
let address = '';

beforeAll(async () => {
  cpSync(join(ROOT, 'docs', 'examples'), join(cwd, 'docs', 'examples'), { recursive: true });
  server = spawn(process.execPath, [LAUNCHER, 'serve'], {
    cwd,
    env: { ...cleanEnvironment(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await printedAddress(server);
});

afterAll(async () => {
  // A server that never came up has ended already, and would be waited for in vain.
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server?.on('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
  rmSync(cwd, { recursive: true, force: true });
});

describe.each(documents())('%s', (_, file) => {
  const blocks = codeBlocks(readFileSync(join(ROOT, file), 'utf8'));

  it(`works as printed, its ${blocks.length} code blocks in their order`, async () => {
    for (const block of blocks) await run(block).catch((error) => failAt(file, block, error));
  });
});

function documents(): [string, string][] {
  const pages = existsSync(join(ROOT, 'docs'))
    ? readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name))
    : [];
  return ['README.md', 'README.ja.md', 'CONTRIBUTING.md', ...pages].map((name) => [name, name]);
}

function codeBlocks(markdown: string): CodeBlock[] {
  const fenced = /^( *)```(\w+)(?: (\S+))?\n([\s\S]*?)^ *```/gm;
  return [...markdown.matchAll(fenced)].map(
    ({ 1: indent, 2: language, 3: fileName, 4: text, index }) => ({
      language: language ?? '',
      fileName,
      text: (text ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, index).split('\n').length,
    }),
  );
}

async function run(block: CodeBlock): Promise<void> {
  if (block.fileName !== undefined) return writeFileSync(join(cwd, block.fileName), block.text);
  switch (block.language) {
    case 'sh':
      return runCommands(block.text);
    case 'graphql':
      return expectAnswer(await ask(block.text));
    case 'python':
      return runTool('python3', ['-c', withAddress(block.text)]);
    case 'text':
    // Asked of a real Neo4j by neo4j-questions.test.ts.
    case 'cypher':
      return;
    default:
      throw new Error(`No way to run a block of language ${block.language}`);
  }
}

function failAt(file: string, { line, language }: CodeBlock, error: unknown): never {
  throw new Error(`${file}:${line}, a block of ${language}: ${String(error)}`, { cause: error });
}

function runCommands(text: string): void {
  for (const command of text.replaceAll(/\\\n/g, ' ').split('\n').filter(Boolean)) {
    if (RUN_BY_CI.has(command) || command.startsWith('#')) continue;
    if (command.startsWith('curl ')) runTool('bash', ['-c', withAddress(command)], 'curl');
    else if (command.startsWith(`${COMMAND} `)) runCatalyzer(command);
    else throw new Error(`Nothing runs this command: ${command}`);
  }
}

function runCatalyzer(command: string): void {
  runTool('bash', ['-c', command.replace(COMMAND, `"${join(ROOT, COMMAND)}"`)]);
}

/** Runs a tool; where it is not installed, says so loudly, and fails in CI. */
function runTool(tool: string, args: readonly string[], needed = tool): void {
  if (spawnSync(needed, ['--version']).error) {
    if (process.env.CI) throw new Error(`${needed} is not installed, and in CI it must be`);
    process.stderr.write(
      `\nDID NOT RUN: ${needed} is not installed, a documented example was not run\n`,
    );
    return;
  }
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).not.toBe('');
  if (needed === 'curl') expectAnswer(JSON.parse(stdout));
}

function withAddress(text: string): string {
  return text.replaceAll(DOCUMENTED_ADDRESS, address);
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    // A command block holds this process up for seconds, in which the server ends idle connections.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** An answer without errors in which no root field is null and no connection is empty. */
function expectAnswer(answer: unknown): void {
  expect(answer).not.toHaveProperty('errors');
  const text = JSON.stringify(answer);
  expect(answer).toHaveProperty('data');
  expect(text).not.toMatch(/"data":\{"\w+":null/);
  expect(text).not.toMatch(/"(nodes|paths|edges)":\[\]/);
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return { ...environment, CATALYZER_DATA: data };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = /http:\/\/[\w.:[\]]+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${text}`)));
  });
}
