// The process around the command line: `./catalyzer`, and `npm start`, which runs `serve`.

import { writeSync } from 'node:fs';
import { say } from '../messages/say.ts';
import { runCommandLine } from './run-command-line.ts';
import { commandLocale } from './session/command-locale.ts';
import { EXIT } from './session/exit-codes.ts';
import { interruptOnSignals } from './session/interrupt-on-signals.ts';

/** Maximum time that the process may outlast its command. */
const OUTLAST_MS = 2_000;

for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe (head, less) has closed it.
    if (error.code === 'EPIPE') process.exit(EXIT.OK);
    printOutputError(error);
    process.exit(EXIT.FAILED);
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  workingFolder: process.cwd(),
  now: () => new Date(),
  interrupted: interruptOnSignals(process),
});
for (const output of [process.stdout, process.stderr]) {
  await new Promise((resolve) => output.write('', resolve));
}
// A connection that a silent Neo4j never closes would keep the process for minutes.
setTimeout(() => process.exit(), OUTLAST_MS).unref();

/** The output is lost, and perhaps this sentence too. */
function printOutputError({ code = 'unknown' }: NodeJS.ErrnoException): void {
  const locale = commandLocale(process.argv.slice(2), process.env);
  try {
    writeSync(process.stderr.fd, `${say('cli.outputFailed', { reason: code }, locale)}\n`);
  } catch {
    // The exit code reports it.
  }
}
