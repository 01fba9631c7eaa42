import type { Activity } from 'botbuilder';
import type { Language, Message } from '../../dialogs/message.js';
import type { Input } from '../../dialogs/state.js';

/** A neutral message travels as an Activity: what any Bot Framework client understands, and the message itself beside it. */
export function toActivity(message: Message): Partial<Activity> {
  return {
    type: 'message',
    text: message.text,
    speak: message.speech?.flatMap((part) => ('say' in part ? [part.say] : [])).join(' '),
    locale: message.language,
    inputHint: message.expects.kind === 'nothing' ? 'acceptingInput' : 'expectingInput',
    channelData: { message },
  };
}

export const messageOf = (activity: Partial<Activity>): Message | undefined =>
  (activity.channelData as { message?: Message } | undefined)?.message;

/** Keys and call events come in `channelData` and as event activities; the rest is text. */
export function toInput(activity: Partial<Activity>): Input {
  if (activity.type === 'event') return { event: activity.name === 'signedIn' ? 'proven' : activity.name };
  const keys = (activity.channelData as { keys?: unknown } | undefined)?.keys;
  return typeof keys === 'string' ? { keys } : { text: activity.text ?? '' };
}

export const languageOf = (activity: Partial<Activity>): Language =>
  activity.locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
