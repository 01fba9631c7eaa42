import { Player } from '../../../deployment/demo/chat/player.js';
import { parseTranscript } from '../../../deployment/demo/chat/transcript.js';
import type { Simulators } from '../../../deployment/demo/simulators.js';
import type { World } from '../../../deployment/demo/world.js';
import type { Log } from '../../../bot/log.js';
import { openTranscriptWorld } from '../../support/transcript-world.js';

export interface Asked {
  readonly url: string;
  readonly path: string;
  /** Whose token a request to the guarded server had. */
  readonly with: 'own' | 'system' | 'unknown' | 'none';
}

const base = 'vista';

/** The demo with VA Dayton guarded: read with the Veteran's own token, and with system access where `profile` says so. */
export async function openOwnWorld(
  profile: 'own' | 'azure+own',
  given: { readonly databaseUrl?: string; readonly log?: Log; readonly scopes?: readonly string[] } = {},
) {
  const requests: { url: string; authorization: string | undefined }[] = [];
  const azure = { clientId: 'us', secret: 'system-client-secret' };
  const scopes = given.scopes ?? ['launch/patient', 'patient/*.rs', 'offline_access'];
  const opened = await openTranscriptWorld({
    databaseUrl: given.databaseUrl,
    log: given.log,
    guarded: {
      own: [base],
      scopes,
      clients: { [base]: { kind: 'azure', ...azure } },
      connections: ({ fhir }) => ({ azure: { ...azure, authority: `${fhir.url}/${base}` } }),
      environment: (simulators) => environment(simulators, profile, scopes),
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        requests.push({ url: String(url), authorization: headers.get('authorization') ?? undefined });
        return fetch(url, init);
      },
    },
  });
  const { world } = opened;
  const { oidc, fhir } = world.simulators;
  const whose = (authorization: string | undefined): Asked['with'] => {
    const token = authorization?.replace('Bearer ', '');
    if (token === undefined) return 'none';
    if (oidc.tokens.issued.includes(token)) return 'own';
    return fhir.authorization.issued.includes(token) ? 'system' : 'unknown';
  };
  return {
    world,
    tokens: oidc.tokens,
    /** Every address this service has asked. */
    urls: (): readonly string[] => requests.map(({ url }) => url),
    /** Requests to the guarded server since the last call. */
    asked: (): readonly Asked[] =>
      requests.splice(0).flatMap(({ url, authorization }) => {
        const { pathname } = new URL(url);
        return pathname.startsWith(`/${base}/r4/`)
          ? [{ url, path: pathname, with: whose(authorization) }]
          : [];
      }),
    /** As if no record had been read yet. */
    async forget(): Promise<void> {
      const { records, db } = world.running.services;
      for (const { id } of await db.selectFrom('person').select('id').execute()) records.forget(id);
    },
    rows: () => world.running.services.db.selectFrom('browser').selectAll().execute(),
    close: opened.close,
  };
}

export type OwnWorld = Awaited<ReturnType<typeof openOwnWorld>>;

function environment({ upstreams, fhir }: Simulators, profile: string, scopes: readonly string[]) {
  const sources = upstreams.fhirSources.map(({ id, name, url }) =>
    [id, name, url, ...(id === base ? [profile] : [])].join('|'),
  );
  return {
    FHIR_SOURCES: sources.join(','),
    OIDC_SCOPES: scopes.join(' '),
    AZURE_FHIR_AUTHORITY: fhir.url,
    AZURE_FHIR_TENANT: 'tests',
    AZURE_FHIR_CLIENT_ID: 'us',
    AZURE_FHIR_CLIENT_SECRET: 'not-used-by-this-test',
  };
}

/** A person at one channel, who does and says things a line each: `do: sign in as rosa`, `user: allergies`. */
export function personAt(world: World, channel: 'web' | 'sms' | 'voice', as: string) {
  const player = new Player(world, parseTranscript(`# ${channel} · en · level 2\n# as: ${as}\n`));
  return {
    async does(...lines: readonly string[]): Promise<string> {
      const said: string[] = [];
      for (const line of lines) {
        const [, who, text] = /^(user|keys|do): (.*)$/.exec(line) ?? [];
        said.push(...(await player.act({ who: who as 'user', text: text ?? '' })).said);
      }
      return said.join('\n');
    },
  };
}
