import { main } from '../commands/main.js';
import { run } from './run.js';

await main(run);
