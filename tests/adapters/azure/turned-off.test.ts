import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTranscriptWorld, type OpenedWorld } from '../../support/transcript-world.js';

let opened: OpenedWorld;
beforeAll(async () => (opened = await openTranscriptWorld()));
afterAll(() => opened.close());

it('without an app id there is no /api/messages: botbuilder would take everything posted to it', async () => {
  const response = await fetch(`${opened.world.serviceUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: 'a',
      text: 'help',
      channelId: 'directline',
      serviceUrl: opened.world.twilioUrl,
      conversation: { id: 'c' },
      from: { id: 'u' },
      recipient: { id: 'b' },
    }),
  });
  expect(response.status).toBe(404);
  expect(opened.world.said()).toEqual([]);
});
