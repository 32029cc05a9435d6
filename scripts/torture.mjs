// `npm run torture`: runs the suites about operators' mistakes, load and attacks a hundred times as
// long as in CI: 100,000 documents, 1,000 kills, 4,000 wrong folders, 2,500 files with flipped
// bits, 400 sets of imports undone in random order, 32 callers at once, 100,000 pairs of worlds
// that an asker cannot tell apart (and 3,000 on a Neo4j), 500 networks of ties (and 200 on a
// Neo4j), twenty accounts that spy on the ties of 1,500 people, signals; every asker words every
// question about a foreign id in every way. `--scale 10` is a tenth of that; TEST_SEED repeats a run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, ROOT, requireNodeVersion } from './prepare.mjs';

const SUITES = [
  'test/torture',
  'test/access/introductions/leak',
  'test/access/sqlite/foreign-ids',
  'test/graph/neo4j/neo4j-store.contract',
  'test/graph/sqlite/killed-writer',
  'test/graph/sqlite/durability',
  'test/graph/sqlite/flipped-bits',
  'test/graph/sqlite/unusable-folder',
  'test/graph/ingest/apply/undo-order',
  'test/server/cli/wrong-folder',
  'test/server/cli/stopping',
  'test/server/answering',
  'test/server/http/damaged-store',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '100' } },
});
if (!/^\d{1,4}$/.test(values.scale)) {
  process.stderr.write('npm run torture -- [--scale 1..9999] [SUITE …]\n');
  process.exit(2);
}
requireNodeVersion();
await ensureInstalled({ dev: true });
await ensureBuilt();
const suites = positionals.length > 0 ? positionals : SUITES;
process.stderr.write(`${values.scale} times what CI tries: ${suites.join(', ')} …\n`);
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/jest/bin/jest.js'), '-w', '1', ...suites],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      TORTURE_SCALE: values.scale,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  },
);
process.exit(status ?? 1);
