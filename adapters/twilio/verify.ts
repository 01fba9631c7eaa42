import webhooks from 'twilio/lib/webhooks/webhooks.js';

export type Params = Readonly<Record<string, string>>;

export interface SignedRequest {
  readonly rawBody: string;
  readonly signature: string | undefined;
  /** Path and query as they arrived: `/voice?step=…`. */
  readonly path: string;
  /** The configured origin. Never the Host header, which the sender chooses. */
  readonly publicBaseUrl: string;
  /** The current token first, then the previous one while tokens are rotated. */
  readonly tokens: readonly string[];
  readonly accountSid: string;
}

/** Twilio may add these after it has signed: then they prove nothing, and are dropped. */
const ADDED_AFTER_SIGNING = ['StirVerstat', 'CallToken'];
const MAX_PARAMS = 120;

/** Pure. The signed form parameters, or undefined when the request is not provably Twilio's and ours. */
export function verifyTwilio(request: SignedRequest): Params | undefined {
  const params = parseForm(request.rawBody);
  if (!params || !request.signature || params['AccountSid'] !== request.accountSid) return undefined;
  if (signed(request, params)) return params;
  const without = Object.fromEntries(
    Object.entries(params).filter(([key]) => !ADDED_AFTER_SIGNING.includes(key)),
  );
  return signed(request, without) ? without : undefined;
}

/** A repeated key would be an array to the validator, and arrays sign the same in any order: refused. */
export function parseForm(rawBody: string): Params | undefined {
  const entries = [...new URLSearchParams(rawBody)];
  const params = new Map(entries);
  if (params.size !== entries.length || entries.length > MAX_PARAMS) return undefined;
  return params.has('__proto__') ? undefined : Object.fromEntries(params);
}

/** The validator accepts an empty token, and throws on a malformed URL. */
function signed({ signature, path, publicBaseUrl, tokens }: SignedRequest, params: Params): boolean {
  return tokens.some((token) => {
    try {
      return (
        token !== '' && webhooks.validateRequest(token, signature ?? '', publicBaseUrl + path, { ...params })
      );
    } catch {
      return false;
    }
  });
}
