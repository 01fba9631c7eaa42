import type { Services } from '../../bot/services.js';
import { enrol } from '../../bot/identity/seed.js';
import { contentFor } from '../../dialogs/content/index.js';
import { commit } from '../../bot/storage/commit.js';
import type { DemoVeteran } from './people.js';

/** Half a year, and nothing sensitive. */
const demoTerms = { days: 180, categories: [] };
const { wording } = contentFor('en').pages.accountPage.helpers;
const { wording: textsWording } = contentFor('en').pages.accountPage.texts;

/** What the demo page tells about a person, so that anybody can be them. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly language: 'en' | 'es';
  /** The phone in their hand. */
  readonly phone: string;
  readonly phones: DemoVeteran['phones'];
  readonly pin: string;
  readonly memberNumber: string;
  /** Code number 1 first. */
  readonly card: readonly string[];
  /** The words on their button at the sign-in. */
  readonly signInAs: string;
}

/** Enrols synthetic people through the account's own doors. */
export async function seed(
  services: Services,
  people: readonly DemoVeteran[],
): Promise<readonly DemoPerson[]> {
  const enrolled = new Map<string, { id: string; person: DemoPerson }>();
  for (const veteran of people) enrolled.set(veteran.key, await seedOne(services, veteran));
  for (const { key, helperOf } of people) {
    for (const of of helperOf) {
      const helper = enrolled.get(key);
      const owner = enrolled.get(of);
      if (!helper || !owner) continue;
      const granted = await services.accounts.grant(owner.id, helper.person.memberNumber, demoTerms, wording);
      if (granted.state === 'granted') await commit(services.db, granted.effects);
    }
  }
  return [...enrolled.values()].map(({ person }) => person);
}

async function seedOne(
  services: Services,
  veteran: DemoVeteran,
): Promise<{ id: string; person: DemoPerson }> {
  const { given, family, birthDate, patientId, language, sub, pin } = veteran;
  const claims = {
    issuer: services.config.OIDC_ISSUER,
    subject: sub,
    given,
    family,
    birthDate,
    patientId,
    language,
    authTime: Math.floor(services.clock.now() / 1000),
    acr: services.config.OIDC_ACR,
  };
  const phones = veteran.phones.map((p) => ({
    number: p.number,
    ...(p.readable ? { readable: textsWording } : {}),
  }));
  const lineType = {
    lineType: async (n: string) => veteran.phones.find((p) => p.number === n)?.lineType ?? 'voip',
  };
  const { person, cardCodes } = await enrol(
    { ...services.seedParts, lineType },
    { claims, phones, pin, card: true },
  );
  const name = `${given} ${family}`;
  return {
    id: person.id,
    person: {
      key: veteran.key,
      name,
      about: veteran.about,
      language,
      phone: veteran.phones[0]?.number ?? '',
      phones: veteran.phones,
      pin,
      memberNumber: person.memberNumber,
      card: cardCodes,
      signInAs: name,
    },
  };
}
