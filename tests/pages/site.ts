import { createAudit } from '../../bot/audit/create.js';
import { createAccounts } from '../../bot/identity/accounts.js';
import { createBrowsers } from '../../bot/identity/browser-sessions.js';
import { createDesk } from '../../bot/identity/desk/create.js';
import { createDeskSessions } from '../../bot/identity/desk/desk-sessions.js';
import { createStaffSignIn } from '../../bot/identity/desk/staff-sign-in.js';
import { createStaffNames } from '../../bot/identity/desk/staff.js';
import { createIdentity } from '../../bot/identity/create.js';
import type { Person } from '../../bot/identity/identity.js';
import { createPeople } from '../../bot/identity/person.js';
import { createPinHash } from '../../bot/identity/pin-hash.js';
import { createSealedNotes } from '../../bot/identity/sign-in/sealed-notes.js';
import { createSignIn } from '../../bot/identity/sign-in/sign-in.js';
import type { Log } from '../../bot/log.js';
import type { PageHooks, PageServices } from '../../bot/pages/routes.js';
import { addPages } from '../../bot/pages/routes.js';
import { systemRandom } from '../../bot/ports.js';
import type { FoundPatient, Sought } from '../../bot/records/patients.js';
import { writeReport } from '../../bot/reports.js';
import { writeShare } from '../../bot/share-files.js';
import { createShareDoors } from '../../bot/sharing/shares/create-doors.js';
import { createKeptFor } from '../../bot/sharing/kept-for.js';
import { createShares } from '../../bot/sharing/shares/create.js';
import { createOwnFiles } from '../../bot/records/own/own-files.js';
import { readOwnFile } from '../../bot/records/own/read.js';
import type { RecordResult } from '../../bot/records/records.js';
import { createServer, listen } from '../../bot/server.js';
import { commit } from '../../bot/storage/commit.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { startOidcSimulator, syntheticAcr } from '../../deployment/demo/oidc/simulator.js';
import type { OidcPerson, OidcStaff } from '../../deployment/demo/oidc/simulator.js';
import { lineTypes, quickArgon } from '../identity/support.js';
import { createSqlite } from '../support/databases.js';
import { recordOf } from './record.js';
import type { Page, UserAgent } from './user-agent.js';

export const MOBILE = '+12175550142';
export const SERVICE_NUMBER = '+12175550100';

const person = (sub: string, given: string, language: 'en' | 'es' = 'en'): OidcPerson => ({
  sub,
  given,
  family: 'Testcase',
  birthDate: '1948-03-01',
  patientId: `p-${sub}`,
  language,
  about: 'for tests',
});

export const people: readonly OidcPerson[] = [
  person('mary', 'Mary'),
  person('rosa', 'Rosa', 'es'),
  person('harold', 'Harold'),
  { ...person('script', '<script>alert(1)</script>'), family: '"><img src=x onerror=alert(2)>' },
];

const ROLE = 'Desk.Enrol';

export const staff: readonly OidcStaff[] = [
  { sub: 'dana', given: 'Dana', family: 'Fields', about: 'with the role', roles: ['Another', ROLE] },
  { sub: 'lee', given: 'Lee', family: 'Marsh', about: 'without the role', roles: ['desk.enrol', 'Another'] },
];

export type Site = Awaited<ReturnType<typeof startSite>>;

