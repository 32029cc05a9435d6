import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `judged score FILE`: how well the answers here agree with human judgements. */
export function addJudgedCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('judged')
    .description(say('cli.judged'))
    .helpCommand(false)
    .addHelpText('after', say('cli.judgedExamples'))
    .command('score')
    .description(say('cli.judgedScore'))
    .argument('<FILE>', say('cli.judgedFile'))
    .option('--json', say('cli.optionJson'))
    .action(async (file: string, options: { readonly json?: true }) => {
      const { scoreJudged } = await import('./score-judged.ts');
      end(await scoreJudged(file, options.json === true, session));
    });
}
