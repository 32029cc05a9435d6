import type { AccessStore } from '../access-store.ts';
import { OPERATOR } from '../records/audit-entry.ts';
import type { Viewer } from '../records/viewer.ts';
import type { Hashing } from './passwords.ts';

/** What everything about accounts is made with. */
export interface AccessParts extends Hashing {
  readonly store: AccessStore;
  readonly now: () => Date;
}

/** Who does something: a viewer, or whoever may run commands on this machine. */
export type Actor = Viewer | 'operator';

/** The request that an audit entry is of; null on the command line. */
export type RequestId = string | null;

/** How the audit log names an actor. */
export function actorName(actor: Actor): string {
  return actor === 'operator' ? OPERATOR : actor.accountId;
}
