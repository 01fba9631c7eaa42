import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { builtAssets, type Built } from '../support/built.js';
import { launchChromium } from '../support/chromium.js';
import { demoPage } from './demo-page.js';
import { paperClip } from './paper-clip.js';
import { webChat } from './web-chat.js';

let browser: Browser;
let built: Built;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), builtAssets()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

describe(
  'Web Chat in a browser',
  webChat(
    () => browser,
    () => built.assets,
  ),
);

describe(
  'the paper clip of the chat',
  paperClip(
    () => browser,
    () => built.assets,
  ),
);

describe(
  'the demo page in a browser',
  demoPage(
    () => browser,
    () => built,
  ),
);
