import { describe } from '@jest/globals';
import { playAll } from './play-all.js';

describe(
  'threat: health data in logs · every transcript happens as it is written, and leaves nothing readable: web and text',
  playAll(['web', 'sms']),
);
