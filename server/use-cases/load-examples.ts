import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { applyImport } from '../../graph/ingest/apply/apply-import.ts';
import { listImports } from '../../graph/ingest/apply/import-batches.ts';
import { planImport } from '../../graph/ingest/plan-import.ts';
import { readRows } from '../../graph/ingest/read/read-rows.ts';
import type { GraphStore } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** Where the example networks lie in the clone; also the beginning of their imports' file names. */
export const EXAMPLES = 'seeds/networks/';

/** How the examples are loaded. */
export interface LoadExamplesOptions {
  /** Root of the clone, or of a copy with other examples. */
  readonly root?: string;
  readonly now: () => Date;
  /** Told before the first file and after each. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What loading did. */
export interface ExamplesLoaded {
  /** Files taken in now. */
  readonly files: number;
  /** Rows that the door of import refused; 0 unless somebody changed the files. */
  readonly rejected: number;
}

/**
 * Loads the example networks into an empty store through the same door as any import, one import a
 * file, so that `import --remove` can take each back. Loading that was killed goes on with the next
 * start. What was taken back stays away, and a store with records of its own gets no examples.
 * Errors: those of the store.
 */
export async function loadExamples(
  store: GraphStore,
  { root = PROJECT_ROOT, now, onProgress }: LoadExamplesOptions,
): Promise<ExamplesLoaded> {
  const names = (await readdir(join(root, EXAMPLES)))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => EXAMPLES + name);
  const missing = await missingExamples(store, names);
  if (missing.length > 0) onProgress?.(0, missing.length);
  let rejected = 0;
  for (const [done, fileName] of missing.entries()) {
    const read = readRows(await readFile(join(root, fileName)), fileName);
    const options = { now: now().toISOString() };
    const plan = await planImport(read, store, OPERATOR_SCOPE, options);
    const report = await applyImport(plan, store);
    rejected += report.total.rejected;
    onProgress?.(done + 1, missing.length);
  }
  return { files: missing.length, rejected };
}

/**
 * The examples that loading has still to bring. Only where it may: nothing is there, or nothing but
 * examples of which the last did not come in.
 */
async function missingExamples(
  store: GraphStore,
  names: readonly string[],
): Promise<readonly string[]> {
  const imports = await listImports(store, OPERATOR_SCOPE);
  if (imports.length === 0) return (await hasRecords(store)) ? [] : names;
  const ended = new Set(
    imports.filter(({ status }) => status !== 'INCOMPLETE').map(({ fileName }) => fileName),
  );
  const onlyExamples = imports.every(({ fileName }) => names.includes(fileName));
  const last = names.at(-1);
  const finished = last === undefined || ended.has(last);
  return onlyExamples && !finished ? names.filter((name) => !ended.has(name)) : [];
}

async function hasRecords(store: GraphStore): Promise<boolean> {
  for (const label of ['Organization', 'Person', 'Group'] as const) {
    const page = await store.listNodes(label, { first: 1 }, OPERATOR_SCOPE);
    if (page.totalCount > 0) return true;
  }
  return false;
}
