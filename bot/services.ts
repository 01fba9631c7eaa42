import { createTwilioClient, createTwilioSender } from '../adapters/twilio.js';
import { createLineType } from '../adapters/twilio/line-type.js';
import { troubleTwiml as sayAndHangUp } from '../adapters/voice/wait.js';
import { smsRender } from '../adapters/sms/render.js';
import { loadAssets, type Assets } from '../adapters/web/assets.js';
import { conversation } from '../dialogs/index.js';
import { contentFor } from '../dialogs/content/index.js';
import { identityWords } from '../dialogs/content/services.js';
import type { DialogServices } from '../dialogs/turn.js';
import type { Message } from '../dialogs/message.js';
import { createAudit, ofService } from './audit/create.js';
import { fhirSources } from './config-checks.js';
import type { Config } from './config.js';
import type { FhirSourceConfig } from './records/endpoints.js';
import { createAzureChannel, sendersFor } from './azure.js';
import { createEnrolmentDesk } from './desk.js';
import { createAccounts } from './identity/accounts.js';
import { createBrowsers } from './identity/browser-sessions.js';
import { createIdentity } from './identity/create.js';
import { createOwnTokens } from './identity/own/own-tokens.js';
import { createStaffNames } from './identity/desk/staff.js';
import { createPeople } from './identity/person.js';
import { createPinHash } from './identity/pin-hash.js';
import { createSignIn, type SignInConfig } from './identity/sign-in/sign-in.js';
import { createUnreached } from './identity/unreached.js';
import type { CodeWords, Outgoing } from './identity/words.js';
import { environmentKeys, sealingKeys, type KeyRing } from './keys/key-source.js';
import type { Log } from './log.js';
import { subjectOf } from './pages/open-record.js';
import { systemTimer, type Clock, type Fetch, type Random } from './ports.js';
import { createConnections, type Connections } from './records/connections/connections.js';
import { createHeard } from './records/changes/heard.js';
import type { OwnFileReader } from './records/own/own-file.js';
import { createOwnFiles } from './records/own/own-files.js';
import { readOwnFile } from './records/own/read.js';
import { recordWaits } from './records/records.js';
import { createRecords } from './records/service.js';
import type { ReportWriter } from './reports.js';
import { commit } from './storage/commit.js';
import { openDatabase } from './storage/database.js';
import type { Effect } from './storage/effect.js';
import { enqueue, type OutboxDraft } from './storage/outbox.js';
import { createSecondOpinion } from './second-opinion.js';
import { writeShare } from './share-files.js';
import { createShareDoors } from './sharing/shares/create-doors.js';
import { createKeptFor } from './sharing/kept-for.js';
import { createShares } from './sharing/shares/create.js';
import type { WriteShare } from './sharing/shares/files.js';
import { createSealing, type Sealing } from './storage/sealing.js';
import { createDeliverer } from './turn/deliver.js';
import { createBot } from './turn/turn.js';

export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch: Fetch;
  readonly log: Log;
  /** Where the build put the browser's files: dist/web. */
  readonly webFolder: string;
  /** Credentials of the FHIR sources that are not open (records/connections/load.ts). */
  readonly connections?: Connections;
  /** Writes reports elsewhere than in the thread that serves people. */
  readonly reports?: ReportWriter;
  /** Writes what is shared, likewise. */
  readonly shareFiles?: WriteShare;
  /** Reads files that people add elsewhere than in that thread, and ends what takes too long. */
  readonly ownFileReader?: OwnFileReader;
  /** The keys, read already; without it they are those of the environment. */
  readonly keys?: KeyRing;
}

export type Services = Awaited<ReturnType<typeof createServices>>;

