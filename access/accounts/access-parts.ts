import type { AccessStore } from '../access-store.ts';
import { OPERATOR } from '../records/audit-entry.ts';
import type { Viewer } from '../records/viewer.ts';
import type { Hashing } from './passwords.ts';

/** Dependencies of all that concerns accounts. */
export interface AccessParts extends Hashing {
  readonly store: AccessStore;
  readonly now: () => Date;
}

/** Actor: a viewer, or the operator, who may run commands on this machine. */
export type Actor = Viewer | 'operator';

/** Id of the request that an audit entry belongs to; null on the command line. */
export type RequestId = string | null;

/** Returns the name of an actor in the audit log. */
export function actorName(actor: Actor): string {
  return actor === 'operator' ? OPERATOR : actor.accountId;
}
