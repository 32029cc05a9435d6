/** Address to which a browser came to, after the redirects that it followed. */
export interface Arrived {
  readonly status: number;
  readonly url: URL;
  readonly text: string;
}

/** A browser as far as signing in elsewhere needs one: it keeps cookies and follows redirects. */
export interface Browser {
  readonly cookies: Map<string, string>;
  /** Follows redirects until one goes to an address that begins so, which is given and not asked. */
  go(address: string, stopAt?: string, form?: Readonly<Record<string, string>>): Promise<Arrived>;
}

/** A new one, without cookies. */
export function openBrowser(): Browser {
  const cookies = new Map<string, string>();
  async function ask(url: URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), 'accept-language': 'en' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [
        pair.slice(0, pair.indexOf('=')),
        pair.slice(pair.indexOf('=') + 1),
      ];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  return {
    cookies,
    go: async (address, stopAt, form) => {
      let url = new URL(address);
      let response = await ask(url, form);
      for (let hops = 0; hops < 20; hops += 1) {
        const next = response.headers.get('location');
        if (next === null) return { status: response.status, url, text: await response.text() };
        url = new URL(next, url);
        if (stopAt !== undefined && url.href.startsWith(stopAt)) {
          return { status: response.status, url, text: '' };
        }
        response = await ask(url);
      }
      throw new Error(`Redirects without end, last to ${url.href}.`);
    },
  };
}

/** Signs in at the provider's own pages, says yes to what it asks, and stops before our callback. */
export async function signInThere(
  browser: Browser,
  start: string,
  login: string,
  callback: string,
): Promise<URL> {
  let at = await browser.go(start, callback);
  for (const form of [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }]) {
    if (at.url.href.startsWith(callback)) break;
    const [, action = ''] = /action="([^"]+)"/.exec(at.text) ?? [];
    at = await browser.go(new URL(action, at.url).href, callback, form);
  }
  return at.url;
}
