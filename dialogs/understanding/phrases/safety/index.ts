import type { Danger } from '../../understand.js';
import { calmAgain } from './calm-again.js';
import { calmElders } from './calm-elders.js';
import { calmEn } from './calm-en.js';
import { calmEs } from './calm-es.js';
import { calmMore } from './calm-more.js';
import { crisisEn } from './crisis-en.js';
import { crisisEs } from './crisis-es.js';
import { emergencyMore } from './emergency-more.js';
import { emergencyEn } from './emergency-en.js';
import { emergencyEs } from './emergency-es.js';
import { veiledElders } from './veiled-elders.js';
import { veiledEn } from './veiled-en.js';
import { veiledEs } from './veiled-es.js';
import { veiledMore } from './veiled-more.js';

export type Feeling = Danger | 'calm';

export interface Uttered {
  readonly said: string;
  readonly feeling: Feeling;
}

const read = (feeling: Feeling, ...texts: readonly string[]): readonly Uttered[] =>
  texts.flatMap((text) =>
    text
      .split(/\||\n/)
      .map((said) => said.trim())
      .filter(Boolean)
      .map((said) => ({ said, feeling })),
  );

/** Every phrase of the files in this folder. */
export const uttered: readonly Uttered[] = [
  ...read('crisis', crisisEn, crisisEs, veiledEn, veiledEs, veiledMore, veiledElders),
  ...read('emergency', emergencyEn, emergencyEs, emergencyMore),
  ...read('calm', calmEn, calmEs, calmMore, calmAgain, calmElders),
];
