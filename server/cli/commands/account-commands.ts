import type { Command } from 'commander';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { collect, parseCount } from '../session/parse-options.ts';

interface InviteOptions {
  readonly role?: string;
  readonly organization?: readonly string[];
  readonly group?: readonly string[];
}

const DAYS = { fallback: 90, min: 1, max: 366 };
const ENTRIES = { fallback: 20, min: 1, max: 100_000 };

/** `users`, `keys`, `audit`: who may sign in, and who did what. */
export function addAccountCommands(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  addUsersCommand(program, session, end);
  addKeysCommand(program, session, end);
  addAuditCommand(program, session, end);
}

function addUsersCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  const users = program
    .command('users')
    .description(say('cli.users'))
    .helpCommand(false)
    .addHelpText('after', say('cli.usersExamples'));
  users
    .command('list')
    .description(say('cli.usersList'))
    .action(async () => {
      const { printUsers } = await import('./users.ts');
      end(await printUsers(session));
    });
  users
    .command('invite')
    .description(say('cli.usersInvite'))
    .argument('[ADDRESS]', say('cli.usersAddressOptional'))
    .option('--role <ROLE>', say('cli.usersRole'))
    .option('--organization <ID>', say('cli.usersOrganization'), collect)
    .option('--group <ID>', say('cli.usersGroup'), collect)
    .action(async (address: string | undefined, options: InviteOptions) => {
      const { inviteUser } = await import('./users.ts');
      const { role = 'member', organization = [], group = [] } = options;
      end(await inviteUser({ address, role, organization, group }, session));
    });
  for (const task of ['disable', 'enable', 'reset'] as const) {
    const descriptions = {
      disable: 'cli.usersDisable',
      enable: 'cli.usersEnable',
      reset: 'cli.usersReset',
    } as const;
    users
      .command(task)
      .description(say(descriptions[task]))
      .argument('<ADDRESS>', say('cli.usersAddress'))
      .action(async (address: string) => {
        const { changeUser } = await import('./users.ts');
        end(await changeUser(task, address, session));
      });
  }
  users
    .command('person')
    .description(say('cli.usersPerson'))
    .argument('<ADDRESS>', say('cli.usersAddress'))
    .argument('<ID>', say('cli.usersPersonId'))
    .action(async (address: string, id: string) => {
      const { linkUser } = await import('./users.ts');
      end(await linkUser(address, id, session));
    });
}

function addKeysCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  const keys = program
    .command('keys')
    .description(say('cli.keys'))
    .helpCommand(false)
    .addHelpText('after', say('cli.keysExamples'));
  keys
    .command('list')
    .description(say('cli.keysList'))
    .argument('[ADDRESS]', say('cli.keysOwnerOptional'))
    .action(async (address: string | undefined) => {
      const { printKeys } = await import('./keys.ts');
      end(await printKeys(address, session));
    });
  keys
    .command('create')
    .description(say('cli.keysCreate'))
    .argument('<ADDRESS>', say('cli.keysOwner'))
    .option('--name <NAME>', say('cli.keysName'))
    .option('--days <N>', say('cli.keysDays'))
    .action(
      async (
        address: string,
        { name, days }: { readonly name?: string; readonly days?: string },
      ) => {
        if (name === undefined) throw new UsageError('cli.keysNeedName');
        const { makeKey } = await import('./keys.ts');
        end(await makeKey({ address, name, days: parseCount('--days', days, DAYS) }, session));
      },
    );
  keys
    .command('revoke')
    .description(say('cli.keysRevoke'))
    .argument('<NUMBER>', say('cli.keysNumber'))
    .action(async (number: string) => {
      const { endKey } = await import('./keys.ts');
      end(await endKey(number, session));
    });
}

function addAuditCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  const audit = program
    .command('audit')
    .description(say('cli.audit'))
    .helpCommand(false)
    .addHelpText('after', say('cli.auditExamples'));
  audit
    .command('verify')
    .description(say('cli.auditVerify'))
    .action(async () => {
      const { verifyLog } = await import('./audit.ts');
      end(await verifyLog(session));
    });
  audit
    .command('show')
    .description(say('cli.auditShow'))
    .option('--first <N>', say('cli.optionFirst'))
    .action(async ({ first }: { readonly first?: string }) => {
      const { showLog } = await import('./audit.ts');
      end(await showLog(parseCount('--first', first, ENTRIES), session));
    });
}
