import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const parameter = z.object({
  a11y: z
    .object({
      config: z
        .object({ rules: z.array(z.looseObject({ id: z.string() })).default([]) })
        .default({ rules: [] }),
      options: z.record(z.string(), z.unknown()).default({}),
    })
    .default({ config: { rules: [] }, options: {} }),
});

const violations = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** Brings axe into a page, for as long as it is not left. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe });
}

/** What axe finds in a page as Storybook would run it for these parameters: rule and node, a line each. */
export async function audit(
  page: Page,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { config, options } = parameter.parse(parameters).a11y;
  const found = await page.evaluate(
    async ([rules, runOptions]) => {
      const runner = Reflect.get(globalThis, 'axe');
      runner.reset();
      // A component stands in no landmark here; the addon leaves this rule out as well.
      runner.configure({ rules: [{ id: 'region', enabled: false }, ...rules] });
      const exclude = ['.sb-wrapper', '#storybook-highlights-root'];
      return (await runner.run({ include: document.body, exclude }, runOptions)).violations;
    },
    [config.rules, { ...options, resultTypes: ['violations'] }] as const,
  );
  return violations
    .parse(found)
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`));
}
