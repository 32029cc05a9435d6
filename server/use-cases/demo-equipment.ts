import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { listImports } from '../../graph/ingest/apply/import-batches.ts';
import { type RowsRead, readRows } from '../../graph/ingest/read/read-rows.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { GraphReader } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** The invented institute and its machines; also the file name of their imports. */
const DEMO_FILE = 'seeds/demo/equipment.jsonl';

/** The rows of an invented institute with 40 machines, each called invented in its own name. */
export async function readDemoEquipment(): Promise<RowsRead> {
  return readRows(await readFile(join(PROJECT_ROOT, DEMO_FILE)), DEMO_FILE);
}

/** The imports of the invented institute that were not taken back, latest first. */
export async function findDemoImports(reader: GraphReader): Promise<readonly NodeId[]> {
  const imports = await listImports(reader, OPERATOR_SCOPE);
  return imports.flatMap(({ id, fileName, status }) =>
    fileName === DEMO_FILE && status !== 'TAKEN_BACK' ? [id] : [],
  );
}
