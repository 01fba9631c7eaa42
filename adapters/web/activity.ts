import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** Characters of one message; longer ones get a clear answer, not a cut. Web Chat's own limit is the same. */
export const TEXT_LIMIT = 2000;
/** Bytes of one activity, as Direct Line has it. */
export const ACTIVITY_BYTES = 256 * 1024;
/** Events a browser may send. All others, such as a sign-in, come from this service itself. */
const clientEvents = ['start'] as const;

export const common = {
  from: z.object({ id: z.string().max(200).optional() }).optional(),
  locale: z.string().max(35).optional(),
  channelData: z.object({ clientActivityID: z.string().min(1).max(100).optional() }).optional(),
};

/** Everything a client may say. Unknown members are dropped, so a client cannot reach past this into the turn. */
export const posted = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), text: z.string(), ...common }),
  z.object({ type: z.literal('event'), name: z.enum(clientEvents), ...common }),
  z.object({ type: z.literal('typing'), ...common }),
]);

export type Posted = z.output<typeof posted>;

export interface Sender {
  readonly conversationId: string;
  readonly userId: string;
}

/** The Activity of the turn, and the echo the client waits for. `id` is the client's own id for this message. */
export function toActivity(said: Posted, sender: Sender, id: string, now: number): Partial<Activity> {
  const locale =
    said.locale && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(said.locale) ? said.locale : undefined;
  return {
    type: said.type,
    id: `${sender.conversationId}|${id}`,
    timestamp: new Date(now),
    channelId: 'directline',
    conversation: conversation(sender.conversationId),
    from: { id: sender.userId, name: '', role: 'user' },
    recipient: bot,
    ...(locale && { locale }),
    ...(said.type === 'message' && { text: said.text, textFormat: 'plain' }),
    ...(said.type === 'event' && { name: said.name }),
    channelData: { clientActivityID: id },
  };
}

/** An event that happened here, such as the end of a sign-in, told to the bot as if the conversation had sent it. */
export const serverEvent = (sender: Sender, name: string, id: string, now: number): Partial<Activity> => ({
  type: 'event',
  name,
  id: `${sender.conversationId}|${id}`,
  timestamp: new Date(now),
  channelId: 'directline',
  conversation: conversation(sender.conversationId),
  from: { id: sender.userId, name: '', role: 'user' },
  recipient: bot,
});

export const bot = { id: 'bot', name: 'VA record', role: 'bot' };
export const conversation = (id: string) => ({ id, isGroup: false, conversationType: '', name: '' });
