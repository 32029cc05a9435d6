import { isDeepStrictEqual } from 'node:util';
import { readAccessContents } from '../../access/access-contents.ts';
import type { AccessStore } from '../../access/access-store.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/**
 * Copies accounts, sessions, keys and the audit log exactly, into a store that has none or equal
 * ones. Error: CONFLICT (copyTargetNotEmpty) if it has others.
 */
export async function copyAccess(
  from: AccessStore,
  to: AccessStore,
  target: string,
): Promise<void> {
  const contents = await readAccessContents(from);
  if (contents.records.length === 0 && contents.entries.length === 0) return;
  if (await to.load(contents)) return;
  const there = await readAccessContents(to);
  if (isDeepStrictEqual(there, contents)) return;
  const id = there.records[0]?.record.id ?? '?';
  throw new CatalyzerError('CONFLICT', { key: 'copyTargetNotEmpty', parameters: { target, id } });
}
