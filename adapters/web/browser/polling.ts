import { ONLINE, type DirectLine } from './web-chat.js';

const PAUSE_MS = 3000;
/** As long as the service listens to an upload: 20 MB over a slow line. directlinejs gives every request 20 s. */
export const UPLOAD_MS = 180_000;

/**
 * directlinejs stops polling for good after any failed poll that is not a 403 or 404: a restart of the service or a gap in
 * the network would leave a person waiting for ever. It begins a new poll whenever it is told "online", so it is
 * told so again after a pause; `told` lets the page say what is happening. Telling it "connecting" first would make Web Chat drop what is typed meanwhile.
 */
export function keepPolling(lineOf: () => DirectLine | undefined, told: (connected: boolean) => void): void {
  const open = XMLHttpRequest.prototype.open as (this: XMLHttpRequest, method: string, url: string) => void;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: [string, string]) {
    if (isUpload(...args)) this.addEventListener('loadstart', () => (this.timeout = UPLOAD_MS));
    if (isPoll(...args)) this.addEventListener('loadend', () => afterPoll(lineOf, this.status, told));
    open.apply(this, args);
  };
}

const isUpload = (method: string, url: string): boolean =>
  method.toUpperCase() === 'POST' && /\/upload\?userId=/.test(url);

const isPoll = (method: string, url: string): boolean =>
  method.toUpperCase() === 'GET' && /\/activities\?watermark=/.test(url);

function afterPoll(
  lineOf: () => DirectLine | undefined,
  status: number,
  told: (connected: boolean) => void,
): void {
  const answered = status === 200 || status === 403 || status === 404;
  told(answered);
  if (answered) return;
  setTimeout(() => {
    const state$ = lineOf()?.connectionStatus$;
    if (state$?.getValue() === ONLINE) state$.next(ONLINE);
  }, PAUSE_MS);
}
