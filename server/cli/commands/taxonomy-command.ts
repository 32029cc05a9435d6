import type { Command } from 'commander';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { parseCount } from '../session/parse-options.ts';

interface TaxonomyOptions {
  readonly limit?: string;
  readonly from?: string;
  readonly json?: true;
}

const LIMIT = { fallback: 20, min: 1, max: 1000 };

/** `taxonomy [suggest]`: how to extend the dictionary, and which words of the records it lacks. */
export function addTaxonomyCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('taxonomy')
    .description(say('cli.taxonomy'))
    .argument('[TASK]', say('cli.taxonomyTask'))
    .option('--limit <N>', say('cli.taxonomyLimit'))
    .option('--from <RECORDS>', say('cli.taxonomyFrom'))
    .option('--json', say('cli.taxonomyJson'))
    .addHelpText('after', say('cli.taxonomyExamples'))
    .action(async (task: string | undefined, { limit, from, json }: TaxonomyOptions) => {
      const { printSuggestedAliases, printSuggestedTerms, printTaxonomy } = await import(
        './taxonomy.ts'
      );
      if (task === undefined) end(printTaxonomy(session));
      else if (task === 'suggest') {
        const options = { limit: parseCount('--limit', limit, LIMIT), json: json === true };
        if (from === undefined) end(await printSuggestedTerms(options, session));
        else if (from === 'equipment') end(await printSuggestedAliases(options, session));
        else throw new UsageError('cli.taxonomyBadFrom', { value: from });
      } else throw new UsageError('cli.taxonomyBadTask', { value: task });
    });
}
