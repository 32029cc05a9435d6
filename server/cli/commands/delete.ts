import { nameOfNode } from '../../../graph/model/name-of-node.ts';
import type { StoredNode } from '../../../graph/store.ts';
import { type Deletion, deleteRecord, planDeletion } from '../../use-cases/delete-record.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';
import { withWrittenStore } from './with-written-store.ts';

/** Maximum number of records deleted with it that are listed. */
const SHOWN_MAX = 20;

/** Lists the records to delete; with `write` deletes them, and their words from the saved index. */
export async function deleteById(
  id: string,
  write: boolean,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  if (!write) {
    const planned = await withStore(session, (store) => planDeletion(id, store));
    io.stdout.write(`${deletionLines(planned, session).join('\n')}\n`);
    io.stdout.write(`${say('cli.deleteDryRun', { id })}\n`);
    return EXIT.OK;
  }
  const { deletion, receipt } = await withWrittenStore(session, async (store, receipts) => {
    const planned = await planDeletion(id, store);
    return { deletion: planned, receipt: await deleteRecord(planned, { store, receipts }) };
  });
  io.stdout.write(`${say('cli.deleted', countsOf(deletion))}\n`);
  io.stdout.write(`${say('cli.deleteReceipt', { receipt })}\n`);
  return EXIT.OK;
}

function deletionLines(deletion: Deletion, { say, locale }: CommandSession): string[] {
  const records = [deletion.record, ...deletion.contained];
  const left = records.length - SHOWN_MAX;
  const line = (record: StoredNode) => {
    const name = nameOfNode(record);
    return printable([record.label, record.id, name?.[locale] ?? name?.ja ?? name?.en].join(' '));
  };
  return [
    say('cli.deleteWould', countsOf(deletion)),
    ...records.slice(0, SHOWN_MAX).map((record) => `  ${line(record)}`),
    ...(left > 0 ? [`  ${say('cli.moreLines', { count: left })}`] : []),
  ];
}

function countsOf({ contained, relationships }: Deletion) {
  return { records: 1 + contained.length, relationships: relationships.length };
}
