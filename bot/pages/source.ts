import type { Request } from 'restify';

/**
 * The address somebody comes from, for limits alone: never logged or stored as it is. Each of our own proxies adds at the end of
 * X-Forwarded-For whom it was asked by; what stands before that anybody can write.
 */
export function sourceOf(req: Pick<Request, 'headers' | 'socket'>, proxyHops: number): string {
  const direct = req.socket.remoteAddress ?? 'unknown';
  if (proxyHops === 0) return direct;
  const header = req.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  return forwarded.at(-proxyHops)?.trim() || direct;
}
