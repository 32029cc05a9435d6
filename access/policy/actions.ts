import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { ROLES, type Role } from '../records/roles.ts';
import type { Viewer } from '../records/viewer.ts';

/** What can be done beside reading: by whom, and whether a key may do it in their place. */
export const ACTIONS = {
  /** Ends one's own sessions. */
  SIGN_OUT: { roles: ROLES, byKey: false },
  /** Writes records of one's own organisations. */
  WRITE_OWN_RECORDS: { roles: ['MEMBER'], byKey: false },
  /** Makes invitation links and links by which somebody else sets a new password. */
  MANAGE_ACCOUNTS: { roles: ['ADMINISTRATOR'], byKey: false },
} as const satisfies Readonly<
  Record<string, { readonly roles: readonly Role[]; readonly byKey: boolean }>
>;

/** One of {@link ACTIONS}. */
export type Action = keyof typeof ACTIONS;

/** What somebody may do, in the order of {@link ACTIONS}. */
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
 * Lets somebody do something, or refuses it: UNAUTHENTICATED (signInFirst) where nobody is signed
 * in, FORBIDDEN (actionForbidden). The operator of the machine may do everything.
 */
export function requireAction(actor: Viewer | 'operator' | undefined, action: Action): void {
  if (actor === 'operator') return;
  if (actor === undefined) {
    throw new CatalyzerError('UNAUTHENTICATED', { key: 'signInFirst', parameters: {} });
  }
  if (actionsOf(actor).includes(action)) return;
  throw new CatalyzerError('FORBIDDEN', { key: 'actionForbidden', parameters: {} });
}
