import type { GraphStore } from '../../../graph/store.ts';
import { listImports } from '../../use-cases/list-imports.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** `import --list`: lists every import, latest first. */
export async function listImportBatches(
  store: GraphStore,
  { io, say }: CommandSession,
): Promise<number> {
  const batches = await listImports(store);
  const lines = batches.map(({ id, startedAt, status, created, updated, fileName }) =>
    say('cli.importBatchLine', {
      id,
      startedAt,
      status: say(`cli.batch.${status}`),
      created,
      updated,
      fileName: printable(fileName),
    }),
  );
  io.stdout.write(`${lines.length > 0 ? lines.join('\n') : say('cli.importNoBatches')}\n`);
  return EXIT.OK;
}
