import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { ROLES, type Role } from '../records/roles.ts';
import type { Viewer } from '../records/viewer.ts';

/**
 * Actions besides reading, with the roles that may do them, and whether a key may in their place.
 */
export const ACTIONS = {
  /** Ends one's own sessions. */
  SIGN_OUT: { roles: ROLES, byKey: false },
  /** Writes records of one's own organisations. */
  WRITE_OWN_RECORDS: { roles: ['MEMBER'], byKey: false },
  /** Writes machines of one's own organisations. */
  WRITE_OWN_EQUIPMENT: { roles: ['MEMBER', 'EQUIPMENT_MANAGER'], byKey: false },
  /** Adds organisations that the network does not have yet. */
  ADD_ORGANIZATIONS: { roles: ['MEMBER'], byKey: false },
  /** Proposes changes of records of organisations that one looks after. */
  PROPOSE_CHANGES: { roles: ['COORDINATOR'], byKey: false },
  /** Confirms and refuses what others propose, and withdraws what one proposed. */
  DECIDE_PROPOSALS: { roles: ROLES, byKey: false },
  /** Reads what members publish before others do, and lets it pass or refuses it. */
  REVIEW_PUBLICATIONS: { roles: ['COORDINATOR', 'ADMINISTRATOR'], byKey: false },
  /** Keeps own acquaintances, asks for introductions and answers: not for administrators. */
  KEEP_TIES: { roles: ['MEMBER', 'EQUIPMENT_MANAGER', 'COORDINATOR'], byKey: false },
  /** Reads the data kept about oneself, and asks for its correction, stop of use or erasure. */
  REQUEST_PERSONAL_DATA: { roles: ROLES, byKey: false },
  /**
   * Makes invitation links and links by which another person sets a new password; lists requests
   * about personal data.
   */
  MANAGE_ACCOUNTS: { roles: ['ADMINISTRATOR'], byKey: false },
} as const satisfies Readonly<
  Record<string, { readonly roles: readonly Role[]; readonly byKey: boolean }>
>;

/** One of {@link ACTIONS}. */
export type Action = keyof typeof ACTIONS;

/** Returns the actions that a viewer may do, in the order of {@link ACTIONS}. */
export function actionsOf(viewer: Viewer): Action[] {
  const all = Object.entries(ACTIONS) as [Action, (typeof ACTIONS)[Action]][];
  return all
    .filter(([, { roles, byKey }]) => {
      const isByKey = viewer.keyScopes !== undefined;
      return (byKey || !isByKey) && roles.some((role) => role === viewer.role);
    })
    .map(([action]) => action);
}

/**
 * Allows an actor an action, or refuses it: UNAUTHENTICATED (signInFirst) without a sign-in,
 * FORBIDDEN (actionForbidden). The operator of the machine may do everything.
 */
export function requireAction(actor: Viewer | 'operator' | undefined, action: Action): void {
  if (actor === 'operator') return;
  if (actor === undefined) {
    throw new CatalyzerError('UNAUTHENTICATED', { key: 'signInFirst', parameters: {} });
  }
  if (actionsOf(actor).includes(action)) return;
  throw new CatalyzerError('FORBIDDEN', { key: 'actionForbidden', parameters: {} });
}
