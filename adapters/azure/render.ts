import type { ConversationReference } from 'botbuilder';
import type { Push, Render } from '../../bot/turn/delivery.js';
import { renderWeb } from '../web/render.js';

/** Shown like on the web: text and buttons. Each message leaves by itself, in order, after the commit. */
export const renderAzure =
  (reference: Partial<ConversationReference>, now: number): Render =>
  (messages, { conversationId }) => ({
    push: renderWeb(messages, conversationId, now).map(
      ({ text, textFormat, locale, inputHint, suggestedActions, channelData }): Push => ({
        kind: 'activity',
        to: JSON.stringify(reference),
        body: JSON.stringify({
          ...{ type: 'message', text, textFormat, locale, inputHint, channelData },
          ...(suggestedActions && { suggestedActions }),
        }),
      }),
    ),
  });
