import type { Page } from 'playwright-core';

/** What is wrong with an entry. */
export interface Fault {
  readonly kind: 'console' | 'accessibility' | 'content';
  readonly entry: string;
  readonly text: string;
}

/** Hands on whatever goes wrong in a page, from now on. */
export function listen(page: Page, address: string, report: (text: string) => void): void {
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => report(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) report(`request answered with ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
      report(`request to another host: ${request.url()}`);
    }
  });
}
