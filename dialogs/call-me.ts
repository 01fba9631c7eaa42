import { script } from './script.js';

/** CALL, for a phone that opens no links: its number is rung, if it is bound. The answer is the same to every number. */
export const callMe = script(
  'call me',
  { version: 1 },
  {
    async ring(turn, a) {
      if (!turn.channel.needsReadableOptIn) return turn.become('person');
      const wish = { asked: String(a.asked ?? ''), language: turn.language };
      const placed = await turn.services.identity.calls.ring(turn.place, wish);
      if (placed.state === 'locked') return turn.end(turn.say.verify.locked(placed.minutes));
      turn.effect(...placed.effects);
      return turn.end(turn.say.calls.calling);
    },
  },
);
