/** A browser without a screen: follows redirects, keeps cookies per host and port, posts forms. */
export interface Page {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly headers: Headers;
}

export interface UserAgent {
  readonly cookies: Map<string, string>;
  get(url: string, headers?: Record<string, string>): Promise<Page>;
  post(url: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Page>;
  /** A form with files. */
  upload(url: string, form: FormData, headers?: Record<string, string>): Promise<Page>;
}

const MAX_REDIRECTS = 15;

/** `follow` false returns the redirect itself. */
export function createUserAgent(options: { readonly follow?: boolean } = {}): UserAgent {
  const cookies = new Map<string, string>();
  const follow = options.follow ?? true;

  const cookieHeader = (origin: string): string =>
    [...cookies]
      .flatMap(([key, value]) =>
        key.startsWith(`${origin} `) ? [`${key.slice(origin.length + 1)}=${value}`] : [],
      )
      .join('; ');

  function keep(origin: string, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const expired = /expires=Thu, 01 Jan 1970|max-age=0/i.test(line);
      if (expired) cookies.delete(`${origin} ${name}`);
      else cookies.set(`${origin} ${name}`, value);
    }
  }

  async function request(url: string, init: RequestInit, depth = 0): Promise<Page> {
    const { origin } = new URL(url);
    const headers = { ...(init.headers as Record<string, string>), cookie: cookieHeader(origin) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    keep(origin, response.headers);
    const html = await response.text();
    const location = response.headers.get('location') ?? metaRefresh(html);
    if (!location || !follow || depth > MAX_REDIRECTS) {
      return { status: response.status, url, html, headers: response.headers };
    }
    return request(new URL(location, url).href, { method: 'GET' }, depth + 1);
  }

  return {
    cookies,
    get: (url, headers = {}) => request(url, { method: 'GET', headers }),
    upload: (url, body, headers = {}) =>
      request(url, { method: 'POST', body, headers: { origin: new URL(url).origin, ...headers } }),
    post: (url, form, headers = {}) =>
      request(url, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: new URL(url).origin,
          ...headers,
        },
      }),
  };
}

/** A page that sends the browser on by itself, as a form's answer does. */
const metaRefresh = (html: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(html)?.[1]?.replaceAll('&amp;', '&');
