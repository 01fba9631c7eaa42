import { expect, it } from '@jest/globals';
import { deskProblems, deskSignIn, type DeskConfig } from '../../bot/desk-config.js';

const whole = {
  DESK_OIDC_ISSUER: 'https://staff.example',
  DESK_OIDC_CLIENT_ID: 'desk',
  DESK_OIDC_CLIENT_SECRET: 'secret',
  DESK_OIDC_ACR: 'ial2',
  DESK_ROLE: 'Desk.Enrol',
};
const without = (name: keyof typeof whole): DeskConfig => ({ ...whole, [name]: undefined });

it.each<[string, DeskConfig, boolean, readonly string[]]>([
  ['nothing: no desk', {}, false, []],
  ['everything', whole, false, []],
  ['no issuer', without('DESK_OIDC_ISSUER'), false, ['DESK_OIDC_ISSUER']],
  ['no client id', without('DESK_OIDC_CLIENT_ID'), false, ['DESK_OIDC_CLIENT_ID']],
  ['no client secret', without('DESK_OIDC_CLIENT_SECRET'), false, ['DESK_OIDC_CLIENT_SECRET']],
  ['no assurance', without('DESK_OIDC_ACR'), false, ['DESK_OIDC_ACR']],
  ['no role', without('DESK_ROLE'), false, ['DESK_ROLE']],
  [
    'an issuer without https',
    { ...whole, DESK_OIDC_ISSUER: 'http://staff.example' },
    false,
    ['DESK_OIDC_ISSUER'],
  ],
  ['a demo with an issuer elsewhere', whole, true, ['DESK_OIDC_ISSUER']],
  ['a demo on loopback', { ...whole, DESK_OIDC_ISSUER: 'http://127.0.0.1:9' }, true, []],
])('the desk with %s', (_, config, SYNTHETIC, named) => {
  const problems = deskProblems({ ...config, SYNTHETIC });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(named);
  expect(problems.join()).not.toContain('secret,');
});

it('without an issuer there is no desk, whatever the Veterans’ sign-in is', () => {
  expect(deskSignIn({ PUBLIC_BASE_URL: 'https://va.example' })).toBeUndefined();
  expect(deskSignIn({ ...whole, PUBLIC_BASE_URL: 'https://va.example' })).toMatchObject({
    redirectUri: 'https://va.example/desk/signin/callback',
    role: 'Desk.Enrol',
  });
});
