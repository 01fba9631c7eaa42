import { createHash } from 'node:crypto';

/** How the browser's id travels. Nothing but its hash is ever stored. */
export interface BrowserCookie {
  read(header: string | undefined): string | undefined;
  /** A Set-Cookie value, for the life of the browser's session. */
  set(token: string): string;
}

export const hashBrowser = (token: string): string =>
  createHash('sha256').update(`browser ${token}`).digest('base64url');

const TOKEN = /^[\w-]{43}$/;

/** `__Host-` binds the cookie to this host over https; without https, which only the demo is, there is no such prefix. */
export function createCookie(publicBaseUrl: string, bare: string): BrowserCookie {
  const secure = new URL(publicBaseUrl).protocol === 'https:';
  const name = secure ? `__Host-${bare}` : bare;
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read: (header) => {
      const values = (header ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      return values.find((value) => TOKEN.test(value));
    },
    set: (token) => `${name}=${token}${attributes}`,
  };
}

export const browserCookie = (publicBaseUrl: string): BrowserCookie => createCookie(publicBaseUrl, 'bb');
