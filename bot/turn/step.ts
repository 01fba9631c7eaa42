import type { Channel } from '../../dialogs/channel.js';
import type { Random } from '../ports.js';
import type { Inbound } from './delivery.js';

/** A call's webhook named a step this service never asked for: made up, or from a call that has ended. */
export class UnknownStep extends Error {
  readonly code = 'unknownStep';
}

const stepOf = (inboxKey: string): string => inboxKey.split(':').at(-1) ?? '';

/** Only calls have steps: Twilio's signature has no time, so an old webhook is valid for ever (facts: identity 1.5). */
export function refuseUnknownStep(inbound: Inbound, stored: { readonly step?: string }): void {
  if (!inbound.channel.keypad || inbound.activity.name === 'hangUp') return;
  const expected = stored.step ?? 'start';
  if (stepOf(inbound.inboxKey) !== expected) throw new UnknownStep('a step that was not asked for');
}

export const nextStep = (channel: Channel, random: Random): string | undefined =>
  channel.keypad ? random.token(12) : undefined;
