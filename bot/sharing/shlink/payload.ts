/** What a SMART Health Link carries (HL7 SMART Health Cards and Links 1.0, Link Payload). */
export interface ShlinkPayload {
  /** The manifest's address. */
  readonly url: string;
  /** 32 bytes in base64url. */
  readonly key: string;
  /** Seconds since 1970. */
  readonly exp?: number;
  /** L: its files may change. P: asks for a passcode. U: `url` is the one file itself. */
  readonly flag?: string;
  readonly label?: string;
  readonly v?: number;
}

/** The specification's own. */
export const shlinkLimits = { url: 128, key: 43, label: 80 } as const;
/** Links of others are longer than that sometimes; beyond this nobody meant one. */
const READ_AT_MOST = 8_192;

const SCHEME = 'shlink:/';

/** `viewer` is an address ending in `#`, for people whose phone knows no `shlink:/`. */
export function writeShlink(payload: ShlinkPayload, viewer = ''): string {
  const { url, key, exp, flag, label, v } = payload;
  if (url.length > shlinkLimits.url || !isKey(key) || (label ?? '').length > shlinkLimits.label)
    throw new Error('shlink.tooLong');
  if (flag !== undefined && !isFlag(flag)) throw new Error('shlink.flag');
  const json = JSON.stringify({ url, key, exp, flag: flag === '' ? undefined : flag, label, v });
  return `${viewer}${SCHEME}${base64url(new TextEncoder().encode(json))}`;
}

/** What a link says, with or without a viewer's address before it. Fields nobody knows are left alone; undefined is no link. */
export function parseShlink(link: string): ShlinkPayload | undefined {
  const at = link.indexOf(SCHEME);
  if (at < 0 || link.length > READ_AT_MOST || (at > 0 && !/#\s*$/.test(link.slice(0, at)))) return undefined;
  const coded = link
    .slice(at + SCHEME.length)
    .replace(/^\/+/, '')
    .trim();
  return coded === '' ? undefined : payloadOf(parseJson(coded));
}

function payloadOf(json: unknown): ShlinkPayload | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { url, key, exp, flag, label, v } = json as Record<string, unknown>;
  if (typeof url !== 'string' || !isAddress(url)) return undefined;
  if (typeof key !== 'string' || !isKey(key)) return undefined;
  if (v !== undefined && v !== 1) return undefined;
  const flags = typeof flag === 'string' ? sorted(flag) : '';
  if (!isFlag(flags)) return undefined;
  return {
    url,
    key,
    ...(typeof exp === 'number' && Number.isFinite(exp) ? { exp } : {}),
    ...(flags === '' ? {} : { flag: flags }),
    ...(typeof label === 'string' ? { label: label.slice(0, shlinkLimits.label) } : {}),
    ...(v === undefined ? {} : { v: 1 }),
  };
}

/** In alphabetical order, each once; a link to one file has no passcode, since nobody there would ask for it. */
const isFlag = (flag: string): boolean =>
  /^L?P?U?$/.test(flag) && !(flag.includes('P') && flag.includes('U'));
/** Flags that are not known yet change nothing for who does not know them. */
const sorted = (flag: string): string => ['L', 'P', 'U'].filter((one) => flag.includes(one)).join('');

const isKey = (key: string): boolean => /^[\w-]{43}$/.test(key);

const isAddress = (url: string): boolean => /^https?:\/\//.test(url) && URL.canParse(url);

function parseJson(coded: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(coded)));
  } catch {
    return undefined;
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bytesOf = (coded: string): Uint8Array =>
  Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

export const keyBytes = (key: string): Uint8Array => bytesOf(key);
