// Runs the suites again on a simulated machine 400 days later, at the date line, in Turkish: a test
// that passes only on its author's day, in one time zone or in one language fails here. The suites
// that start a Neo4j are left out, since its Java would need the simulated date too. Needs Debian's
// `faketime`; `.ci/run` calls it after `npm test`.
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { ROOT } from './prepare.mjs';

const LATER = '+400d';
/** Dates there differ from UTC's for thirteen hours of the day; a Turkish capital i has a dot. */
const ELSEWHERE = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
/** Long suites whose only clock is the one of the tests. */
const CLOCKLESS = ['/test/torture/', '/test/relevance/', '/test/access/sqlite/foreign-ids'];
/** Timeouts and durations use the monotonic clock, which is not changed. */
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

/** Lists the suites that import, directly or indirectly, the module that starts a Neo4j. */
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
  const patterns = [...CLOCKLESS, ...suites.map((file) => `/${relative(ROOT, file)}$`)];
  return patterns.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
}
