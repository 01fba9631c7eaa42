import { describe, expect, it } from '@jest/globals';
import { browserCookie } from '../../bot/identity/browser-cookie.js';

const token = 'a'.repeat(43);

describe('the cookie of a browser', () => {
  it('over https is bound to this host and never sent in the clear', () => {
    expect(browserCookie('https://va.example').set(token)).toBe(
      `__Host-bb=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  it.each([
    [`__Host-bb=${token}`, token],
    [`other=1; __Host-bb=${token}; more=2`, token],
    [`bb=${token}`, undefined],
    [`__Host-bb=short`, undefined],
    [`__Host-bb=${token}x`, undefined],
    [`__Host-bb=short; __Host-bb=${token}`, token],
    [`x__Host-bb=${token}`, undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is read from %j as %j', (header, expected) => {
    expect(browserCookie('https://va.example').read(header)).toBe(expected);
  });
});
