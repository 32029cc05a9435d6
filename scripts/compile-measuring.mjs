// Installs what is missing and builds the measuring programs with all that they import.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, requireNodeVersion, SOURCE_FOLDERS } from './prepare.mjs';

const FOLDERS = [...SOURCE_FOLDERS, 'evaluate', 'test'];
/** The whole CORDIS graph, its index and its run lie in memory at once; a small default heap is not enough. */
const NODE_FLAGS = ['--enable-source-maps', '--expose-gc', '--max-old-space-size=6144'];

/** Builds into dist-bench/ and runs one of its programs with our arguments. */
export async function runMeasuring(program) {
  requireNodeVersion();
  // Packages that are there are left alone: a developer's test tools must not be taken away.
  if (!existsSync(join(ROOT, 'node_modules', 'rolldown'))) {
    await ensureInstalled({ dev: false });
  }
  process.stderr.write('building …\n');
  const { transpile } = await import('./transpile.mjs');
  const into = join(ROOT, 'dist-bench');
  transpile({ root: ROOT, folders: FOLDERS, into });
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, join(into, program), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  child.on('close', (code) => process.exit(code ?? 1));
}
