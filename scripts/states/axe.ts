import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()) })),
  }),
);

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};

/** A rule of WCAG 2.2 A or AA that does not hold, and where. */
export interface Violation {
  readonly rule: string;
  readonly text: string;
}

/** Brings axe into a page, before its clock is stopped. */
export async function bringAxe(page: Page): Promise<void> {
  // axe waits for the real clock.
  await page.addScriptTag({
    content: `{const setTimeout = globalThis.setTimeout.bind(globalThis);${source}}`,
  });
  await page.evaluate(() => {
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    // axe asks for the fill of a text before its colour, and only the colour is one that the system has forced.
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
    };
  });
}

/** What axe finds in the entries on show. */
export async function audit(page: Page): Promise<readonly Violation[]> {
  const found = await page.evaluate(
    async (options) => (await Reflect.get(globalThis, 'axe').run('main', options)).violations,
    OPTIONS,
  );
  return violations
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => ({ rule: id, text: `${target.join(' ')}: ${help}` })),
    );
}
