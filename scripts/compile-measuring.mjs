// Installs missing packages and builds the measuring programs with all their imports.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, requireNodeVersion, SOURCE_FOLDERS } from './prepare.mjs';

const FOLDERS = [...SOURCE_FOLDERS, 'evaluate', 'test'];
/**
 * The whole CORDIS graph, its index and its run are in memory at once, which the default heap
 * cannot hold.
 */
const NODE_FLAGS = ['--enable-source-maps', '--expose-gc', '--max-old-space-size=6144'];

/** Builds into dist-bench/ and runs one of its programs with our arguments. */
export async function runMeasuring(program) {
  requireNodeVersion();
  // Installed packages are not touched, so that a developer's test tools are not removed.
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
