import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `npm run serve`: the built service, or one line that says that nothing is built. */
const main = join(process.cwd(), 'dist/bot/main.js');
if (existsSync(main)) await import(pathToFileURL(main).href);
else {
  console.error('Nothing is built here yet. Run: npm run build');
  process.exitCode = 1;
}
