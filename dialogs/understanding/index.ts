export { answer } from './answers.js';
export type { Input } from './answers.js';
export { intentOfKey } from './keys.js';
export { optOutCommand } from './opt-out.js';
export type { OptOutCommand } from './opt-out.js';
export { languageHeard, understand } from './rules.js';
export { danger } from './safety.js';
export { intents } from './understand.js';
export type { Danger, Intent, Slots, Understood } from './understand.js';
