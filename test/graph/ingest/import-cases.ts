import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../../graph/ingest/apply/import-plan.ts';
import { planImport } from '../../../graph/ingest/plan-import.ts';
import { type ReadOptions, readRows } from '../../../graph/ingest/read/read-rows.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { OPERATOR_SCOPE } from '../../../server/access/scopes.ts';
import { IMPORT_NOW } from './import-into.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/import-cases/', import.meta.url));

/** Plans and writes a list of the cases; the plan. */
export async function importCase(
  store: GraphStore,
  name: string,
  options: ReadOptions = {},
): Promise<ImportPlan> {
  const bytes = await readFile(`${FOLDER}${name}`);
  const rows = readRows(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, name, options);
  const plan = await planImport(rows, store, OPERATOR_SCOPE, { now: IMPORT_NOW });
  await applyImport(plan, store);
  return plan;
}