/** The pages as people reach them: a real server, sign-in and database; only the record is made up. */
export async function startSite() {
  const { db, close: closeDatabase } = await createSqlite();
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
  const random = systemRandom;
  const logged: unknown[] = [];
  const log: Log = {
    info: (...line) => void logged.push(line),
    warn: (...line) => void logged.push(line),
    error: (event, error, facts) => void logged.push([event, error, facts]),
  };
  const server = createServer(log, () => random.id());
  const port = await listen(server, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const redirectUri = `${url}/signin/callback`;
  const oidc = await startOidcSimulator({
    port: 0,
    people,
    client: { id: 'bb', secret: 'for-tests', redirectUri },
    staff: {
      people: staff,
      client: { id: 'desk', secret: 'for-desk-tests', redirectUri: `${url}/desk/signin/callback` },
    },
  });

  const sealing = createSealing({ keyEncryptionKey: Buffer.alloc(32, 1), indexKey: Buffer.alloc(32, 2) });
  const audit = createAudit({ db, clock });
  const sent: { kind: 'text' | 'call'; to: string; body: string }[] = [];
  const push = (kind: 'text' | 'call') => (to: string, body: string) => ({
    name: `push.${kind}`,
    apply: () => Promise.resolve(void sent.push({ kind, to, body })),
  });
  const stores = { db, sealing, clock, random, audit };
  const browsers = createBrowsers({ ...stores, publicBaseUrl: url });
  const parts = {
    ...stores,
    pepper: Buffer.alloc(32, 3),
    pinHash: createPinHash(Buffer.alloc(32, 3), quickArgon),
    lineType: lineTypes,
    outgoing: { text: push('text'), call: push('call') },
    words: {
      bindCode: (_language: string, code: string) => code,
      bindCall: (_language: string, code: string) => code,
      callCode: (_language: string, code: string) => code,
      factorChanged: () => 'changed',
      numberRemoved: () => 'removed',
    },
    config: { readableTexts: true, publicBaseUrl: url },
    browsers,
  };
  const identity = createIdentity(parts);
  const config = {
    issuer: oidc.issuer,
    clientId: 'bb',
    clientSecret: 'for-tests',
    redirectUri,
    patientClaim: 'icn',
    acr: syntheticAcr,
  };
  const record: { result: (patientId: string) => RecordResult } = {
    result: (patientId) => ({ state: 'ready', record: recordOf(patientId) }),
  };
  const found: { result: (sought: Sought) => FoundPatient } = { result: () => ({ state: 'none' }) };
  const staffConfig = {
    issuer: oidc.issuer,
    clientId: 'desk',
    clientSecret: 'for-desk-tests',
    redirectUri: `${url}/desk/signin/callback`,
    acr: syntheticAcr,
    role: ROLE,
  };
  const desk = createDesk({
    ...parts,
    signIn: createStaffSignIn({ config: staffConfig, clock, random, fetch }),
    sessions: createDeskSessions({ ...stores, publicBaseUrl: url }),
    patients: { find: (sought) => Promise.resolve(found.result(sought)) },
  });
  const forgotten: string[] = [];
  const sharing = { ...parts, publicBaseUrl: url, writeShare, label: () => 'VA health record' };
  const services: PageServices = {
    accounts: createAccounts(parts),
    records: {
      of: ({ patientId }) => Promise.resolve(record.result(patientId)),
      remembered: ({ patientId }) => record.result(patientId),
      prefetch: () => {},
      forget: (personId) => void forgotten.push(personId),
    },
    ownFiles: createOwnFiles({ ...stores, read: async (...asked) => readOwnFile(...asked) }),
    keptFor: createKeptFor(stores),
    shares: createShares(sharing),
    shareDoors: createShareDoors({
      ...sharing,
      people: createPeople(parts),
      readAnew: async (owner) => {
        const result = record.result(owner.patientId);
        return result.state === 'ready' ? result.record : undefined;
      },
      tell: (to) => [push('text')(to, 'opened')],
    }),
    viewerScript: '/web/viewer.js',
    proxyHops: 0,
    audit,
    browsers,
    signIn: createSignIn({ config, clock, random, fetch }),
    notes: createSealedNotes({ db, sealing, clock }),
    links: identity.links,
    desk,
    staffName: createStaffNames(stores),
    reports: identity.reports,
    reach: identity.helping.reach,
    textShare: (to, _sharer, link) => [push('text')(to, link)],
    commit: (effects) => commit(db, effects),
    writeReport,
    clock,
    random,
    publicBaseUrl: url,
    number: SERVICE_NUMBER,
    synthetic: true,
    log,
  };
  const told: { event: 'signedIn' | 'signedOut'; conversationId: string }[] = [];
  const tell = (event: 'signedIn' | 'signedOut') => async (conversationId: string) =>
    void told.push({ event, conversationId });
  const hooks: PageHooks = { signedIn: tell('signedIn'), signedOut: tell('signedOut') };
  addPages(server, services, hooks);

  const close = async () => {
    await oidc.close();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await closeDatabase();
  };
  return {
    url,
    port,
    db,
    clock,
    sent,
    told,
    forgotten,
    found,
    logged,
    record,
    services,
    identity,
    issuer: oidc.issuer,
    close,
  };
}

/** From our sign-in to the provider's list of people, and back. Returns the page the sign-in led to. */
export async function signInAs(agent: UserAgent, site: Site, sub: string, path = '/signin'): Promise<Page> {
  return choose(agent, await agent.get(site.url + path), sub);
}

/** On the provider's page: selects the person's button. */
export async function choose(agent: UserAgent, page: Page, sub: string): Promise<Page> {
  const action = /action="(\/interaction\/[^"]+)"/.exec(page.html)?.[1];
  if (!action) throw new Error(`not the sign-in page: ${page.status} ${page.url}`);
  return agent.post(new URL(action, page.url).href, { sub });
}

/** Posts a form of ours with the token that stands in the page. */
export async function submit(
  agent: UserAgent,
  site: Site,
  path: string,
  fields: Record<string, string> = {},
): Promise<Page> {
  return agent.post(site.url + path, { csrf: await csrfOf(agent, site), ...fields });
}

export async function csrfOf(agent: UserAgent, site: Site): Promise<string> {
  const page = await agent.get(`${site.url}/account`);
  return /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
}

/** As if nothing had happened in any browser for that long. The provider's tokens live in real time. */
export async function silence(site: Site, minutes: number): Promise<void> {
  await site.db
    .updateTable('browser')
    .set((eb) => ({
      lastSeenAt: eb('lastSeenAt', '-', minutes * 60_000),
      startedAt: eb('startedAt', '-', minutes * 60_000),
    }))
    .execute();
}

/** A person with a mobile phone bound through the page. */
export async function bindMobile(agent: UserAgent, site: Site, number = '217-555-0142'): Promise<Page> {
  await submit(agent, site, '/account/phones', { number });
  const code = site.sent.at(-1)?.body ?? '';
  return submit(agent, site, '/account/phones/confirm', { code });
}

export const personOf = async (site: Site, sub: string): Promise<Person> => {
  const found = people.find((p) => p.sub === sub);
  if (!found) throw new Error('no such person');
  const { given, family, birthDate, patientId, language } = found;
  return site.services.accounts.signedIn({
    issuer: site.issuer,
    subject: sub,
    given,
    family,
    birthDate,
    patientId,
    language,
    authTime: Math.floor(site.clock.now() / 1000),
    acr: syntheticAcr,
  });
};
