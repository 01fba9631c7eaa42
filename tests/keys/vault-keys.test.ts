import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadStoreConfig } from '../../bot/config.js';
import { keySource } from '../../bot/keys/load.js';
import { sealingKeys } from '../../bot/keys/key-source.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { startVault } from './vault-simulator.js';

const key = (n: number) => Buffer.alloc(32, n).toString('base64');
const version = (n: number, enabled = true) => ({ id: `${n}`.repeat(32), value: key(n), enabled });
const [one, two, three] = [version(1), version(2), version(3)];

describe('the key in an Azure Key Vault', () => {
  let vault: Awaited<ReturnType<typeof startVault>>;
  beforeAll(async () => (vault = await startVault()));
  afterAll(() => vault.close());
  beforeEach(() => {
    Object.assign(vault.state, { versions: [one], status: 0, nextElsewhere: false });
    vault.state.seen.length = 0;
  });

  const client = { KEY_VAULT_TENANT: 'tenant', KEY_VAULT_CLIENT_ID: 'us' };
  const read = async (more: Record<string, string> = {}, withSecret = true) => {
    const loaded = loadStoreConfig({
      KEY_VAULT_URL: vault.url,
      KEY_VAULT_SECRET: 'kek',
      KEY_VAULT_AUTHORITY: vault.url,
      INDEX_KEY: key(9),
      ...(withSecret ? { ...client, KEY_VAULT_CLIENT_SECRET: vault.state.secret } : {}),
      ...more,
    });
    if (!loaded.ok) throw new Error(loaded.problems.join());
    return keySource(loaded.config, {
      fetch: globalThis.fetch,
      readText: () => Promise.reject(new Error('noFile')),
      identityEndpoint: { url: `${vault.url}/identity`, header: vault.state.identityHeader },
    }).read();
  };
  const ring = async (more: Record<string, string> = {}) => {
    const found = await read(more);
    if (!found.ok) throw new Error(found.problem);
    const { current, others } = found.ring;
    return { current: current[0], others: others.map((other) => other[0]).toSorted() };
  };

  it('comes with client credentials, for this cloud’s vault', async () => {
    expect(await ring()).toEqual({ current: 1, others: [] });
  });

  it('comes with the managed identity of the machine, and no secret is configured', async () => {
    expect((await read({}, false)).ok).toBe(true);
    expect(vault.state.seen[0]).toMatch(/^GET \/identity\?/);
  });

  it('is the newest version; each other enabled one still opens, over all pages', async () => {
    vault.state.versions = [one, version(4, false), two, version(5), three];
    expect(await ring()).toEqual({ current: 3, others: [1, 2, 5] });
  });

  it('is the version named, and a newer one opens already: machines are changed one by one', async () => {
    vault.state.versions = [one, two];
    const before = await read({ KEY_VAULT_SECRET: `kek/${one.id}` });
    const after = await read({ KEY_VAULT_SECRET: `kek/${two.id}` });
    if (!before.ok || !after.ok) throw new Error('not read');
    const aad = { table: 'conversation', key: 'c#1' };
    const [early, late] = [before, after].map((r) =>
      createSealing({ ...sealingKeys(r.ring), indexKey: key(9) }),
    );
    expect(early!.deployment.open(aad, late!.deployment.seal(aad, 'said'))).toBe('said');
    expect(late!.deployment.open(aad, early!.deployment.seal(aad, 'said'))).toBe('said');
  });

  it('may follow a key of the environment, which then only opens', async () => {
    expect(await ring({ KEY_ENCRYPTION_KEYS_OLD: `${key(7)}, ${key(8)}` })).toEqual({
      current: 1,
      others: [7, 8],
    });
  });

  it.each([
    ['refuses our token', () => (vault.state.status = 401), /does not accept our token/],
    ['forbids the secret', () => (vault.state.status = 403), /does not allow/],
    ['is in trouble', () => (vault.state.status = 503), /cannot be used now/],
    ['has no version at all', () => (vault.state.versions = []), /no such secret/],
    ['holds a key too short', () => (vault.state.versions = [{ ...one, value: 'c2hvcnQ=' }]), /32 bytes/],
  ])('gives no ring when the vault %s', async (_, arrange, problem) => {
    arrange();
    const found = await read();
    expect(found).toEqual({ ok: false, problem: expect.stringMatching(problem) as unknown });
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  it('takes its token to no other server', async () => {
    vault.state.versions = [one, two, three];
    vault.state.nextElsewhere = true;
    expect(await read()).toEqual({ ok: false, problem: 'KEY_VAULT_URL: points to another server' });
  });

  it('gives no ring with a wrong client secret, and does not tell it', async () => {
    const found = await read({ KEY_VAULT_CLIENT_SECRET: 'canary-wrong' });
    expect(found).toEqual({ ok: false, problem: expect.stringMatching(/was refused/) as unknown });
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  it('gives no ring when nobody answers', async () => {
    const found = await read({ KEY_VAULT_URL: 'http://127.0.0.1:9' });
    expect(found).toEqual({ ok: false, problem: expect.stringMatching(/cannot be reached/) as unknown });
  });
});

describe('where the key comes from', () => {
  const rest = { INDEX_KEY: key(9) };
  const vaulted = { ...rest, KEY_VAULT_URL: 'https://name.vault.azure.net' };
  it.each([
    ['neither', rest, 'KEY_ENCRYPTION_KEY: is required'],
    ['both', { ...vaulted, KEY_ENCRYPTION_KEY: key(1) }, 'KEY_VAULT_URL: needs this or KEY_ENCRYPTION_KEY'],
    [
      'a vault in plain http',
      { ...rest, KEY_VAULT_URL: 'http://name.vault.azure.net' },
      'KEY_VAULT_URL: needs https',
    ],
    [
      'a tenant without a client',
      { ...vaulted, KEY_VAULT_TENANT: 't', KEY_VAULT_CLIENT_SECRET: 's' },
      'KEY_VAULT_CLIENT_ID: is required',
    ],
    [
      'a client without its secret',
      { ...vaulted, KEY_VAULT_TENANT: 't', KEY_VAULT_CLIENT_ID: 'c' },
      'KEY_VAULT_CLIENT_SECRET: needs this or',
    ],
    [
      'an old key too short',
      { ...rest, KEY_ENCRYPTION_KEY: key(1), KEY_ENCRYPTION_KEYS_OLD: 'c2hvcnQ=' },
      'KEY_ENCRYPTION_KEYS_OLD: needs 32 bytes',
    ],
  ])('is refused with %s', (_, env, problem) => {
    const loaded = loadStoreConfig(env);
    expect(loaded.ok ? [] : loaded.problems).toEqual([expect.stringContaining(problem) as unknown]);
  });

  it.each([
    ['the environment', { ...rest, KEY_ENCRYPTION_KEY: key(1) }],
    ['a vault and the machine’s identity', vaulted],
  ])('may be %s', (_, env) => {
    expect(loadStoreConfig(env).ok).toBe(true);
  });
});
