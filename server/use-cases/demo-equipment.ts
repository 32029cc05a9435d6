import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { listImports } from '../../graph/ingest/apply/list-imports.ts';
import { type RowsRead, readRows } from '../../graph/ingest/read/read-rows.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { GraphReader } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** File of the invented institute and its machines; also the file name of their imports. */
const DEMO_FILE = 'seeds/demo/equipment.jsonl';

/** Reads the rows of an invented institute with 40 machines, each named as invented. */
export async function readDemoEquipment(): Promise<RowsRead> {
  return readRows(await readFile(join(PROJECT_ROOT, DEMO_FILE)), DEMO_FILE);
}

/** Returns the imports of the invented institute that were not undone, latest first. */
export async function findDemoImports(reader: GraphReader): Promise<readonly NodeId[]> {
  const imports = await listImports(reader, OPERATOR_SCOPE);
  return imports.flatMap(({ id, fileName, status }) =>
    fileName === DEMO_FILE && status !== 'TAKEN_BACK' ? [id] : [],
  );
}
