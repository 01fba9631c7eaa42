import { readFileSync } from 'node:fs';

/** What was learnt ahead, in the place of dialogs/understanding/model/learnt-ahead.ts (package.json, jest): global-setup.mjs names the files. */
const file = (name: string): Uint8Array => readFileSync(files[name] ?? '');
const files = JSON.parse(process.env.TEST_LEARNT ?? '{}') as Record<string, string>;

export const built = {
  get en(): Uint8Array {
    return file('en');
  },
  get es(): Uint8Array {
    return file('es');
  },
  get uneasy(): Uint8Array {
    return file('uneasy');
  },
};
