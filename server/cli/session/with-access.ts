import { randomBytes } from 'node:crypto';
import type { AccessParts } from '../../../access/accounts/access-parts.ts';
import { PASSWORD_COST } from '../../../access/accounts/passwords.ts';
import { openAccess } from '../../engine/open-store.ts';
import { readSettings } from '../../settings.ts';
import type { CommandSession } from './command-session.ts';

/**
 * Runs a task with the accounts of the data folder, even beside a running server. A folder without
 * a store is refused. Errors: those of the settings and of the store.
 */
export async function withAccess<Result>(
  { io }: CommandSession,
  task: (parts: AccessParts) => Promise<Result>,
): Promise<Result> {
  const { dataFolder: folder, neo4j } = readSettings(io.env);
  const store = await openAccess({ folder, neo4j, missing: 'refuse' });
  try {
    return await task({ store, now: io.now, randomBytes, passwordCost: PASSWORD_COST });
  } finally {
    await store.close();
  }
}
