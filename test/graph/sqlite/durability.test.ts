import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { childCommand, ended, startCommand } from './children/typescript-child.ts';

const COMMITS = 5;
const folder = mkdtempSync(join(tmpdir(), 'catalyzer-durability-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A machine without strace says so; in CI the suite fails, so that it cannot vanish unnoticed. */
const traceable = spawnSync('strace', ['-V']).status === 0;
if (!traceable) {
  process.stderr.write('\nDID NOT RUN: the durability test, for strace is not installed\n\n');
}
const itWhenTraceable = traceable || process.env.CI !== undefined ? it : it.skip;

/** Law: everything acknowledged has been synced to disk, as the system calls show. */
describe('a commit', () => {
  itWhenTraceable('is acknowledged after its log has been synced to the disk', async () => {
    expect(unsynced(await traced('as shipped'))).toEqual([]);
  });

  itWhenTraceable('is caught by this test when syncing is switched off', async () => {
    const all = Array.from({ length: COMMITS }, (_, index) => `acknowledged ${index}`);
    expect(unsynced(await traced('careless'))).toEqual(all);
  });
});

async function traced(mode: 'as shipped' | 'careless'): Promise<string[]> {
  const trace = join(folder, `${mode}.trace`);
  const calls = 'trace=pwrite64,write,fsync,fdatasync';
  const store = join(folder, mode);
  const child = startCommand(
    ['strace', '-f', '-y', '-e', calls, '-o', trace].concat(
      childCommand('./commit-and-print.ts', store, String(COMMITS), mode),
    ),
  );
  child.stdout.resume();
  expect(await ended(child)).toBe(0);
  return readFileSync(trace, 'utf8').split('\n');
}

/** A call on the store's file or its log; strace -y prints the path behind each file number. */
const STORE_CALL = /(pwrite64|fsync|fdatasync)\(\d+<[^>]*\/(catalyzer\.sqlite(?:-wal)?)>/;
const ACKNOWLEDGEMENT = /write\(1<[^>]*>, "(acknowledged \d+)/;

/** The acknowledgements before which a file was written and not synced, or nothing was written. */
function unsynced(trace: readonly string[]): string[] {
  const found: string[] = [];
  const dirty = new Set<string>();
  let written = false;
  for (const line of trace) {
    const [, call, file = ''] = STORE_CALL.exec(line) ?? [];
    if (call === 'pwrite64') {
      dirty.add(file);
      written = true;
    } else if (call !== undefined) {
      dirty.delete(file);
    }
    const [, acknowledged] = ACKNOWLEDGEMENT.exec(line) ?? [];
    if (acknowledged === undefined) continue;
    if (dirty.size > 0 || !written) found.push(acknowledged);
    written = false;
  }
  return found;
}
