import type { Command } from 'commander';
import { pathLines } from '../print/print-paths.ts';
import { printable, textStyle } from '../print/text-style.ts';
import { PATHS } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { parseCount } from '../session/parse-options.ts';
import { findParty } from './find-party.ts';

interface PathsOptions {
  readonly first?: string;
  readonly for?: string;
  readonly explain?: true;
  readonly json?: true;
}

const FIRST = { fallback: 3, min: 1, max: 20 };

/** `paths FROM TO`: who can introduce them, hop by hop with the evidence. */
export function addPathsCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('paths')
    .description(say('cli.paths'))
    .argument('<FROM>', say('cli.pathsFrom'))
    .argument('<TO>', say('cli.pathsTo'))
    .option('--first <N>', say('cli.optionFirst'))
    .option('--for <TEXT>', say('cli.pathsFor'))
    .option('--explain', say('cli.pathsExplain'))
    .option('--json', say('cli.optionJson'))
    .addHelpText('after', say('cli.pathsExamples'))
    .action(async (from: string, to: string, options: PathsOptions) => {
      const first = parseCount('--first', options.first, FIRST);
      const asked = {
        ...{ from, to, first },
        need: options.for === undefined ? null : { text: options.for },
        explain: options.explain === true,
        json: options.json === true,
      };
      const { withEngine } = await import('./with-engine.ts');
      end(await withEngine(session, ({ ask }) => answer(asked, ask, session)));
    });
}

interface AskedPaths {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  /** MatchSource of the schema. */
  readonly need: { readonly text: string } | null;
  readonly explain: boolean;
  readonly json: boolean;
}

async function answer(
  { from, to, first, need, explain, json }: AskedPaths,
  ask: Ask,
  session: CommandSession,
): Promise<number> {
  const { io, say, locale } = session;
  const start = await findParty(from, ask, session);
  const target = await findParty(to, ask, session);
  if (start.id === undefined || target.id === undefined) {
    for (const { problem } of [start, target]) if (problem) io.stderr.write(`${problem}\n`);
    return EXIT.FAILED;
  }
  const ends = { from: start.id, to: target.id };
  const data = await ask(PATHS, { ...ends, first, need, locale });
  if (json) {
    io.stdout.write(`${JSON.stringify(data)}\n`);
  } else if (data.introductionPaths !== null) {
    const lines = pathLines(data.introductionPaths, session, textStyle(io), { explain });
    io.stdout.write(`${lines.join('\n')}\n`);
  }
  if (data.introductionPaths !== null) return EXIT.OK;
  const name = printable(`${ends.from} / ${ends.to}`);
  io.stderr.write(`${say('cli.partyNotFound', { name })}\n`);
  return EXIT.FAILED;
}
