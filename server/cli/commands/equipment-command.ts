import type { Command } from 'commander';
import {
  EQUIPMENT_STATUSES,
  EQUIPMENT_USE_MODES,
  USER_CLASSES,
} from '../../../graph/model/equipment-use.ts';
import { PAGE_FIRST_MAX } from '../../../graph/port-bounds.ts';
import { equipmentLines } from '../print/print-equipment.ts';
import { textStyle } from '../print/text-style.ts';
import { SEARCH_EQUIPMENT } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { collect, parseCount, parseKinds, parseNames } from '../session/parse-options.ts';
import { findParty } from './find-party.ts';
import { OTHERS_MAX } from './who-can-command.ts';

interface EquipmentOptions {
  readonly from?: string;
  readonly on?: string;
  readonly mode?: readonly string[];
  readonly openTo?: readonly string[];
  readonly kind?: readonly string[];
  readonly prefecture?: readonly string[];
  readonly technique?: readonly string[];
  readonly status?: readonly string[];
  readonly first?: string;
  readonly after?: string;
  readonly json?: true;
}

const FIRST = { fallback: 10, min: 1, max: PAGE_FIRST_MAX };

/** `equipment TEXT`: which machine can do it, on what terms, and whom to ask. */
export function addEquipmentCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('equipment')
    .description(say('cli.equipment'))
    .argument('<TEXT>', say('cli.equipmentText'))
    .option('--from <PARTY>', say('cli.equipmentFrom'))
    .option('--on <DATE>', say('cli.equipmentOn'))
    .option('--mode <MODE>', say('cli.equipmentMode'), collect)
    .option('--open-to <CLASS>', say('cli.equipmentOpenTo'), collect)
    .option('--technique <WORDS>', say('cli.equipmentTechnique'), collect)
    .option('--status <STATUS>', say('cli.equipmentStatus'), collect)
    .option('--kind <KIND>', say('cli.whoCanKind'), collect)
    .option('--prefecture <NAME>', say('cli.whoCanPrefecture'), collect)
    .option('--first <N>', say('cli.optionFirst'))
    .option('--after <CURSOR>', say('cli.whoCanAfter'))
    .option('--json', say('cli.optionJson'))
    .addHelpText('after', say('cli.equipmentExamples'))
    .action(async (text: string, options: EquipmentOptions) => {
      const variables = equipmentVariables(text, options, session);
      const { withEngine } = await import('./with-engine.ts');
      end(await withEngine(session, ({ ask }) => answer(variables, options, ask, session)));
    });
}

/** Returns the variables of the question except the asker. Throws UsageError. */
function equipmentVariables(text: string, options: EquipmentOptions, { locale }: CommandSession) {
  const { prefecture = [], technique = [], on } = options;
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
    throw new UsageError('cli.badDate', { option: '--on', value: on });
  }
  return {
    text,
    filter: {
      kinds: parseKinds(options.kind ?? []),
      prefectures: prefecture,
      useModes: parseNames('--mode', options.mode, EQUIPMENT_USE_MODES),
      openTo: parseNames('--open-to', options.openTo, USER_CLASSES),
      techniques: technique,
      statuses: parseNames('--status', options.status, EQUIPMENT_STATUSES),
    },
    on: on ?? null,
    first: parseCount('--first', options.first, FIRST),
    after: options.after ?? null,
    othersMax: OTHERS_MAX,
    locale,
  };
}

async function answer(
  variables: ReturnType<typeof equipmentVariables>,
  { from: fromIdOrName, json }: EquipmentOptions,
  ask: Ask,
  session: CommandSession,
): Promise<number> {
  const { io } = session;
  const from = fromIdOrName === undefined ? undefined : await findParty(fromIdOrName, ask, session);
  if (from !== undefined && from.id === undefined) {
    io.stderr.write(`${from.problem}\n`);
    return EXIT.FAILED;
  }
  const data = await ask(SEARCH_EQUIPMENT, {
    ...variables,
    from: from?.id ?? null,
    asker: from?.id ?? '',
    hasAsker: from?.id !== undefined,
  });
  const text = json
    ? JSON.stringify(data)
    : equipmentLines(variables.text, data, session, textStyle(io)).join('\n');
  io.stdout.write(`${text}\n`);
  return EXIT.OK;
}
