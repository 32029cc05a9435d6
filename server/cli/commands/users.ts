import { invite, type NewLink, resetPassword } from '../../../access/accounts/links.ts';
import { linkPerson, listAccounts, setDisabled } from '../../../access/accounts/manage-accounts.ts';
import { ROLES, type Role } from '../../../access/records/roles.ts';
import { signInAddress } from '../../http/sign-in-address.ts';
import { readSettings } from '../../settings.ts';
import { requireRecords } from '../../use-cases/require-records.ts';
import { displayWidth } from '../print/display-width.ts';
import { printable } from '../print/text-style.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withAccess } from '../session/with-access.ts';
import { withStore } from '../session/with-store.ts';

/** Invited person, as typed. */
export interface InviteInput {
  readonly address: string | undefined;
  readonly role: string;
  readonly organization: readonly string[];
  readonly group: readonly string[];
}

/** `users list`: prints a line for every account. */
export async function printUsers(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const accounts = await withAccess(session, ({ store }) => listAccounts(store));
  if (accounts.length === 0) io.stderr.write(`${say('cli.usersNone')}\n`);
  const width = Math.max(0, ...accounts.map(({ emailAddress }) => displayWidth(emailAddress)));
  for (const { id, emailAddress, role, displayName, isDisabled, ...account } of accounts) {
    const cells = [
      // The id by which the audit log names it.
      id,
      emailAddress + ' '.repeat(width - displayWidth(emailAddress)),
      roleWord(role),
      say(`cli.userState.${isDisabled ? 'DISABLED' : 'ACTIVE'}`),
      printable(displayName),
      ...account.organizations,
      ...account.groups,
    ];
    io.stdout.write(`${cells.join('  ')}\n`);
  }
  return EXIT.OK;
}

/** `users invite`: prints a link, and writes nothing else. */
export async function inviteUser(input: InviteInput, session: CommandSession): Promise<number> {
  const { address: emailAddress, organization: organizations, group: groups } = input;
  const role = parseRole(input.role);
  await withStore(session, async (store) => {
    await requireRecords(organizations, 'Organization', store);
    await requireRecords(groups, 'Group', store);
  });
  const link = await withAccess(session, (parts) =>
    invite({ emailAddress, role, organizations, groups }, 'operator', null, parts),
  );
  printLink('cli.usersInvited', link, session);
  return EXIT.OK;
}

/** `users disable`, `enable`, `reset`: changes one account. */
export async function changeUser(
  task: 'disable' | 'enable' | 'reset',
  address: string,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  await withAccess(session, async (parts) => {
    if (task === 'reset') {
      const link = await resetPassword(address, 'operator', null, parts);
      return printLink('cli.usersResetLink', link, session);
    }
    await setDisabled(address, task === 'disable', 'operator', null, parts);
    const key = task === 'disable' ? 'cli.usersDisabled' : 'cli.usersEnabled';
    io.stdout.write(`${say(key, { address: printable(address) })}\n`);
  });
  return EXIT.OK;
}

/** `users person`: sets which person's record belongs to an account. */
export async function linkUser(
  address: string,
  personId: string,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  await withStore(session, (store) => requireRecords([personId], 'Person', store));
  await withAccess(session, (parts) => linkPerson(address, personId, 'operator', null, parts));
  io.stdout.write(`${say('cli.usersLinked', { address: printable(address), id: personId })}\n`);
  return EXIT.OK;
}

function printLink(
  key: 'cli.usersInvited' | 'cli.usersResetLink',
  { token, expiresAt }: NewLink,
  { io, say }: CommandSession,
): void {
  const { publicUrl, port } = readSettings(io.env);
  const link = signInAddress(publicUrl?.origin ?? `http://127.0.0.1:${port}`, token);
  io.stdout.write(`${say(key, { expiresAt, link })}\n`);
}

function parseRole(value: string): Role {
  const role = ROLES.find((one) => roleWord(one) === value.toLowerCase().replaceAll('_', '-'));
  if (role !== undefined) return role;
  throw new UsageError('cli.badRole', { value, roles: ROLES.map(roleWord).join(', ') });
}

function roleWord(role: Role): string {
  return role.toLowerCase().replaceAll('_', '-');
}