/** The one place where things are constructed. Nothing is listening or polling yet. */
export async function createServices(config: Config, ports: Ports) {
  const { clock, random, log } = ports;
  const db = await openDatabase(config.DATABASE_URL);
  const sealing = createSealing({ ...(await sealingKeysOf(config, ports)), indexKey: config.INDEX_KEY });
  const audit = createAudit({ db, clock });
  const twilio = createTwilioClient({
    accountSid: config.TWILIO_ACCOUNT_SID,
    authToken: config.TWILIO_AUTH_TOKEN,
    apiBaseUrl: config.TWILIO_API_BASE_URL,
  });
  const publicBaseUrl = config.PUBLIC_BASE_URL;
  const outbox = createOutgoing({ sealing, clock, random });
  const stores = { db, sealing, clock, random, audit };
  const pepper = Buffer.from(config.PIN_PEPPER, 'base64');
  const pinHash = createPinHash(pepper);
  const people = {
    ...stores,
    pepper,
    pinHash,
    outgoing: outbox,
    words: codeWords,
    log,
  };
  const sources = fhirSources(config);
  const signIn = createSignIn({ ...ports, config: signInConfig(config) });
  const own = sources.some((source) => source.own)
    ? createOwnTokens({ ...stores, people: createPeople(stores), renew: signIn.renew })
    : undefined;
  const browsers = createBrowsers({ ...stores, publicBaseUrl, own });
  const connecting = { fetch: ports.fetch, clock, random, timeoutMs: config.FHIR_TIMEOUT_MS };
  const token = createConnections(sources, ports.connections ?? {}, connecting);
  const read = ports.ownFileReader ?? (async (...asked) => readOwnFile(...asked));
  const ownFiles = createOwnFiles({ ...stores, read });
  const records = createRecords({
    ...connecting,
    ownFiles,
    sources,
    token,
    timer: systemTimer,
    log: ({ event, source, state, section, why, ms }) =>
      log.info(event, { source, state, section, code: why, ms }),
  });
  const identity = createIdentity({
    ...people,
    browsers,
    firstFactor: (person) => records.prefetch(subjectOf(person)),
    config: { readableTexts: config.READABLE_TEXTS, publicBaseUrl },
  });
  const seedParts = { ...people, lineType: createLineType(twilio) };
  const accounts = createAccounts(seedParts);
  const desk = createEnrolmentDesk(config, seedParts, { ...connecting, sources, token });
  const azure = createAzureChannel(config, { ...stores, fetch: ports.fetch });
  const telephone = createTwilioSender({ client: twilio, from: config.TWILIO_NUMBER, publicBaseUrl });
  const sender = sendersFor(telephone, azure);
  const unreached = createUnreached(stores);
  const deliverer = createDeliverer({ ...stores, sender, unreached, timer: systemTimer, log });
  const heard = createHeard(stores);
  const { SECOND_OPINION_URL: url, SECOND_OPINION_KEY: key } = config;
  const secondOpinion = url && key ? createSecondOpinion({ url, key, fetch: ports.fetch, log }) : undefined;
  const texts = outbox.messages;
  const label = (language: 'en' | 'es') => contentFor(language).shared.label;
  const writeShareFiles = ports.shareFiles ?? writeShare;
  const sharing = { ...stores, pinHash, publicBaseUrl, writeShare: writeShareFiles, label };
  const shares = createShares(sharing);
  const shareDoors = createShareDoors({
    ...sharing,
    people: createPeople(stores),
    readAnew: async (owner) => {
      const result = await records.of(subjectOf(owner), undefined, recordWaits.web);
      if (result.state === 'deceased') {
        await commit(db, identity.reports.deceased({ ...ofService, personId: owner.id }));
        records.forget(owner.id);
      }
      return result.state === 'ready' ? result.record : undefined;
    },
    tell: (to, language, notBefore) => texts(to, [openedText(language)], notBefore),
  });
  const keptFor = createKeptFor(stores);
  const dialogs: DialogServices = {
    identity,
    keptFor,
    records,
    heard,
    ownFiles,
    shares,
    audit,
    publicBaseUrl,
    texts,
    secondOpinion,
  };
  const bot = createBot({
    ...stores,
    conversation,
    services: dialogs,
    log,
    owner: random.id(),
    poke: deliverer.poke,
  });
  const assets: Assets = await loadAssets(ports.webFolder);
  return {
    config,
    ...ports,
    ...stores,
    assets,
    browsers,
    identity,
    texts,
    accounts,
    desk,
    staffName: createStaffNames(stores),
    seedParts,
    signIn,
    records,
    ownFiles,
    keptFor,
    shares,
    shareDoors,
    deliverer,
    azure,
    bot,
  };
}

const openedText = (language: 'en' | 'es'): Message => ({
  text: contentFor(language).shared.opened,
  language,
  expects: { kind: 'nothing' },
});

async function sealingKeysOf(config: Config, { keys }: Pick<Ports, 'keys'>) {
  if (keys) return sealingKeys(keys);
  const read = await environmentKeys(config).read();
  if (!read.ok) throw new Error(read.problem);
  return sealingKeys(read.ring);
}

const signInConfig = (config: Config): SignInConfig => ({
  issuer: config.OIDC_ISSUER,
  clientId: config.OIDC_CLIENT_ID,
  clientSecret: config.OIDC_CLIENT_SECRET,
  redirectUri: `${config.PUBLIC_BASE_URL}/signin/callback`,
  patientClaim: config.OIDC_PATIENT_CLAIM,
  acr: config.OIDC_ACR,
  scopes: config.OIDC_SCOPES,
  ...audienceOf(config.FHIR_SOURCES.find((source) => source.own)),
});

const audienceOf = (source: FhirSourceConfig | undefined): Pick<SignInConfig, 'own'> =>
  source ? { own: { audience: source.url } } : {};

const codeWords: CodeWords = {
  bindCode: identityWords.bindCode,
  bindCall: (language, code) => sayAndHangUp(identityWords.callCode(language, code), language),
  callCode: identityWords.loginCode,
  factorChanged: identityWords.factorChanged,
  numberRemoved: identityWords.numberRemoved,
};

export const smsWords = {
  reply: (language: 'en' | 'es', says: readonly string[]): string => contentFor(language).reply(says),
  trouble: [contentFor('en').texts.trouble, contentFor('es').texts.trouble],
};

interface OutgoingParts {
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
}

/** Opaque, stable names of text threads: phone numbers do not belong in ids. */
export const threadOf = (sealing: Sealing, number: string): string => `sms:${sealing.index('sms', number)}`;

/** Texts and calls that begin outside their own thread, as effects on the outbox. */
function createOutgoing({ sealing, clock, random }: OutgoingParts) {
  const render = smsRender(smsWords);
  const put = (name: string, drafts: readonly Omit<OutboxDraft, 'conversationId'>[]): Effect => ({
    name,
    apply: (trx) => {
      const items = drafts.map((d) => ({
        ...d,
        conversationId: `${threadOf(sealing, d.to)}${d.notBefore === undefined ? '' : ':later'}`,
      }));
      return enqueue(trx, sealing, items, { now: clock.now(), random });
    },
  });
  const outgoing: Outgoing = {
    text: (to, body) => put('outbox.text', [{ kind: 'text', to, body }]),
    call: (to, body) => put('outbox.call', [{ kind: 'call', to, body }]),
  };
  const messages: DialogServices['texts'] = (to, said, notBefore) => {
    const context = { conversationId: threadOf(sealing, to), address: to, nextStep: '', rate: 1 };
    const drafts = render(said, context).push ?? [];
    return [
      put('outbox.messages', notBefore === undefined ? drafts : drafts.map((d) => ({ ...d, notBefore }))),
    ];
  };
  return { ...outgoing, messages };
}
