import { describe } from '@jest/globals';
import { playAll } from './play-all.js';

// A file of its own: the two run beside each other.
describe(
  'threat: health data in logs · every transcript happens as it is written, and leaves nothing readable: phone',
  playAll(['voice']),
);
