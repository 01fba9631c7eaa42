import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** With these, closing one context ends the whole browser. */
const harmful = ['--single-process', '--no-zygote'];

/** A Chromium: CHROME_PATH, or the one the registry package carries (Linux x64 only). */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  return chromium.launch({
    executablePath: own ?? (await sparticuz.executablePath()),
    args: own ? [] : sparticuz.args.filter((arg) => !harmful.includes(arg)),
    headless: true,
  });
}
