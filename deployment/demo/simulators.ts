import type { ClientRegistration } from './fhir/authorization.js';
import { startFhirSimulator, type FhirSimulator } from './fhir/simulator.js';
import { startOidcSimulator, syntheticAcr, type OidcSimulator } from './oidc/simulator.js';
import { demoStaff, type DemoVeteran } from './people.js';
import { sparePhones } from './page/people.js';
import { demoNumbers, demoSecrets, type Upstreams } from './settings.js';
import { startTwilioSimulator, type TwilioSimulator } from './twilio/simulator.js';

export interface Simulators {
  readonly upstreams: Upstreams;
  readonly twilio: TwilioSimulator;
  readonly fhir: FhirSimulator;
  readonly oidc: OidcSimulator;
  close(): Promise<void>;
}

export interface SimulatorSettings {
  readonly serviceUrl: string;
  readonly people: readonly DemoVeteran[];
  /** Bundles to serve instead of the four Veterans' records. */
  readonly recordsFolder?: string;
  /** Bases that answer to these clients only, and to the Veterans' own tokens: for tests. */
  readonly guarded?: Guarded;
}

export interface Guarded {
  readonly clients: Readonly<Record<string, ClientRegistration>>;
  readonly own: readonly string[];
  /** Beside openid and profile. */
  readonly scopes: readonly string[];
}

/** Twilio, FHIR and the sign-in as real servers on loopback, for the demo and for tests. */
export async function startSimulators(settings: SimulatorSettings): Promise<Simulators> {
  const { serviceUrl, people, recordsFolder, guarded } = settings;
  const oidc = await startOidcSimulator({
    port: 0,
    people,
    client: {
      id: demoSecrets.clientId,
      secret: demoSecrets.clientSecret,
      redirectUri: `${serviceUrl}/signin/callback`,
      scopes: guarded?.scopes,
    },
    staff: {
      people: demoStaff,
      client: {
        id: demoSecrets.deskClientId,
        secret: demoSecrets.deskClientSecret,
        redirectUri: `${serviceUrl}/desk/signin/callback`,
      },
    },
  });
  const [twilio, fhir] = await Promise.all([
    startTwilioSimulator({
      port: 0,
      accountSid: demoSecrets.accountSid,
      authToken: demoSecrets.authToken,
      serviceBaseUrl: () => serviceUrl,
      number: demoNumbers.service,
      lineTypes: Object.fromEntries(
        [...people.flatMap((p) => p.phones), ...sparePhones].map((phone) => [phone.number, phone.lineType]),
      ),
    }),
    startFhirSimulator({
      port: 0,
      dataFolder: recordsFolder,
      ...(recordsFolder ? { sources: {} } : {}),
      clients: guarded?.clients,
      own: Object.fromEntries((guarded?.own ?? []).map((base) => [base, oidc.patientBy])),
    }),
  ]);
  return {
    upstreams: { twilioUrl: twilio.url, issuer: oidc.issuer, acr: syntheticAcr, fhirSources: fhir.sources },
    twilio,
    fhir,
    oidc,
    close: async () => {
      await Promise.all([twilio.close(), fhir.close(), oidc.close()]);
    },
  };
}
