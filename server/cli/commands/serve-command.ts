import type { Command } from 'commander';
import { environmentLocale } from '../session/command-locale.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';

interface ServeOptions {
  readonly listen?: string;
  readonly dangerouslyListen?: string;
}

/** `serve`: the command that npm start runs. */
export function addServeCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('serve')
    .description(say('cli.serve'))
    .option('--listen <HOST>', say('cli.serveListen'))
    .option('--dangerously-listen <HOST>', say('cli.serveHost'))
    .addHelpText('after', say('cli.serveExamples'))
    .action(async ({ listen, dangerouslyListen }: ServeOptions, command: Command) => {
      const host = listen ?? dangerouslyListen;
      const option = listen === undefined ? '--dangerously-listen' : '--listen';
      // An empty address would mean every interface, just because a shell variable is unset.
      if (host?.trim() === '') throw new UsageError('cli.badHost', { option });
      const forMembers = listen !== undefined;
      const { serve } = await import('./serve.ts');
      // The program accepts --lang in any position.
      const bothLanguages =
        command.optsWithGlobals().lang === undefined &&
        environmentLocale(session.io.env) === undefined;
      end(
        await serve(
          { ...(host === undefined ? {} : { host, forMembers }), bothLanguages },
          session,
        ),
      );
    });
}
