import type { Server } from 'restify';
import { addAzureRoutes } from '../adapters/azure/routes.js';
import { addSmsRoutes } from '../adapters/sms/routes.js';
import { addVoiceRoutes } from '../adapters/voice/routes.js';
import { assetUrl } from '../adapters/web/assets.js';
import { addWebRoutes } from '../adapters/web/routes.js';
import type { WebLog } from '../adapters/web/ports.js';
import { contentFor } from '../dialogs/content/index.js';
import type { Language } from '../dialogs/message.js';
import { shareText } from '../dialogs/share-text.js';
import { createSealedNotes } from './identity/sign-in/sealed-notes.js';
import { addPages, type PageServices } from './pages/routes.js';
import { ownFileLimits } from './records/own/own-file.js';
import { writeReport } from './reports.js';
import { smsWords, threadOf, type Services } from './services.js';
import { commit } from './storage/commit.js';
import { append, readAfter } from './storage/web-log.js';
import { channels } from './turn/channels.js';
import { systemTimer } from './ports.js';

/** Every door of the service on one server. */
export function addRoutes(server: Server, services: Services): void {
  const { config, bot, log, deliverer, sealing } = services;
  const door = {
    bot,
    log,
    publicBaseUrl: config.PUBLIC_BASE_URL,
    accountSid: config.TWILIO_ACCOUNT_SID,
    tokens: [config.TWILIO_AUTH_TOKEN, config.TWILIO_AUTH_TOKEN_PREVIOUS].filter((t) => t !== undefined),
  };
  const indexOf = (number: string): string => threadOf(sealing, number).slice('sms:'.length);
  addSmsRoutes(server, { ...door, words: smsWords, indexOf, onStatus: deliverer.report });
  const numbers = {
    person: config.PERSON_NUMBER,
    crisis: config.CRISIS_NUMBER,
    service: config.TWILIO_NUMBER,
  };
  addVoiceRoutes(server, { ...door, numbers, words: voiceWords });
  if (services.azure) {
    const words = (language: Language) => contentFor(language).chat;
    addAzureRoutes(server, { ...services, ...services.azure.door, timer: systemTimer, words });
  }
  const web = addWebRoutes(server, webDoor(services));
  const tell = (name: string) => (conversationId: string) =>
    atMost(
      TELL_MS,
      web
        .event(conversationId, name)
        .catch((error: unknown) => log.error('web.event', error, { channel: 'web' })),
    );
  addPages(server, pageServices(services), { signedIn: tell('signedIn'), signedOut: tell('signedOut') });
}

/** A page does not wait for a slow record: the chat goes on by itself when it is there. */
const TELL_MS = 3_000;

const atMost = (ms: number, work: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const cancel = systemTimer(ms, resolve);
    void work.then(() => {
      cancel();
      resolve();
    });
  });

const voiceWords = {
  oneMoment: (language: Language) => contentFor(language).oneMoment,
  trouble: (language: Language) => contentFor(language).trouble,
};

function webDoor(services: Services) {
  const { config, bot, browsers, identity, clock, random, log, assets } = services;
  return {
    bot,
    browsers,
    clock,
    random,
    assets,
    channel: channels.web,
    log: webLog(services),
    trouble: log,
    takesFile: async (conversationId: string) => {
      const { level, person, actor } = await identity.standing({ conversationId, channel: 'web' });
      return level >= 2 && person?.id === actor?.id;
    },
    fileBytes: ownFileLimits.bytes,
    tokenKey: Buffer.from(config.TOKEN_KEY, 'base64'),
    words: (language: Language) => contentFor(language).chat,
    publicBaseUrl: config.PUBLIC_BASE_URL,
    embedOrigins: config.EMBED_ORIGINS,
    synthetic: config.SYNTHETIC,
  };
}

function webLog({ db, sealing, clock }: Services): WebLog {
  const seal = sealing.deployment;
  return {
    readAfter: (conversationId, watermark) => readAfter(db, seal, conversationId, watermark),
    async append(conversationId, activities) {
      const added = {
        conversationId,
        activities: activities.map((a) => JSON.stringify(a)),
        now: clock.now(),
      };
      await db.transaction().execute((trx) => append(trx, seal, added));
    },
  };
}

function pageServices(services: Services) {
  const { config, db, identity, texts } = services;
  const textShare: PageServices['textShare'] = (to, sharer, link, language) =>
    texts(to, [shareText(language, sharer, link)]);
  return {
    ...services,
    links: identity.links,
    reports: identity.reports,
    reach: identity.helping.reach,
    textShare,
    notes: createSealedNotes(services),
    commit: (effects: Parameters<typeof commit>[1]) => commit(db, effects),
    writeReport: services.reports ?? writeReport,
    publicBaseUrl: config.PUBLIC_BASE_URL,
    viewerScript: assetUrl(services.assets, 'viewer.js'),
    proxyHops: config.PROXY_HOPS,
    number: config.TWILIO_NUMBER,
    synthetic: config.SYNTHETIC,
  };
}
