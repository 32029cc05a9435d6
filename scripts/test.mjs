// `npm test`: installs, checks types, style and the build, and runs the tests. Arguments are passed
// to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, requireNodeVersion } from './prepare.mjs';

requireNodeVersion();
await ensureInstalled({ dev: true });
await ensureBuilt();

/** jest needs this flag for ES modules; its workers inherit it only through the environment. */
const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const modules = join(ROOT, 'node_modules');
const jestArguments = process.argv.slice(2);
if (jestArguments.length === 0) {
  run('types', [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit']);
  run('types of the console', [
    join(modules, 'typescript', 'bin', 'tsc'),
    '--noEmit',
    '-p',
    'console',
  ]);
  run('style', [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.']);
}
runTests();

function run(what, args) {
  process.stderr.write(`${what} …\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [join(modules, 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...jestArguments],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS } },
  );
  const passed = summarize(report);
  rmSync(folder, { recursive: true, force: true });
  process.exit(status === 0 && passed ? 0 : 1);
}

/**
 * Prints the closing line and returns whether tests ran, all passed and, in CI, none was skipped.
 */
function summarize(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed${skipped}\n`);
  if (process.env.CI && numPendingTests > 0) {
    process.stderr.write('In CI no test may be skipped.\n');
    return false;
  }
  return numPassedTests > 0 && numFailedTests + numFailedTestSuites === 0;
}
