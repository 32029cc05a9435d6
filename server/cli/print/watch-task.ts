import type { TaskWatch } from '../../use-cases/task-watch.ts';
import type { CommandSession } from '../session/command-session.ts';
import { startProgress } from './progress.ts';
import { printableParameters } from './text-style.ts';

/** Reports a task on stderr: the progress of its phases under these labels, its notes. */
export function watchTask<Phase extends string>(
  labels: Readonly<Record<Phase, string>>,
  session: CommandSession,
): TaskWatch<Phase> {
  const { io, say } = session;
  return {
    interrupted: io.interrupted,
    begin: (phase) => startProgress(labels[phase], session),
    note: ({ key, parameters }) =>
      io.stderr.write(`${say(key, printableParameters(parameters))}\n`),
  };
}
