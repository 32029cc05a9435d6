import { CommanderError } from 'commander';
import type { MessageKey } from '../messages/catalogue.ts';
import { Interruption } from '../use-cases/interruption.ts';
import { buildProgram } from './build-program.ts';
import { errorSentence } from './print/error-sentence.ts';
import { printable, printableParameters } from './print/text-style.ts';
import type { CommandIo } from './session/command-io.ts';
import { commandLocale } from './session/command-locale.ts';
import { type CommandSession, commandSession, UsageError } from './session/command-session.ts';
import { EXIT } from './session/exit-codes.ts';

/** Commander's messages for a wrong call, in our own words. */
const USAGE_MESSAGES: ReadonlyMap<string, MessageKey> = new Map([
  ['commander.unknownCommand', 'cli.unknownCommand'],
  ['commander.unknownOption', 'cli.unknownOption'],
  ['commander.missingArgument', 'cli.missingArgument'],
  ['commander.optionMissingArgument', 'cli.optionMissingArgument'],
  ['commander.excessArguments', 'cli.excessArguments'],
]);
/** Codes for a help text or version that was asked for and printed. */
const ANSWERED = new Set(['commander.helpDisplayed', 'commander.version']);

/**
 * Runs one command line (without node and the script) and returns its exit code, see {@link EXIT}.
 * Results go to stdout, everything else to stderr; no error is printed as a stack trace. Never ends
 * the process and holds no resources when it returns.
 */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<number> {
  const session = commandSession(io, commandLocale(argv, io.env));
  let code: number = EXIT.OK;
  const program = buildProgram(session, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return printError(error, session);
  }
}

function printError(error: unknown, session: CommandSession): number {
  const { io, say } = session;
  const print = (message: string) => io.stderr.write(`${say('cli.error', { message })}\n`);
  if (error instanceof CommanderError) return printUsage(error, session, print);
  if (error instanceof UsageError) {
    print(say(error.key, printableParameters(error.parameters)));
    return EXIT.USAGE;
  }
  if (io.interrupted.aborted && isInterruption(error)) {
    io.stderr.write(`${say('cli.interrupted')}\n${stopSentence(error, session)}\n`);
    return EXIT.INTERRUPTED;
  }
  print(errorSentence(error, session));
  return EXIT.FAILED;
}

/** An abort that reaches a command comes from its signal; any other failure is an error. */
function isInterruption(error: unknown): boolean {
  // Not `instanceof Error`: under a test runner Node's errors belong to another realm.
  if (typeof error !== 'object' || error === null || !('name' in error)) return false;
  return error.name === 'AbortError' || error instanceof Interruption;
}

function stopSentence(error: unknown, { say }: CommandSession): string {
  if (!(error instanceof Interruption)) return say('cli.stoppedUnchanged');
  return say(error.sentence.key, error.sentence.parameters);
}

function printUsage(
  error: CommanderError,
  { io, say }: CommandSession,
  print: (text: string) => void,
) {
  if (ANSWERED.has(error.code)) return EXIT.OK;
  // No command: commander has printed the help to stderr.
  if (error.code === 'commander.help') return EXIT.USAGE;
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? error.code;
  print(say(USAGE_MESSAGES.get(error.code) ?? 'cli.badUsage', { value: printable(value) }));
  io.stderr.write(`${say('cli.seeHelp', { command: './catalyzer' })}\n`);
  return EXIT.USAGE;
}
