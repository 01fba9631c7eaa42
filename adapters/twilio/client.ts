import Twilio from 'twilio/lib/rest/Twilio.js';
import RequestClient from 'twilio/lib/base/RequestClient.js';

export interface TwilioClientOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the provider's API answers instead of api.twilio.com: the simulator. */
  readonly apiBaseUrl?: string;
  readonly timeoutMs?: number;
}

export type TwilioClient = Twilio;

const TIMEOUT_MS = 10_000;

/** The client has no base-URL option: the uri is rewritten just before it is requested. */
class RebasedClient extends RequestClient {
  constructor(
    private readonly base: string,
    timeout: number,
  ) {
    super({ timeout, keepAlive: true });
  }

  override request<T>(options: RequestClient.RequestOptions<T>) {
    const { pathname, search } = new URL(options.uri);
    return super.request<T>({ ...options, uri: this.base.replace(/\/$/, '') + pathname + search });
  }
}

/** Retries are ours (bot/turn/deliver.ts): the client's own would resend without asking the provider first. */
export function createTwilioClient(options: TwilioClientOptions): TwilioClient {
  const timeout = options.timeoutMs ?? TIMEOUT_MS;
  const httpClient = options.apiBaseUrl
    ? new RebasedClient(options.apiBaseUrl, timeout)
    : new RequestClient({ timeout, keepAlive: true });
  return new Twilio(options.accountSid, options.authToken, { httpClient });
}
