import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { SealBroken } from './errors.js';

/** The row a sealed value belongs to: it opens nowhere else. */
export interface Aad {
  readonly table: string;
  readonly key: string;
}

export interface Seal {
  seal(aad: Aad, plain: string): string;
  /** Throws SealBroken when the value was changed, moved to another row, or sealed with another key. */
  open(aad: Aad, sealed: string): string;
}

export interface Sealing {
  /** For what is stored before the person is known, and for conversations. */
  readonly deployment: Seal;
  /** A new data key, wrapped by the key-encryption key: store it in `person.wrappedKey`. */
  newPersonKey(): string;
  personSeal(wrappedKey: string): Seal;
  /** The same data key, wrapped by the current key-encryption key. */
  rewrap(wrappedKey: string): string;
  /** What every text sealed or wrapped with the current key-encryption key begins with. */
  readonly currentPrefix: string;
  /** Keyed HMAC for looking things up without storing them, such as `index('phone', '+12175550100')`. */
  index(kind: string, value: string): string;
}

export interface SealingKeys {
  /** 32 bytes, as a Buffer or in base64. */
  readonly keyEncryptionKey: Buffer | string;
  /** Seal nothing more, and still open what they sealed. */
  readonly oldKeys?: readonly (Buffer | string)[];
  readonly indexKey: Buffer | string;
}

const WRAP: Aad = { table: 'person', key: 'wrappedKey' };

export function createSealing(keys: SealingKeys): Sealing {
  const roots = [keys.keyEncryptionKey, ...(keys.oldKeys ?? [])].map(keyBytes);
  const indexKey = keyBytes(keys.indexKey);
  const wrap = ringOf(roots, 'wrap person keys');
  return {
    deployment: ringOf(roots, 'seal for the deployment'),
    newPersonKey: () => wrap.seal(WRAP, randomBytes(32).toString('base64')),
    personSeal: (wrapped) => sealWith(Buffer.from(wrap.open(WRAP, wrapped), 'base64'), 'p'),
    rewrap: (wrapped) => wrap.seal(WRAP, wrap.open(WRAP, wrapped)),
    currentPrefix: `${VERSION}.${keyId(keyBytes(keys.keyEncryptionKey))}.`,
    index: (kind, value) =>
      createHmac('sha256', indexKey)
        .update(JSON.stringify([kind, value]))
        .digest('base64url'),
  };
}

/** Seals with the first key; opens with whichever the sealed text names. */
function ringOf(roots: readonly Buffer[], purpose: string): Seal {
  const seals = new Map(roots.map((root) => [keyId(root), sealWith(derive(root, purpose), keyId(root))]));
  const [current] = seals.values();
  if (!current) throw new Error('A sealing needs a key');
  return {
    seal: current.seal,
    open: (aad, sealed) => (seals.get(sealed.split('.')[1] ?? '') ?? current).open(aad, sealed),
  };
}

/** Sealed text: version, key id, and iv + ciphertext + tag, divided by dots. Rotation goes by the key id. */
const VERSION = 's1';
const IV = 12;
const TAG = 16;

function sealWith(key: Buffer, id: string): Seal {
  return {
    seal(aad, plain) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aadBytes(aad, id));
      const body = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${VERSION}.${id}.${body.toString('base64url')}`;
    },
    open(aad, sealed) {
      try {
        return open(key, id, aad, sealed);
      } catch {
        throw new SealBroken(aad.table);
      }
    },
  };
}

function open(key: Buffer, id: string, aad: Aad, sealed: string): string {
  const [version, keyName, text = ''] = sealed.split('.');
  const body = Buffer.from(text, 'base64url');
  if (version !== VERSION || keyName !== id || body.length < IV + TAG) throw new SealBroken(aad.table);
  const cipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, IV), { authTagLength: TAG })
    .setAAD(aadBytes(aad, id))
    .setAuthTag(body.subarray(-TAG));
  return Buffer.concat([cipher.update(body.subarray(IV, -TAG)), cipher.final()]).toString('utf8');
}

const aadBytes = (aad: Aad, id: string): Buffer =>
  Buffer.from(JSON.stringify([VERSION, id, aad.table, aad.key]));

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));

/** Names the key without telling anything about it. */
const keyId = (key: Buffer): string =>
  createHash('sha256').update('key id').update(derive(key, 'key id')).digest('hex').slice(0, 8);

function keyBytes(key: Buffer | string): Buffer {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'base64') : key;
  if (bytes.length !== 32) throw new Error('A sealing key needs 32 bytes');
  return bytes;
}
