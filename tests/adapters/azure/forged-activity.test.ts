import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { sign } from './bot-connector.js';
import { issuer, openAzureWorld, type AzureWorld, type Said } from './world.js';

const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const elsewhere = 'https://attacker.example';

describe('threat: forged activity, emulator issuer: refused with 401, tells nothing, and is no turn', () => {
  let azure: AzureWorld;
  beforeAll(async () => (azure = await openAzureWorld()));
  afterAll(() => azure.close());
  // botbuilder writes what it thinks of a token to the console.
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void jest.restoreAllMocks());

  const hour = 3600;
  const now = () => Math.floor(Date.now() / 1000);
  const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;
  const connectorKey = () => azure.connector.keys.connector;

  interface Forged {
    readonly authorization?: () => Promise<string> | string;
    readonly said?: () => Said;
  }
  const claiming = (more: () => Said): Forged => ({ authorization: () => bearer(azure.token(more())) });

  const forged: Readonly<Record<string, Forged>> = {
    'no token': { authorization: () => '' },
    'an empty token': { authorization: () => 'Bearer ' },
    'a garbage token': { authorization: () => 'Bearer garbage' },
    'three parts of garbage': { authorization: () => 'Bearer aaa.bbb.ccc' },
    'another scheme': { authorization: async () => `Basic ${await azure.token()}` },
    'two tokens': { authorization: async () => `Bearer ${await azure.token()} ${await azure.token()}` },
    'another issuer': claiming(() => ({ iss: 'https://attacker.example' })),
    'the emulator’s issuer': claiming(() => ({ iss: EMULATOR, ver: '1.0', appid: azure.claims()['aud'] })),
    'the emulator’s issuer, version 2': claiming(() => ({
      iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      ver: '2.0',
      azp: azure.claims()['aud'],
    })),
    'another bot’s token': claiming(() => ({ iss: EMULATOR, ver: '1.0', appid: 'another-bot' })),
    'no issuer': claiming(() => ({ iss: undefined })),
    'the government cloud’s issuer': claiming(() => ({ iss: 'https://api.botframework.us' })),
    'another audience': claiming(() => ({ aud: '00000000-0000-0000-0000-000000000000' })),
    'several audiences': claiming(() => ({ aud: [azure.claims()['aud'], 'another'] })),
    'no audience': claiming(() => ({ aud: undefined })),
    'an empty audience': claiming(() => ({ aud: '' })),
    'an expired token': claiming(() => ({ nbf: now() - 2 * hour, exp: now() - hour })),
    'a token from the future': claiming(() => ({ nbf: now() + hour, exp: now() + 2 * hour })),
    'alg none': { authorization: () => bearer(new UnsecuredJWT(azure.claims()).encode()) },
    'alg none with the key’s name': {
      authorization: () => {
        const header = { alg: 'none', kid: connectorKey().kid };
        const [, payload] = new UnsecuredJWT(azure.claims()).encode().split('.');
        return `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`;
      },
    },
    'HS256 with the public key as its secret': {
      authorization: () =>
        bearer(
          new SignJWT(azure.claims())
            .setProtectedHeader({ alg: 'HS256', kid: connectorKey().kid })
            .sign(Buffer.from(JSON.stringify(connectorKey().jwk))),
        ),
    },
    'another key under the right name': {
      authorization: () => bearer(sign(azure.connector.keys.stranger, azure.claims())),
    },
    'a key nobody knows': {
      authorization: () => bearer(sign({ ...azure.connector.keys.stranger, kid: 'unknown' }, azure.claims())),
    },
    'a key that may not speak for this channel': {
      authorization: () => bearer(sign(azure.connector.keys.teams, azure.claims())),
    },
    'a changed claim under a real signature': {
      authorization: async () => {
        const [header, , signature] = (await azure.token()).split('.');
        const payload = Buffer.from(JSON.stringify(azure.claims({ sub: 'somebody' }))).toString('base64url');
        return `Bearer ${header}.${payload}.${signature}`;
      },
    },
    'no serviceurl claim': claiming(() => ({ serviceurl: undefined })),
    'a serviceurl claim for another address': claiming(() => ({ serviceurl: elsewhere })),
    'an activity to be answered elsewhere': { said: () => azure.message({ serviceUrl: elsewhere }) },
    'claim and activity agree on a foreign address': {
      ...claiming(() => ({ serviceurl: elsewhere })),
      said: () => azure.message({ serviceUrl: elsewhere }),
    },
    'a foreign address that begins like ours': {
      ...claiming(() => ({ serviceurl: `${azure.connector.url}.attacker.example` })),
      said: () => azure.message({ serviceUrl: `${azure.connector.url}.attacker.example` }),
    },
    'our address as the user name of another': {
      ...claiming(() => ({ serviceurl: `${azure.connector.url}@attacker.example/` })),
      said: () => azure.message({ serviceUrl: `${azure.connector.url}@attacker.example/` }),
    },
    'a channel not allowed': { said: () => azure.message({ channelId: 'msteams' }) },
    'the emulator as channel': { said: () => azure.message({ channelId: 'emulator' }) },
    'a private App Service channel': { said: () => azure.message({ channelId: 'AseChannel' }) },
    'a channel in other letters': { said: () => azure.message({ channelId: 'DirectLine' }) },
  };

  it('while the signing keys cannot be had, even the real one waits: 503, to be posted again', async () => {
    const before = await azure.traces();
    azure.connector.answerKeysWith(500);
    const response = await azure.tell(azure.message());
    azure.connector.answerKeysWith(200);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ error: { correlation: expect.any(String) } });
    expect(await azure.traces()).toEqual(before);
  });

  it.each(Object.keys(forged))('%s', async (name) => {
    const before = await azure.traces();
    const { authorization, said } = forged[name] ?? {};
    const headers = { authorization: await (authorization?.() ?? bearer(azure.token())) };
    const response = await azure.post(JSON.stringify(said?.() ?? azure.message()), headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: { correlation: expect.any(String) } });
    expect(await azure.heard()).toEqual([]);
    expect(azure.world.said()).toEqual([]);
    expect(await azure.traces()).toEqual(before);
  });

  it('while the real one, with every claim as it should be, is a turn', async () => {
    const before = await azure.traces();
    expect(azure.claims()['iss']).toBe(issuer);
    expect((await azure.tell(azure.message())).status).toBe(200);
    expect((await azure.traces()).inbox).toBe(before.inbox + 1);
    expect((await azure.heard()).length).toBeGreaterThan(0);
  });
});
