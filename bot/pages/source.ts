import { isIPv6 } from 'node:net';
import type { Request } from 'restify';

/**
 * The address somebody comes from, for limits alone: never logged or stored as it is. Each of our own proxies adds at the end of
 * X-Forwarded-For whom it was asked by; what stands before that anybody can write.
 */
export function sourceOf(req: Pick<Request, 'headers' | 'socket'>, proxyHops: number): string {
  const direct = req.socket.remoteAddress ?? 'unknown';
  if (proxyHops === 0) return household(direct);
  const header = req.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  return household(forwarded.at(-proxyHops)?.trim() || direct);
}

/** Whoever has one IPv6 address has 2^64 of them, and could use up what all others may try: the first half counts. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = canonical(address).split('::');
  const first = before.split(':').filter((part) => part !== '');
  const last = (after ?? '').split(':').filter((part) => part !== '');
  const zeros = after === undefined ? 0 : 8 - first.length - last.length;
  const all = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return all.slice(0, 4).join(':');
}

/** As every writer writes it: no capitals, no zeros in front, no interface. */
const canonical = (address: string): string =>
  new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
