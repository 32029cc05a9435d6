// Runs the suites a second time on a machine that lives 400 days later, at the date line, in Turkish:
// a test that is green on its author's day, in his time zone or language only, fails here. The
// suites that start a Neo4j stay out, since its Java would have to live on that day too. Needs
// Debian's `faketime`; `.ci/run` calls it after `npm test`.
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { ROOT } from './prepare.mjs';

const LATER = '+400d';
/** Dates there differ from UTC's for thirteen hours of the day; its I has no dot. */
const ELSEWHERE = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
/** Time-outs and durations are read from the monotonic clock, which stays as it is. */
const FAKETIME = { FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' };

if (spawnSync('faketime', ['--version']).error !== undefined) {
  process.stderr.write('DID NOT RUN on another day: the command faketime is not installed.\n');
  process.exit(process.env.CI ? 1 : 0);
}
const { status } = spawnSync(
  'faketime',
  ['-f', LATER, process.execPath, join(ROOT, 'scripts', 'test.mjs'), ...leavingOut(onNeo4j())],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...ELSEWHERE, ...FAKETIME } },
);
process.exit(status ?? 1);

/** The suites that import, by whatever way, what starts a Neo4j. */
function onNeo4j() {
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const { stdout } = spawnSync(
    process.execPath,
    [jest, '--listTests', '--json', '--findRelatedTests', 'test/neo4j/describe-on-neo4j.ts'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  return JSON.parse(stdout);
}

function leavingOut(suites) {
  return suites.flatMap((file) => ['--testPathIgnorePatterns', `/${relative(ROOT, file)}$`]);
}
