import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

const id = z.string().min(1).max(1000);
const account = z.object({ id });

/** What we read of an activity. Everything else is dropped: no `channelData`, and no event of a client's own. */
export const posted = z.object({
  type: z.string().min(1).max(50),
  id: id.optional(),
  channelId: z.string().min(1).max(50),
  serviceUrl: z.string().min(1).max(2000),
  conversation: z.object({
    id,
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  from: account,
  recipient: account,
  locale: z.string().max(35).nullish(),
  text: z.string().nullish(),
  membersAdded: z.array(account).max(100).nullish(),
});

export type Posted = z.output<typeof posted>;

/** More than one person reads along there: nothing of a record is said in a group. */
export const isGroup = ({ conversation: { isGroup: group, conversationType: type } }: Posted): boolean =>
  group === true || (typeof type === 'string' && type !== '' && type !== 'personal');

/** A channel's ids may tell who somebody is; ours are keyed hashes of them. */
export type IndexOf = (parts: readonly string[]) => string;

export interface Arrived {
  readonly activity: Partial<Activity>;
  readonly conversationId: string;
  readonly inboxKey: string;
  readonly reference: Partial<ConversationReference>;
}

/**
 * The activity of a turn, or undefined where there is nothing to answer. A conversation is one for one `from.id`: that id proves
 * nothing, and whoever changes it stands outside what was opened for another one.
 */
export function arrived(said: Posted, indexOf: IndexOf): Arrived | undefined {
  const greets = said.type === 'conversationUpdate';
  const from = greets ? whoCame(said) : said.type === 'message' ? said.from.id : undefined;
  if (from === undefined) return undefined;
  const { channelId, conversation } = said;
  const conversationId = `azure:${indexOf(['conversation', channelId, conversation.id, from])}`;
  const common = {
    channelId: 'azure',
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: conversationId, name: '' },
    recipient: { id: 'bot', name: '' },
    ...(said.locale && { locale: said.locale }),
  };
  const reference = referenceOf(said, from);
  if (greets) {
    const activity = { ...common, type: 'event', name: 'start' };
    // Once a conversation, though channels tell of each member.
    return { activity, conversationId, inboxKey: `${conversationId}:start`, reference };
  }
  if (said.id === undefined) return undefined;
  const activity = { ...common, type: 'message', text: said.text ?? '' };
  const inboxKey = `azure:${indexOf(['activity', channelId, conversation.id, said.id])}`;
  return { activity, conversationId, inboxKey, reference };
}

/** The person, not the bot; Direct Line also tells of the bot's own arrival, in the name of the conversation itself. */
function whoCame({ membersAdded, recipient, from, conversation }: Posted): string | undefined {
  if (!membersAdded || membersAdded.length === 0) return undefined;
  const who = membersAdded.find((member) => member.id !== recipient.id)?.id ?? from.id;
  return who === conversation.id || who === recipient.id ? undefined : who;
}

/** Where the answer goes. Only a message is answered as a reply: clients wait for what they have not seen. */
function referenceOf(said: Posted, from: string): Partial<ConversationReference> {
  const { serviceUrl, channelId, conversation, recipient } = said;
  return {
    serviceUrl,
    channelId,
    conversation: { id: conversation.id, tenantId: conversation.tenantId ?? undefined } as never,
    bot: recipient as never,
    user: { id: from } as never,
    ...(said.type === 'message' && said.id && { activityId: said.id }),
  };
}
