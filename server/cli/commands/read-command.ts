import type { Command } from 'commander';
import { needReadingLines } from '../print/print-need-reading.ts';
import { textStyle } from '../print/text-style.ts';
import { READ_NEED } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** `read TEXT`: what a need asks for, part by part, as `who-can` reads it. */
export function addReadCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say, io, locale } = session;
  program
    .command('read')
    .description(say('cli.read'))
    .argument('<TEXT>', say('cli.whoCanText'))
    .option('--json', say('cli.optionJson'))
    .addHelpText('after', say('cli.readExamples'))
    .action(async (text: string, options: { readonly json?: true }) => {
      const { withEngine } = await import('./with-engine.ts');
      const data = await withEngine(session, ({ ask }) => ask(READ_NEED, { text, locale }));
      const lines = options.json
        ? [JSON.stringify(data)]
        : needReadingLines(text, data.readNeed, session, textStyle(io));
      io.stdout.write(`${lines.join('\n')}\n`);
      end(EXIT.OK);
    });
}
