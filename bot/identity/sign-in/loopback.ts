/** Plain http is allowed to this machine only: the demo and the tests. */
export const isLoopbackHttp = (url: string): boolean =>
  URL.canParse(url) &&
  new URL(url).protocol === 'http:' &&
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

/** msal-node refuses an http authority, even on loopback: it is shown https, and the network client undoes it. */
export const showAsHttps = (url: string): string =>
  isLoopbackHttp(url) ? url.replace(/^http:/, 'https:') : url;
