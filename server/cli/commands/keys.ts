import { createKey, listKeys, revokeKey } from '../../../access/accounts/keys.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withAccess } from '../session/with-access.ts';

/** `keys list`: prints a line for every key, never its secret. */
export async function printKeys(
  address: string | undefined,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const keys = await withAccess(session, (parts) => listKeys(address, parts));
  if (keys.length === 0) io.stderr.write(`${say('cli.keysNone')}\n`);
  for (const { number, emailAddress, name, scopes, expiresAt, usedAt } of keys) {
    const used = usedAt === undefined ? say('cli.keyNeverUsed') : say('cli.keyUsed', { usedAt });
    const cells = [
      ...[number, emailAddress, printable(name), scopes.join(',').toLowerCase()],
      ...[say('cli.keyUntil', { expiresAt }), used],
    ];
    io.stdout.write(`${cells.join('  ')}\n`);
  }
  return EXIT.OK;
}

/** `keys create`: prints the key, which is never shown again. */
export async function makeKey(
  {
    address,
    name,
    days,
  }: { readonly address: string; readonly name: string; readonly days: number },
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const { secret, key } = await withAccess(session, (parts) =>
    createKey({ emailAddress: address, name, scopes: ['READ'], days }, 'operator', null, parts),
  );
  const { number, expiresAt } = key;
  io.stdout.write(`${say('cli.keyMade', { number, expiresAt, secret })}\n`);
  return EXIT.OK;
}

/** `keys revoke`: from now on the key is refused. */
export async function endKey(number: string, session: CommandSession): Promise<number> {
  const { io, say } = session;
  await withAccess(session, (parts) => revokeKey(number, 'operator', null, parts));
  io.stdout.write(`${say('cli.keyRevoked', { number: printable(number) })}\n`);
  return EXIT.OK;
}
