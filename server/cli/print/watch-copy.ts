import type { CopyWatch } from '../../use-cases/copy-records.ts';
import type { CommandSession } from '../session/command-session.ts';
import { watchTask } from './watch-task.ts';

/** Reports a copy or a restore on stderr. */
export function watchCopy(session: CommandSession): CopyWatch {
  const { say } = session;
  const labels = {
    reading: say('cli.copyReading'),
    checking: say('cli.copyChecking'),
    writing: say('cli.copyWriting'),
  };
  return watchTask(labels, session);
}
