import type { Command } from 'commander';
import type { CommandSession } from './command-session.ts';

interface ServeOptions {
  readonly dangerouslyListen?: string;
  readonly lang?: string;
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
    .action(async ({ dangerouslyListen, lang }: ServeOptions) => {
      const { serve } = await import('./serve.ts');
      const host = dangerouslyListen;
      end(
        await serve(
          { ...(host === undefined ? {} : { host }), bothLanguages: lang === undefined },
          session,
        ),
      );
    });
}
