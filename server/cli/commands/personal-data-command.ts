import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `personal-data`: requests of people about their own data, carried out by the operator. */
export function addPersonalDataCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  const personalData = program
    .command('personal-data')
    .description(say('cli.personalData'))
    .helpCommand(false)
    .addHelpText('after', say('cli.personalDataExamples'));
  personalData
    .command('requests')
    .description(say('cli.personalDataRequests'))
    .action(async () => {
      const { printPersonalDataRequests } = await import('./personal-data.ts');
      end(await printPersonalDataRequests(session));
    });
  personalData
    .command('close')
    .description(say('cli.personalDataClose'))
    .argument('<REQUEST>', say('cli.personalDataRequestId'))
    .option('--refuse <REASON>', say('cli.personalDataRefuse'))
    .action(async (id: string, { refuse }: { readonly refuse?: string }) => {
      const { closePersonalDataRequest } = await import('./personal-data.ts');
      end(await closePersonalDataRequest(id, refuse, session));
    });
  personalData
    .command('export')
    .description(say('cli.personalDataExport'))
    .argument('<ID...>', say('cli.personalDataIds'))
    .option('--to <FOLDER>', say('cli.personalDataTo'))
    .action(async (ids: readonly string[], { to }: { readonly to?: string }) => {
      const { exportPersonalData } = await import('./personal-data.ts');
      end(await exportPersonalData(ids, to, session));
    });
  personalData
    .command('correct')
    .description(say('cli.personalDataCorrect'))
    .argument('<ADDRESS>', say('cli.usersAddress'))
    .option('--name <NAME>', say('cli.personalDataName'))
    .option('--address <ADDRESS>', say('cli.personalDataAddress'))
    .action(
      async (
        current: string,
        { name, address }: { readonly name?: string; readonly address?: string },
      ) => {
        const { correctPersonalData } = await import('./personal-data.ts');
        const correction = { displayName: name, emailAddress: address };
        end(await correctPersonalData(current, correction, session));
      },
    );
  personalData
    .command('restrict')
    .description(say('cli.personalDataRestrict'))
    .argument('<ID...>', say('cli.personalDataIds'))
    .action(async (ids: readonly string[]) => {
      const { restrictPerson } = await import('./personal-data.ts');
      end(await restrictPerson(ids, session));
    });
  personalData
    .command('erase')
    .description(say('cli.personalDataErase'))
    .argument('<ID...>', say('cli.personalDataIds'))
    .option('--write', say('cli.personalDataWrite'))
    .action(async (ids: readonly string[], { write = false }: { readonly write?: boolean }) => {
      const { erasePerson } = await import('./personal-data.ts');
      end(await erasePerson(ids, write, session));
    });
}
