import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { applyImport } from '../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../graph/ingest/apply/import-plan.ts';
import { listImports } from '../../graph/ingest/apply/list-imports.ts';
import { readHistory } from '../../graph/ingest/apply/record-history.ts';
import { planImport } from '../../graph/ingest/plan-import.ts';
import { readRows } from '../../graph/ingest/read/read-rows.ts';
import type { ImportBatch } from '../../graph/model/nodes.ts';
import type { GraphStore } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** Folder of the example networks in the clone; also the prefix of their imports' file names. */
export const EXAMPLES = 'seeds/networks/';

/** Options for loading the examples. */
export interface LoadExamplesOptions {
  /** Root of the clone, or of a copy with other examples. */
  readonly root?: string;
  readonly now: () => Date;
  /** Called before the first file and after each. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Result of loading the examples. */
export interface ExamplesLoaded {
  /** Files imported now. */
  readonly files: number;
  /** Rows that the import rejected; 0 unless the files were edited. */
  readonly rejected: number;
  /** True if the store had examples: these came with a newer version. */
  readonly isUpgrade: boolean;
}

/**
 * Loads the example networks into an empty store as ordinary imports, one per file, so that `import
 * --remove` can undo each. Loading that was killed continues at the next start. A store with
 * examples gets the new networks; an existing record stays unchanged, and records that were undone
 * or deleted stay away. A store with records of its own and no examples gets none. Errors: those of
 * the store.
 */
export async function loadExamples(
  store: GraphStore,
  { root = PROJECT_ROOT, now, onProgress }: LoadExamplesOptions,
): Promise<ExamplesLoaded> {
  const names = (await readdir(join(root, EXAMPLES)))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => EXAMPLES + name);
  const imports = await exampleImports(store);
  const missing = await missingExamples(store, names, imports);
  if (missing.length === 0) return { files: 0, rejected: 0, isUpgrade: false };
  // Existing records stay unchanged, so a name changed by a user is not a reason to reject a row.
  const options = { now: now().toISOString(), acceptRenames: true };
  const brought = imports.map(({ id }) => ({ id, isUndone: false }));
  const once = new Set((await readHistory(brought, store)).keys());
  onProgress?.(0, missing.length);
  let rejected = 0;
  for (const [done, fileName] of missing.entries()) {
    const read = readRows(await readFile(join(root, fileName)), fileName);
    const plan = await planImport(read, store, OPERATOR_SCOPE, options);
    rejected += plan.report.total.rejected;
    const deleted = deletedIds(plan, once);
    const rows = read.rows.filter(({ cells }) => !deleted.has(cells.get('id') ?? ''));
    const allowed =
      deleted.size === 0
        ? plan
        : await planImport({ ...read, rows }, store, OPERATOR_SCOPE, options);
    await applyImport(onlyNew(allowed), store);
    onProgress?.(done + 1, missing.length);
  }
  return { files: missing.length, rejected, isUpgrade: imports.some(isComplete) };
}

/** Returns true if the store has examples that were not undone. Errors: those of the store. */
export async function hasExamples(store: GraphStore): Promise<boolean> {
  return (await exampleImports(store)).some(({ status }) => status !== 'TAKEN_BACK');
}

async function exampleImports(store: GraphStore): Promise<readonly ImportBatch[]> {
  const imports = await listImports(store, OPERATOR_SCOPE);
  return imports.filter(({ fileName }) => fileName.startsWith(EXAMPLES));
}

/** Returns ids of rows whose records came with earlier examples and were deleted by a user. */
function deletedIds({ units }: ImportPlan, once: ReadonlySet<string>): ReadonlySet<string> {
  const ids = units.flat().flatMap(({ change, id, expectedVersion }) => {
    const isBack = expectedVersion === 0 && once.has(id);
    return isBack && change.kind === 'putNode' ? change.node.externalIds : [];
  });
  return new Set(ids.map(({ value }) => value));
}

/** Returns the plan without changes to existing records, which users may have edited by now. */
function onlyNew(plan: ImportPlan): ImportPlan {
  const units = plan.units
    .map((unit) => unit.filter(({ expectedVersion }) => expectedVersion === 0))
    .filter((unit) => unit.length > 0);
  return { ...plan, units, changes: units.flat().length };
}

/** Returns the examples that are still to be loaded. */
async function missingExamples(
  store: GraphStore,
  names: readonly string[],
  imports: readonly ImportBatch[],
): Promise<readonly string[]> {
  if (imports.every(({ status }) => status === 'TAKEN_BACK')) {
    return imports.length > 0 || (await hasRecords(store)) ? [] : names;
  }
  const ended = new Set(
    imports.filter(({ status }) => status !== 'INCOMPLETE').map(({ fileName }) => fileName),
  );
  return names.filter((name) => !ended.has(name));
}

function isComplete({ status }: ImportBatch): boolean {
  return status === 'COMPLETE';
}

async function hasRecords(store: GraphStore): Promise<boolean> {
  if ((await listImports(store, OPERATOR_SCOPE)).length > 0) return true;
  for (const label of ['Organization', 'Person', 'Group'] as const) {
    const page = await store.listNodes(label, { first: 1 }, OPERATOR_SCOPE);
    if (page.totalCount > 0) return true;
  }
  return false;
}
