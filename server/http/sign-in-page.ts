import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import { viewerOf } from '../../access/accounts/sessions.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { MESSAGE_LOCALES, type MessageKey, type MessageLocale } from '../messages/catalogue.ts';
import { escapeHtml } from '../messages/escape-html.ts';
import { type Parameters, say } from '../messages/say.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { localeOf } from './http-error.ts';
import type { OpenIdProvider } from './open-id-provider.ts';
import type { SessionCookie } from './session-cookie.ts';
import { PROVIDER_START_PATH, SIGN_IN_PATH } from './sign-in-address.ts';

const FOLDER = join(PROJECT_ROOT, 'server/http/sign-in');
const FILES = ['page.js', 'page.css'];
const LANGUAGE_NAMES: Readonly<Record<MessageLocale, string>> = { ja: '日本語', en: 'English' };

/** Messages that an address of the page may ask for: problems of signing in with a provider. */
const PROBLEMS = [
  'providerAway',
  'providerDeclined',
  'providerRefused',
  'providerAttemptUnknown',
  'providerAddressUnverified',
  'providerNotInvited',
] as const;

/** Returns true if the page has a message for this key. */
export function isSignInProblem(key: string): key is (typeof PROBLEMS)[number] {
  return PROBLEMS.some((one) => one === key);
}

/** `/sign-in`: signing in and out, one-time links, in the reader's language, and the `provider`. */
export function signInPage(
  access: AccessParts,
  cookie: SessionCookie,
  provider: Pick<OpenIdProvider, 'host'> | undefined,
): Router {
  const router = Router();
  for (const name of FILES) {
    router.get(`${SIGN_IN_PATH}/${name}`, (_, response) => response.sendFile(join(FOLDER, name)));
  }
  const show: RequestHandler = async (request, response) => {
    const { session } = cookie.credentialsOf(request);
    const asked = MESSAGE_LOCALES.find((one) => one === request.query.lang);
    const locale = asked ?? localeOf(response);
    const viewer = await viewerOf({ session }, access);
    const problem = PROBLEMS.find((one) => one === request.query.problem);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'accept-language, cookie');
    response.type('html').send(pageFor(viewer, locale, provider?.host, problem));
  };
  router.get(SIGN_IN_PATH, show);
  return router;
}

function pageFor(
  viewer: Viewer | undefined,
  locale: MessageLocale,
  providerHost: string | undefined,
  problem: MessageKey | undefined,
): string {
  const text = (key: MessageKey, parameters: Parameters = {}) =>
    escapeHtml(say(key, parameters, locale));
  const title = text('signIn.title');
  const languages = MESSAGE_LOCALES.map((one) =>
    one === locale
      ? `<span aria-current="true">${LANGUAGE_NAMES[one]}</span>`
      : `<a href="?lang=${one}" hreflang="${one}" lang="${one}">${LANGUAGE_NAMES[one]}</a>`,
  ).join(' ');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Catalyzer</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${SIGN_IN_PATH}/page.css">
<script type="module" src="${SIGN_IN_PATH}/page.js"></script>
</head>
<body>
<header><a href="/">Catalyzer</a> <nav>${languages}</nav></header>
<main>
<noscript><p>${text('signIn.needsScript')}</p></noscript>
<p role="alert" id="problem" data-failed="${text('signIn.failed')}"${problem ? `>${text(problem)}` : ' hidden>'}</p>
${viewer === undefined ? signInForm(text, providerHost) : signedIn(viewer, text)}
${linkForms(text)}
</main>
</body>
</html>
`;
}

type Text = (key: MessageKey, parameters?: Parameters) => string;

function signInForm(text: Text, host: string | undefined): string {
  const elsewhere =
    host === undefined
      ? ''
      : `<p><a class="second" href="${PROVIDER_START_PATH}">${text('signIn.byProvider', { host })}</a></p>`;
  return `<section id="start">
<h1>${text('signIn.title')}</h1>
<form data-post="sign-in">
${field(text('signIn.emailAddress'), 'emailAddress', 'email', 'username')}
${field(text('signIn.password'), 'password', 'password', 'current-password')}
<button>${text('signIn.submit')}</button>
</form>
<p class="hint">${text('signIn.forgotten')}</p>
${elsewhere}
</section>`;
}

function signedIn({ displayName: name, emailAddress: address }: Viewer, text: Text): string {
  return `<section id="start">
<h1>${text('signIn.title')}</h1>
<p>${text('signIn.signedInAs', { name, address })}</p>
<p><a href="/">${text('signIn.toSearch')}</a></p>
<form data-post="sign-out"><button>${text('signIn.signOut')}</button></form>
<form data-post="sign-out-everywhere"><button class="second">${text('signIn.signOutEverywhere')}</button></form>
</section>`;
}

/** Returns a form for each purpose of a link; the page shows the one for its link. */
function linkForms(text: Text): string {
  const password = `${field(text('signIn.newPassword'), 'password', 'password', 'new-password', 'minlength="12" maxlength="128" aria-describedby="HINT"')}
<p class="hint" id="HINT">${text('signIn.passwordHint')}</p>
<button>${text('signIn.accept')}</button>`;
  const forms = [
    ['FIRST_ADMINISTRATOR', text('signIn.titleFirst'), text('signIn.aboutFirst')],
    ['INVITATION', text('signIn.titleInvitation'), text('signIn.aboutInvitation')],
    ['PASSWORD_RESET', text('signIn.titleReset'), text('signIn.aboutReset')],
  ] as const;
  return forms
    .map(
      ([purpose, title, about]) => `<section data-purpose="${purpose}" hidden>
<h1>${title}</h1>
<p>${about}</p>
<form data-post="accept-link">
${field(text('signIn.emailAddress'), 'emailAddress', 'email', 'username')}
${purpose === 'PASSWORD_RESET' ? '' : field(text('signIn.displayName'), 'displayName', 'text', 'name', 'maxlength="100"')}
${password.replaceAll('HINT', `hint-${purpose}`)}
</form>
</section>`,
    )
    .join('\n');
}

function field(label: string, name: string, type: string, complete: string, more = ''): string {
  return `<label>${label} <input name="${name}" type="${type}" autocomplete="${complete}" required ${more}></label>`;
}
