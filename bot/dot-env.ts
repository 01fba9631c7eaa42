import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/** The environment, with what `.env` of the present folder says of names that are not set otherwise. */
export function environmentWithFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) loadEnvFile('.env');
  return process.env;
}
