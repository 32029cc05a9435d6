// The process around the command line: `npx catalyzer`, and `npm start` which runs `serve`.

import { runCommandLine } from './run-command-line.ts';
import { EXIT } from './session/exit-codes.ts';
import { interruptOnSignals } from './session/interrupt-on-signals.ts';

for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe (head, less) has seen enough.
    if (error.code === 'EPIPE') process.exit(EXIT.OK);
    throw error;
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
