import { verifyAudit } from '../../../access/audit/verify-audit.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withAccess } from '../session/with-access.ts';

/** `audit verify`: FAILED if an entry is not as it was written. */
export async function verifyLog(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const check = await withAccess(session, ({ store }) => verifyAudit(store));
  if (check.isWhole) {
    const { sequence: count, hash } = check.head;
    io.stdout.write(`${say('cli.auditWhole', { count, hash })}\n`);
    return EXIT.OK;
  }
  io.stdout.write(`${say('cli.auditBroken', { sequence: check.brokenAt })}\n`);
  return EXIT.FAILED;
}

/** `audit show`: prints entries as lines of JSON, newest first. */
export async function showLog(first: number, session: CommandSession): Promise<number> {
  const { io } = session;
  await withAccess(session, async ({ store }) => {
    const { sequence } = await store.auditHead();
    const entries = [];
    for (let after = Math.max(0, sequence - first); entries.length < first; ) {
      const page = await store.auditEntries(after);
      const last = page.at(-1);
      if (last === undefined || last.sequence <= after) break;
      entries.push(...page);
      after = last.sequence;
    }
    for (const entry of entries.reverse().slice(0, first)) {
      io.stdout.write(`${JSON.stringify(entry)}\n`);
    }
  });
  return EXIT.OK;
}
