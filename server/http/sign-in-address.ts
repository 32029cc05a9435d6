/** Path of the sign-in page. */
export const SIGN_IN_PATH = '/sign-in';
/** Path that redirects to the provider of the settings. */
export const PROVIDER_START_PATH = '/auth/provider';
/** Return path from the provider: the redirect URI to register there, under our address. */
export const PROVIDER_CALLBACK_PATH = '/auth/provider/callback';

/**
 * Returns the address of a one-time link. The secret is in the fragment, which browsers never send:
 * no log and no Referer contains it.
 */
export function signInAddress(origin: string, token: string): string {
  return `${origin}${SIGN_IN_PATH}#${token}`;
}
