import { z } from 'zod';
import type { Fetch } from '../ports.js';
import type { TokenAnswer } from '../records/connections/token.js';
import type { KeyRing, KeySource, KeysRead } from './key-source.js';

export interface VaultKeys {
  /** Such as `https://NAME.vault.azure.net`. */
  readonly url: string;
  /** `name`: its newest version seals. `name/version`: that one does. Every other enabled version opens. */
  readonly secret: string;
  readonly token: (signal: AbortSignal) => Promise<TokenAnswer>;
  readonly fetch: Fetch;
  /** Keys from elsewhere that still open, such as the one of the environment before there was a vault. */
  readonly others: readonly Buffer[];
}

const API = '7.4';
const PATIENCE_MS = 20_000;
const PAGES = 20;

const bundle = z.object({ value: z.string(), id: z.string() });
const page = z.object({
  value: z.array(z.object({ id: z.string(), attributes: z.object({ enabled: z.boolean().optional() }) })),
  nextLink: z.string().nullish(),
});

/** A sentence for whoever starts the service; the vault's own words may quote what it was sent. */
class Trouble extends Error {}

/** Key-encryption keys that are versions of one secret of an Azure Key Vault, each 32 bytes in base64. */
export function vaultKeys(vault: VaultKeys): KeySource {
  return {
    async read(): Promise<KeysRead> {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      try {
        return { ok: true, ring: await ringOf(vault, signal) };
      } catch (error) {
        const said =
          error instanceof Trouble ? error.message : 'cannot be reached, or gave no answer we know';
        return { ok: false, problem: `KEY_VAULT_URL: ${signal.aborted ? 'did not answer in time' : said}` };
      }
    },
  };
}

async function ringOf(vault: VaultKeys, signal: AbortSignal): Promise<KeyRing> {
  const answer = await vault.token(signal);
  if (!answer.ok) throw new Trouble(tokenTrouble[answer.why] ?? tokenTrouble['refused']);
  const get = (address: string) => read(vault, address, answer.token, signal);
  const [name = '', version = ''] = vault.secret.split('/');
  const current = bundle.parse(await get(`/secrets/${name}/${version}`));
  const others: Buffer[] = [];
  for (const id of await enabledVersions(name, get)) {
    if (id === versionOf(current.id)) continue;
    others.push(keyOf(bundle.parse(await get(`/secrets/${name}/${id}`)).value));
  }
  return { current: keyOf(current.value), others: [...others, ...vault.others] };
}

const tokenTrouble: Readonly<Record<string, string>> = {
  refused: 'no token for it: the sign-in of this machine or client was refused',
  unavailable: 'no token for it: the sign-in of this machine or client does not answer',
  timeout: 'no token for it in time',
};

async function enabledVersions(
  name: string,
  get: (address: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const found: string[] = [];
  let next: string | null | undefined = `/secrets/${name}/versions`;
  for (let n = 0; next && n < PAGES; n += 1) {
    const { value, nextLink } = page.parse(await get(next));
    found.push(...value.filter((v) => v.attributes.enabled !== false).map((v) => versionOf(v.id)));
    next = nextLink;
  }
  return found;
}

const versionOf = (id: string): string => new URL(id).pathname.split('/').at(-1) ?? '';

/** `address`: a path of the vault, or the link to its next page, which must not lead the token elsewhere. */
async function read(
  { url, fetch }: VaultKeys,
  address: string,
  token: string,
  signal: AbortSignal,
): Promise<unknown> {
  const target = new URL(address, url);
  if (target.origin !== new URL(url).origin) throw new Trouble('points to another server');
  target.searchParams.set('api-version', API);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(target, { headers, signal, redirect: 'error' });
  if (response.ok) return response.json();
  throw new Trouble(statusTrouble[response.status] ?? 'cannot be used now');
}

const statusTrouble: Readonly<Record<number, string>> = {
  401: 'does not accept our token',
  403: 'does not allow us to get and list the secret, or the secret is disabled',
  404: 'has no such secret, KEY_VAULT_SECRET',
};

function keyOf(value: string): Buffer {
  const key = Buffer.from(value, 'base64');
  if (key.length !== 32)
    throw new Trouble('KEY_VAULT_SECRET needs 32 bytes in base64 in each enabled version');
  return key;
}
