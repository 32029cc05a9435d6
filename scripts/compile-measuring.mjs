// Installs what is missing and compiles the measuring programs with all that they import.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, requireNodeVersion } from './prepare.mjs';

/** The whole CORDIS graph, its index and its run lie in memory at once; a small default heap is not enough. */
const NODE_FLAGS = ['--expose-gc', '--max-old-space-size=6144'];

/** Compiles into dist-bench/ (only what changed) and runs one of its programs with our arguments. */
export async function runMeasuring(program) {
  requireNodeVersion();
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  // Packages that are there are left alone: a developer's test tools must not be taken away.
  if (!existsSync(compiler)) await ensureInstalled({ dev: false });
  process.stderr.write('compiling …\n');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', join(ROOT, 'tsconfig.bench.json')],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) process.exit(status ?? 1);
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, join(ROOT, 'dist-bench', program), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  child.on('close', (code) => process.exit(code ?? 1));
}
