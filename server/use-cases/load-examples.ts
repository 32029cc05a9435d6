import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { applyImport } from '../../graph/ingest/apply/apply-import.ts';
import { listImports } from '../../graph/ingest/apply/import-batches.ts';
import type { ImportPlan } from '../../graph/ingest/apply/import-plan.ts';
import { readHistory } from '../../graph/ingest/apply/record-history.ts';
import { planImport } from '../../graph/ingest/plan-import.ts';
import { readRows } from '../../graph/ingest/read/read-rows.ts';
import type { ImportBatch } from '../../graph/model/nodes.ts';
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
  /** Whether the store had examples: these came with a newer version. */
  readonly isUpgrade: boolean;
}

/**
 * Loads the example networks into an empty store through the same door as any import, one import a
 * file, so that `import --remove` can take each back. Loading that was killed goes on with the next
 * start. A store that has examples gets the networks that are new; a record that is there stays as
 * it is, and what was taken back or deleted stays away. A store with records of its own and no
 * examples gets none. Errors: those of the store.
 */
export async function loadExamples(
  store: GraphStore,
  { root = PROJECT_ROOT, now, onProgress }: LoadExamplesOptions,
): Promise<ExamplesLoaded> {
  const names = (await readdir(join(root, EXAMPLES)))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => EXAMPLES + name);
  const imports = (await listImports(store, OPERATOR_SCOPE)).filter(({ fileName }) =>
    fileName.startsWith(EXAMPLES),
  );
  const missing = await missingExamples(store, names, imports);
  if (missing.length === 0) return { files: 0, rejected: 0, isUpgrade: false };
  // What is there stays as it is, so that a name which somebody changed is no reason to refuse a row.
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

/** Ids of rows whose records earlier examples brought and somebody deleted. */
function deletedIds({ units }: ImportPlan, once: ReadonlySet<string>): ReadonlySet<string> {
  const ids = units.flat().flatMap(({ change, id, expectedVersion }) => {
    const isBack = expectedVersion === 0 && once.has(id);
    return isBack && change.kind === 'putNode' ? change.node.externalIds : [];
  });
  return new Set(ids.map(({ value }) => value));
}

/** The plan without the changes of what is there, which may be somebody's own word by now. */
function onlyNew(plan: ImportPlan): ImportPlan {
  const units = plan.units
    .map((unit) => unit.filter(({ expectedVersion }) => expectedVersion === 0))
    .filter((unit) => unit.length > 0);
  return { ...plan, units, changes: units.flat().length };
}

/** The examples that loading has still to bring. */
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
