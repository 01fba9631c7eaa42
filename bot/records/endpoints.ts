import { z } from 'zod';

export interface FhirEndpoint {
  /** Short id, such as `vista`. */
  readonly id: string;
  /** As people should hear it. */
  readonly name: string;
  readonly url: string;
  /** Where Patient.id is not the sealed patient id: the system of the identifier that is. */
  readonly identifierSystem?: string;
  /** The Veteran's own token reads it in their own web session; everywhere else nothing does (`only`), or system access (`first`). */
  readonly own?: 'only' | 'first';
}

export interface FhirSourceConfig extends FhirEndpoint {
  readonly profile: Profile;
}

/** How the service is let in: `open` needs no token; the others are described in .env.example. */
export const profiles = ['open', 'va', 'azure', 'smart', 'own'] as const;
export type Profile = (typeof profiles)[number];

/** `id|Name people hear|https://...|profile` entries divided by commas; `+own` after a profile adds the own token to it. */
export function parseSources(value: string, context: z.RefinementCtx): FhirSourceConfig[] {
  const sources = value
    .split(',')
    .filter((s) => s.trim() !== '')
    .map((entry) => {
      const [id = '', name = '', url = '', profile = 'open', ...rest] = entry.trim().split('|');
      return { id, name, url, ...accessOf(rest.length === 0 ? profile : '') };
    });
  const read = sources.filter(isSource);
  const twice = new Set(sources.map((s) => s.id)).size < sources.length;
  const message =
    sources.length === 0 || read.length < sources.length || twice
      ? `needs id|Name|URL or id|Name|URL|${profiles.join('/')} entries divided by commas`
      : read.filter((s) => s.own).length > 1
        ? 'needs at most one source that is read with the own token: a sign-in gives a token for one server'
        : undefined;
  if (message === undefined) return read;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function accessOf(written: string): Partial<Pick<FhirSourceConfig, 'profile' | 'own'>> {
  const [name, ...also] = written.split('+');
  const profile = profiles.find((p) => p === name);
  if (also.length === 0) return profile === 'own' ? { profile, own: 'only' } : { profile };
  return also.join('+') === 'own' && profile !== 'own' ? { profile, own: 'first' } : {};
}

const isSource = (s: Omit<FhirSourceConfig, 'profile'> & { profile?: Profile }): s is FhirSourceConfig =>
  /^[a-z0-9-]+$/.test(s.id) && s.name !== '' && isHttp(s.url) && s.profile !== undefined;

const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
