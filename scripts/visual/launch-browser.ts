import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../chromium.js';

// A field for a date is written in the language of the machine, whatever the page says.
const ENGLISH = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' } as const;

/** Starts the browser of the project as one of an English machine. */
export async function launchBrowser(): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, env: { ...options.env, ...ENGLISH } });
}
