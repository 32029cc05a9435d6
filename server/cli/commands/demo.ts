import type { OpenStore } from '../../engine/open-store.ts';
import { findDemoImports, readDemoEquipment } from '../../use-cases/demo-equipment.ts';
import { importRows } from '../../use-cases/import-rows.ts';
import { watchTask } from '../print/watch-task.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { removeImport } from './remove-import.ts';

type Opened = Pick<OpenStore, 'store' | 'receipts'>;

/** Loads the invented institute; prints that it is invented and how to remove it. */
export async function loadDemo({ store }: Opened, session: CommandSession): Promise<number> {
  const { io, say } = session;
  const rows = await readDemoEquipment();
  const file = rows.fileName;
  const watch = watchTask(
    { checking: say('cli.importChecking', { file }), writing: say('cli.importWriting', { file }) },
    session,
  );
  const { kinds, total } = await importRows({ rows, write: true, store, now: io.now }, watch);
  const machines = kinds.get('equipment')?.rows ?? 0;
  io.stdout.write(`${say('cli.demoLoaded', { count: machines })}\n`);
  return total.rejected > 0 ? EXIT.FAILED : EXIT.OK;
}

/** Removes the invented institute. */
export async function removeDemo(opened: Opened, session: CommandSession): Promise<number> {
  const { io, say } = session;
  const imports = await findDemoImports(opened.store);
  if (imports.length === 0) io.stdout.write(`${say('cli.demoNothing')}\n`);
  for (const id of imports) await removeImport(id, opened, session);
  return EXIT.OK;
}
