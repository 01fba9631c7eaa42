import { ONLINE, RECONNECTING, type DirectLine } from './web-chat.js';

const PAUSE_MS = 3000;

/**
 * directlinejs stops polling for good after any failed poll that is not a 403 or 404: a restart of the service or a gap in
 * the network would leave a person waiting for ever. It begins a new poll whenever its state becomes "online", so a failed
 * poll is followed by that state after a pause.
 */
export function keepPolling(line: DirectLine): void {
  const open = XMLHttpRequest.prototype.open as (this: XMLHttpRequest, method: string, url: string) => void;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: [string, string]) {
    if (isPoll(...args)) this.addEventListener('loadend', () => afterPoll(line, this.status));
    open.apply(this, args);
  };
}

const isPoll = (method: string, url: string): boolean =>
  method.toUpperCase() === 'GET' && /\/activities\?watermark=/.test(url);

function afterPoll(line: DirectLine, status: number): void {
  const answered = status === 200 || status === 403 || status === 404;
  if (answered || line.connectionStatus$.getValue() !== ONLINE) return;
  line.connectionStatus$.next(RECONNECTING);
  setTimeout(() => line.connectionStatus$.next(ONLINE), PAUSE_MS);
}
