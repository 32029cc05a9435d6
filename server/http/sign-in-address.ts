/** Where the page for signing in is. */
export const SIGN_IN_PATH = '/sign-in';

/**
 * The address of a one-time link. The secret is in the fragment, which no browser sends: no log and
 * no Referer has it.
 */
export function signInAddress(origin: string, token: string): string {
  return `${origin}${SIGN_IN_PATH}#${token}`;
}
