import type { Command } from 'commander';
import { type CommandSession, UsageError } from '../session/command-session.ts';

interface ServeOptions {
  readonly dangerouslyListen?: string;
}

/** `serve`: what npm start runs. */
export function addServeCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('serve')
    .description(say('cli.serve'))
    .option('--dangerously-listen <HOST>', say('cli.serveHost'))
    .addHelpText('after', say('cli.serveExamples'))
    .action(async ({ dangerouslyListen: host }: ServeOptions, command: Command) => {
      // An empty address would mean every interface, by a shell variable that nobody set.
      if (host?.trim() === '') throw new UsageError('cli.badHost');
      const { serve } = await import('./serve.ts');
      // The program takes --lang wherever it stands.
      const bothLanguages = command.optsWithGlobals().lang === undefined;
      end(await serve({ ...(host === undefined ? {} : { host }), bothLanguages }, session));
    });
}
