import { findSetAsideRecords, type SetAsideFound } from '../../use-cases/find-set-aside-records.ts';
import { errorSentence } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withStore } from '../session/with-store.ts';

/** Lists the records left out of every answer, why, and how to repair them; FAILED if any are. */
export async function doctor(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const progress = startProgress(say('cli.doctorReading'), session);
  let changes = 0;
  const { records, failure } = await withStore(session, (store) =>
    findSetAsideRecords(store, {
      now: io.now,
      onProgress: (read) => {
        changes = read;
        progress.report(read, 0);
      },
    }),
  ).finally(() => progress.end());
  for (const record of records) io.stdout.write(`${recordLine(record, session)}\n`);
  if (failure !== undefined) {
    io.stderr.write(
      `${say('cli.indexError', { message: errorSentence(failure.cause, session) })}\n`,
    );
  }
  if (records.length === 0 && failure === undefined) {
    io.stdout.write(`${say('cli.doctorFine', { changes })}\n`);
    return EXIT.OK;
  }
  if (records.length > 0) io.stdout.write(`${say('cli.doctorAdvice')}\n`);
  return EXIT.FAILED;
}

function recordLine(
  { id, effective, problem }: SetAsideFound['records'][number],
  { say }: CommandSession,
): string {
  const which = { id: printable(id), visibility: effective };
  if (typeof problem === 'string') {
    return say('cli.doctorNotIndexed', { ...which, message: printable(problem) });
  }
  const { field, reason, expected } = problem;
  if (reason === 'altered') return say('cli.doctorAltered', which);
  if (field === '') return say('cli.doctorNoRecord', which);
  return say(`cli.doctorField.${reason}`, { ...which, field: printable(field), expected });
}
