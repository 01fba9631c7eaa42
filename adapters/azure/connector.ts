import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { claimsRefusal, type AzureRules } from './rules.js';

export interface ConnectorOptions {
  readonly rules: AzureRules;
  /** Where the Bot Connector's signing keys are described. */
  readonly metadataUrl: string;
  /** Whom our own tokens are for. */
  readonly scope: string;
  readonly loginUrl: string;
  /** A token of our app; throws where there is none. */
  readonly token: () => Promise<string>;
}

/** botbuilder's CloudAdapter and its authentication. Loaded on use: it is heavy, and most deployments have no app id. */
export interface Connector {
  /** Throws `NotAuthenticated` unless the token is the Bot Connector's, for our app, and speaks of this activity. */
  authenticate(activity: Activity, authorization: string): Promise<Proven>;
  run(proven: Proven, activity: Activity, logic: () => Promise<void>): Promise<void>;
  /** Returns the channel's own id of what was sent, where it gives one. */
  send(reference: Partial<ConversationReference>, activity: Partial<Activity>): Promise<string | undefined>;
}

type Proven = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** Thrown where the token is not to be trusted, or its keys could not be had. */
export class NotAuthenticated extends Error {
  constructor(readonly unreachable: boolean) {
    super('the activity is not proven to be the Bot Connector’s');
  }
}

type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

export function openConnector(options: ConnectorOptions): Connector {
  const { rules } = options;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    settings(options),
    credentials(options) as unknown as Parameters[1],
    { requiredEndorsements: [], validateClaims: onlyOurs(rules) } as unknown as Parameters[2],
  );
  const adapter = new CloudAdapter(authentication);
  return {
    async authenticate(activity, authorization) {
      try {
        return await authentication.authenticateRequest(activity, authorization);
      } catch (error) {
        throw new NotAuthenticated(isUnreachable(error));
      }
    },
    run: (proven, activity, logic) => adapter.processActivityDirect(proven, activity, logic),
    async send(reference, activity) {
      let sent: string | undefined;
      await adapter.continueConversationAsync(rules.appId, reference, async (context) => {
        asked(context, reference.activityId);
        sent = (await context.sendActivity(activity))?.id;
      });
      return sent;
    },
  };
}

/** Every address is given, so that none is botbuilder's own idea; the emulator's keys are not fetched from anywhere. */
const settings = ({ rules, metadataUrl, scope, loginUrl }: ConnectorOptions) => ({
  ValidateAuthority: 'true',
  ToChannelFromBotLoginUrl: loginUrl,
  ToChannelFromBotOAuthScope: scope,
  ToBotFromChannelTokenIssuer: rules.issuer,
  OAuthUrl: scope,
  ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
});

/** Authentication is never disabled: botbuilder's own factory disables it for an empty app id. */
const credentials = ({ rules, token }: ConnectorOptions) => ({
  isValidAppId: async (appId: string) => appId === rules.appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    async signRequest<T extends { headers: { set(name: string, value: string): void } }>(request: T) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  }),
});

const onlyOurs =
  (rules: AzureRules) => async (claims: readonly { readonly type: string; readonly value: unknown }[]) => {
    const refused = claimsRefusal(Object.fromEntries(claims.map(({ type, value }) => [type, value])), rules);
    if (refused) throw new NotAuthenticated(false);
  };

/** Its keys could not be read: not the caller's fault, and worth another try. */
function isUnreachable(error: unknown): boolean {
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
}

/**
 * A continued conversation is an event with an id of its own, which no client has seen: the reply names what was asked. What is sent
 * goes out once, since the outbox decides about trying again, and to no other address.
 */
function asked(context: TurnContext, activityId: string | undefined): void {
  (context.activity as { id?: string }).id = activityId;
  const { adapter, turnState } = context;
  const connector: { client: { pipeline: Pipeline } } = turnState.get(
    (adapter as CloudAdapter).ConnectorClientKey,
  );
  for (const name of ['defaultRetryPolicy', 'redirectPolicy'])
    connector.client.pipeline.removePolicy({ name });
}
