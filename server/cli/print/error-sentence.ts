import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { CommandSession } from '../session/command-session.ts';
import { printable, printableParameters } from './text-style.ts';

/** Returns the error as one sentence in the session's language, without a stack trace. */
export function errorSentence(error: unknown, { say }: CommandSession): string {
  if (error instanceof CatalyzerError) return say(error.key, printableParameters(error.parameters));
  const message = error instanceof Error ? error.message : String(error);
  return say('cli.failed', { message: printable(message) });
}

/** Returns a handler that reports on stderr that the index could not be kept current or saved. */
export function indexErrorOnStderr(session: CommandSession): (error: unknown) => void {
  const { io, say } = session;
  return (error) => {
    io.stderr.write(`${say('cli.indexError', { message: errorSentence(error, session) })}\n`);
  };
}
