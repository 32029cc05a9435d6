import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../../graph/ingest/apply/import-plan.ts';
import { planImport } from '../../../graph/ingest/plan-import.ts';
import { type ReadOptions, type RowsRead, readRows } from '../../../graph/ingest/read/read-rows.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { IMPORT_NOW, type ImportOptions } from './import-into.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/import-cases/', import.meta.url));

/** Reads a list of the cases. */
export async function readCase(name: string, options: ReadOptions = {}): Promise<RowsRead> {
  const bytes = await readFile(`${FOLDER}${name}`);
  return readRows(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, name, options);
}

/** Plans and writes a list of the cases; the plan. */
export async function importCase(
  store: GraphStore,
  name: string,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const rows = await readCase(name, options);
  const plan = await planImport(rows, store, OPERATOR_SCOPE, { now: IMPORT_NOW, ...options });
  await applyImport(plan, store);
  return plan;
}
