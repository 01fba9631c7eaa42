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

interface CallData {
  readonly keys?: unknown;
  readonly dialCallStatus?: unknown;
  readonly placed?: unknown;
}

/** Keys come in `channelData`, what happens as event activities; the rest is text. */
export function toInput(activity: Partial<Activity>): Input {
  const data = (activity.channelData ?? {}) as CallData;
  if (activity.type === 'event') {
    const placed = typeof data.placed === 'string' ? { placed: data.placed } : {};
    return { event: eventOf(activity.name ?? '', data), ...placed };
  }
  return typeof data.keys === 'string' ? { keys: data.keys } : { text: activity.text ?? '' };
}

function eventOf(name: string, { dialCallStatus }: CallData): string {
  if (name === 'signedIn') return 'proven';
  return name === 'dialEnded' && dialCallStatus !== 'completed' ? 'dialFailed' : name;
}

/** Undefined but at the start of a call whose number the carrier disowned. */
export const saysNumberInDoubt = (activity: Partial<Activity>): true | undefined =>
  (activity.channelData as { numberInDoubt?: unknown } | undefined)?.numberInDoubt === true || undefined;

export const languageOf = (activity: Partial<Activity>): Language =>
  activity.locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
