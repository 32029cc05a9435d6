// Installs and builds only if the lock file or the sources changed. Plain JavaScript with Node
// alone, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the clone. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const INSTALL_STAMP = join(ROOT, 'node_modules', '.catalyzer-installed.json');
const DIST = join(ROOT, 'dist');
const CONSOLE_DIST = join(DIST, 'console');
/** Source folders of the server. */
export const SOURCE_FOLDERS = ['language', 'graph', 'access', 'matching', 'server'];
const NODE_MINIMUM = [20, 19];
/** First version of the later release line with every function that is used (`zlib.crc32`). */
const NODE_MINIMUM_LATER = [22, 2];

/** Ends the process with one sentence if Node is older than `engines` requires. */
export function requireNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = major > NODE_MINIMUM[0] ? NODE_MINIMUM_LATER : NODE_MINIMUM;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  process.stderr.write(
    `Catalyzer には Node ${wantedMajor}.${wantedMinor} 以上が必要です（今は ${process.versions.node}）。\n` +
      `Catalyzer needs Node ${wantedMajor}.${wantedMinor} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

/**
 * Makes sure that the locked packages are installed; `dev` includes the test tools. Takes
 * milliseconds and no network if the lock file did not change.
 */
export async function ensureInstalled({ dev }) {
  const lock = fingerprint([join(ROOT, 'package-lock.json')]);
  const installed = readStamp(INSTALL_STAMP);
  if (installed?.lock === lock && (installed.dev || !dev)) return;
  const npm = process.env.npm_execpath;
  const withTools = dev || existsSync(join(ROOT, 'node_modules', 'jest'));
  const omit = withTools ? [] : ['--omit=dev'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...omit];
  const label = withTools
    ? 'テスト用の道具を含めてインストール中 / installing, test tools included'
    : 'インストール中 / installing';
  await runWithProgress(label, npm ? [process.execPath, npm, ...args] : ['npm', ...args], !npm);
  writeFileSync(INSTALL_STAMP, JSON.stringify({ lock, dev: withTools }));
}

/** Makes sure that `dist/` matches the sources of server and console. */
export async function ensureBuilt() {
  await Promise.all([
    ensureBuiltFrom(
      ['scripts/transpile.mjs', ...SOURCE_FOLDERS.flatMap((folder) => listFiles(folder, /\.ts$/))],
      join(DIST, '.server-built.json'),
      async () => {
        for (const folder of SOURCE_FOLDERS) {
          rmSync(join(DIST, folder), { recursive: true, force: true });
        }
        // Imported here because it needs a package, and this file runs before any is installed.
        const { transpile } = await import('./transpile.mjs');
        transpile({ root: ROOT, folders: SOURCE_FOLDERS, into: DIST });
      },
    ),
    ensureBuiltFrom(
      ['scripts/build-console.mjs', ...listFiles('console', /./)],
      join(DIST, '.console-built.json'),
      async () => {
        const { buildConsole } = await import('./build-console.mjs');
        await buildConsole({ root: ROOT, into: CONSOLE_DIST });
      },
    ),
  ]);
}

/** Builds unless the stamp says that it was built from these files and packages. */
async function ensureBuiltFrom(files, stamp, build) {
  const sources = fingerprint(['package-lock.json', ...files].map((name) => join(ROOT, name)));
  if (readStamp(stamp)?.sources === sources) return;
  reportBuilding();
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(DIST, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ sources }));
}

let isBuildingReported = false;

/** Prints that something is built, once for server and console together. */
function reportBuilding() {
  if (!isBuildingReported) process.stderr.write('ビルド中 / building …\n');
  isBuildingReported = true;
}

/**
 * Lists the files to build. Only sources of the server: their data is not copied, and that of the
 * encoder takes 40 MB to hash.
 */
function listFiles(folder, name) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(ROOT, file).split(sep).join('/')).update('\0');
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function readStamp(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a command, prints the elapsed time every second, and shows its output only if it fails. */
function runWithProgress(label, [command, ...args], shell = false) {
  const started = Date.now();
  const output = [];
  const child = spawn(command, args, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const terminal = process.stderr.isTTY;
  if (!terminal) process.stderr.write(`${label} …\n`);
  const timer = setInterval(() => {
    if (terminal) process.stderr.write(`\r${label} … ${seconds()} s `);
  }, 1000);
  return new Promise((resolve) => {
    const fail = (reason) => {
      process.stderr.write(`\n${Buffer.concat(output)}\n${label}: ${reason}\n`);
      process.exit(1);
    };
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) fail(`${command} ended with ${code}`);
      process.stderr.write(`${terminal ? '\r' : ''}${label} … ${seconds()} s ✓\n`);
      resolve();
    });
  });
}
