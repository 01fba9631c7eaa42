import type { Config } from '../config.js';

/** Key-encryption keys of 32 bytes. The current one seals; the others still open what they sealed. */
export interface KeyRing {
  readonly current: Buffer;
  readonly others: readonly Buffer[];
}

export type KeysRead =
  | { readonly ok: true; readonly ring: KeyRing }
  /** Names a variable of the configuration, never a value. */
  | { readonly ok: false; readonly problem: string };

/** Where the key-encryption keys come from: the environment, or a vault. Read once, at the start. */
export interface KeySource {
  read(): Promise<KeysRead>;
}

export type KeyConfig = Pick<
  Config,
  | 'KEY_ENCRYPTION_KEY'
  | 'KEY_ENCRYPTION_KEYS_OLD'
  | 'KEY_VAULT_URL'
  | 'KEY_VAULT_SECRET'
  | 'KEY_VAULT_AUTHORITY'
  | 'KEY_VAULT_TENANT'
  | 'KEY_VAULT_CLIENT_ID'
  | 'KEY_VAULT_CLIENT_SECRET'
  | 'KEY_VAULT_ASSERTION_FILE'
>;

/** The configuration has checked that there is a key here or a vault. */
export function environmentKeys(config: KeyConfig): KeySource {
  const { KEY_ENCRYPTION_KEY: current, KEY_ENCRYPTION_KEYS_OLD: old } = config;
  return {
    read: () =>
      Promise.resolve(
        current === undefined
          ? { ok: false, problem: 'KEY_ENCRYPTION_KEY: is required' }
          : { ok: true, ring: { current: bytesOf(current), others: old.map(bytesOf) } },
      ),
  };
}

export const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** As createSealing takes them. */
export const sealingKeys = ({ current, others }: KeyRing) => ({
  keyEncryptionKey: current,
  oldKeys: others,
});
