import type { Command } from 'commander';
import { planLines } from '../print/print-plan.ts';
import { printable, textStyle } from '../print/text-style.ts';
import { PLAN } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { collect, parseCount, parseCountries, parseKinds } from '../session/parse-options.ts';
import { findParty } from './find-party.ts';

interface PlanOptions {
  readonly from?: string;
  readonly first?: string;
  readonly chains?: string;
  readonly kind?: readonly string[];
  readonly prefecture?: readonly string[];
  readonly country?: readonly string[];
  readonly new?: true;
  readonly json?: true;
}

const FIRST = { fallback: 10, min: 1, max: 15 };
const CHAINS = { fallback: 2, min: 1, max: 3 };

/** `plan TEXT --from PARTY`: who fits, who introduces to each, and whom to ask first. */
export function addPlanCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('plan')
    .description(say('cli.plan'))
    .argument('<TEXT>', say('cli.whoCanText'))
    .option('--from <PARTY>', say('cli.planFrom'))
    .option('--first <N>', say('cli.planFirst'))
    .option('--chains <N>', say('cli.planChains'))
    .option('--kind <KIND>', say('cli.whoCanKind'), collect)
    .option('--prefecture <NAME>', say('cli.whoCanPrefecture'), collect)
    .option('--country <CODE>', say('cli.whoCanCountry'), collect)
    .option('--new', say('cli.planNew'))
    .option('--json', say('cli.optionJson'))
    .addHelpText('after', say('cli.planExamples'))
    .action(async (text: string, options: PlanOptions) => {
      if (options.from === undefined) throw new UsageError('cli.planNoAsker');
      const asked = planVariables(text, options, session);
      const { withEngine } = await import('./with-engine.ts');
      end(await withEngine(session, ({ ask }) => answer(asked, options, ask, session)));
    });
}

/** Returns the variables of the question PLAN except the asker. Throws UsageError. */
function planVariables(text: string, options: PlanOptions, { locale }: CommandSession) {
  const kinds = parseKinds(options.kind ?? []);
  const countries = parseCountries(options.country ?? []);
  return {
    source: { text },
    first: parseCount('--first', options.first, FIRST),
    chains: parseCount('--chains', options.chains, CHAINS),
    filter: {
      ...(kinds.length > 0 && { kinds }),
      ...(countries.length > 0 && { countries }),
      ...(options.prefecture && { prefectures: options.prefecture }),
    },
    locale,
  };
}

async function answer(
  { filter, ...variables }: ReturnType<typeof planVariables>,
  options: PlanOptions,
  ask: Ask,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const from = await findParty(options.from ?? '', ask, session);
  if (from.id === undefined) {
    io.stderr.write(`${from.problem}\n`);
    return EXIT.FAILED;
  }
  const { introductionPlan: plan } = await ask(PLAN, {
    ...variables,
    from: from.id,
    filter: { ...filter, ...(options.new && { excludePartnersOf: from.id }) },
  });
  if (options.json) io.stdout.write(`${JSON.stringify({ introductionPlan: plan })}\n`);
  if (plan === null) {
    io.stderr.write(`${say('cli.partyNotFound', { name: printable(from.id) })}\n`);
    return EXIT.FAILED;
  }
  if (!options.json) {
    io.stdout.write(`${planLines(plan, session, textStyle(io)).join('\n')}\n`);
  }
  return EXIT.OK;
}
