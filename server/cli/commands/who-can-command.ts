import type { Command } from 'commander';
import { PAGE_FIRST_MAX } from '../../../graph/port-bounds.ts';
import { isJapanese } from '../../../language/scripts.ts';
import { matchLines } from '../print/print-matches.ts';
import { textStyle } from '../print/text-style.ts';
import { WHO_CAN } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import {
  collect,
  parseCount,
  parseCountries,
  parseKinds,
  parseProfile,
  parseWeights,
} from '../session/parse-options.ts';
import { findParty } from './find-party.ts';

/** Maximum number of holders to ask, and of excluded holders, that are printed. */
export const OTHERS_MAX = 20;

interface WhoCanOptions {
  readonly must?: readonly string[];
  readonly should?: readonly string[];
  readonly first?: string;
  readonly after?: string;
  readonly kind?: readonly string[];
  readonly prefecture?: readonly string[];
  readonly city?: readonly string[];
  readonly country?: readonly string[];
  readonly from?: string;
  readonly profile?: string;
  readonly weights?: string;
  readonly diversify?: true;
  readonly json?: true;
}

const FIRST = { fallback: 10, min: 1, max: PAGE_FIRST_MAX };

/** `who-can TEXT`: who can do it, why, and what is missing. */
export function addWhoCanCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('who-can')
    .description(say('cli.whoCan'))
    .argument('<TEXT>', say('cli.whoCanText'))
    .option('--must <TEXT>', say('cli.whoCanMust'), collect)
    .option('--should <TEXT>', say('cli.whoCanShould'), collect)
    .option('--first <N>', say('cli.optionFirst'))
    .option('--after <CURSOR>', say('cli.whoCanAfter'))
    .option('--kind <KIND>', say('cli.whoCanKind'), collect)
    .option('--prefecture <NAME>', say('cli.whoCanPrefecture'), collect)
    .option('--city <NAME>', say('cli.whoCanCity'), collect)
    .option('--country <CODE>', say('cli.whoCanCountry'), collect)
    .option('--from <PARTY>', say('cli.whoCanFrom'))
    .option('--profile <NAME>', say('cli.whoCanProfile'))
    .option('--weights <LIST>', say('cli.whoCanWeights'))
    .option('--diversify', say('cli.whoCanDiversify'))
    .option('--json', say('cli.optionJson'))
    .addHelpText('after', say('cli.whoCanExamples'))
    .action(async (text: string, options: WhoCanOptions) => {
      const variables = whoCanVariables(text, options, session);
      // GraphQL is loaded only when a question is asked, so help and import start sooner.
      const { withEngine } = await import('./with-engine.ts');
      end(
        await withEngine(session, ({ ask }) =>
          answer(variables, options.from, options.json === true, ask, session),
        ),
      );
    });
}

/** Returns the variables of the question WHO_CAN except `from`. Throws UsageError. */
function whoCanVariables(text: string, options: WhoCanOptions, { locale }: CommandSession) {
  const { must = [], should = [], prefecture = [], city = [] } = options;
  const kinds = parseKinds(options.kind ?? []);
  const countries = parseCountries(options.country ?? []);
  const requirement = (mustHave: boolean) => (words: string) => ({
    mustHave,
    text: isJapanese(words) ? { ja: words } : { en: words },
  });
  return {
    text,
    requirements: [...must.map(requirement(true)), ...should.map(requirement(false))],
    first: parseCount('--first', options.first, FIRST),
    after: options.after ?? null,
    filter: {
      ...(kinds.length > 0 && { kinds }),
      ...(countries.length > 0 && { countries }),
      ...(prefecture.length > 0 && { prefectures: prefecture }),
      ...(city.length > 0 && { cities: city }),
    },
    profile: parseProfile(options.profile),
    weights: parseWeights(options.weights),
    diversify: options.diversify === true,
    musts: must.length > 0,
    othersMax: OTHERS_MAX,
    locale,
  };
}

async function answer(
  variables: ReturnType<typeof whoCanVariables>,
  fromIdOrName: string | undefined,
  json: boolean,
  ask: Ask,
  session: CommandSession,
): Promise<number> {
  const { io } = session;
  const from = fromIdOrName === undefined ? undefined : await findParty(fromIdOrName, ask, session);
  if (from !== undefined && from.id === undefined) {
    io.stderr.write(`${from.problem}\n`);
    return EXIT.FAILED;
  }
  const data = await ask(WHO_CAN, { ...variables, from: from?.id ?? null });
  const text = json
    ? JSON.stringify(data)
    : matchLines(variables.text, data, session, textStyle(io)).join('\n');
  io.stdout.write(`${text}\n`);
  return EXIT.OK;
}
